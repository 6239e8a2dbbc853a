"""How well judgements agree: the ratio as it goes, and which to look at again with a value on offer."""

from collections.abc import Mapping, Sequence

import streamlit as st

from pages.shared.weigh import acts
from pages.shared.weigh.grid import written
from pages.shared.weigh.items import Item, items_of
from pages.shared.weigh.steps import stage_name
from scoring.study import Study
from scoring.weighting.agreement import PAIRS, agreement_of, contradicting
from scoring.weighting.answered import gaps
from scoring.weighting.guided import judgements_of
from scoring.weighting.pairwise import SecondLook, second_look
from scoring.weighting.stages import Stage
from texts import Texts


def show_agreement(stage: Stage, study: Study, t: Texts) -> None:
    """Tell the consistency ratio, and name the judgements to look at again where it is too high."""
    given, items = study.dialogue(PAIRS).at(stage.key), items_of(stage, study, t)
    kept = stage.kept(given)
    if len(kept) < 3 or gaps(PAIRS, given, stage):
        return
    found = agreement_of(stage, given)
    if found is None:
        st.caption(t("weigh.cr_untested"))
        return
    if found.enough:
        st.markdown(t("weigh.cr_enough", ratio=found.ratio))
        return
    st.warning(t("weigh.cr_high", ratio=found.ratio), icon=":material/visibility:")
    looks = second_look(judgements_of(given, kept))
    if not looks:
        return
    st.markdown(t("weigh.look_again"))
    for number, look in enumerate(looks):
        _offer(number, look, stage, kept, items, t)
    if len(looks) > 1:
        label = t("weigh.take_all", count=len(looks), ratio=looks[-1].ratio)
        st.button(label, key="look_all", on_click=mend, args=(stage, kept, looks))


def may_take(study: Study, t: Texts) -> bool:
    """Say whether weights may be taken: where judgements agree at once, else after a tick below the stages named."""
    stages = contradicting(study.dialogue(PAIRS), study.counted_criteria, study.weighting)
    if not stages:
        return True
    names = t.join([stage_name(key, t) for key in stages])
    st.warning(t("weigh.cr_of_stages", stages=names), icon=":material/visibility:")
    return st.checkbox(t("weigh.take_all_the_same"), key="take_all_the_same")


def mend(stage: Stage, kept: Sequence[str], looks: Sequence[SecondLook]) -> None:
    """Put the values on offer in place of what was judged, as one change."""
    given = acts.answers(PAIRS, stage.key)
    for look in looks:
        given = given.judge(kept[look.one], kept[look.other], look.offered)
    acts.keep(PAIRS, given)


def _offer(
    number: int, look: SecondLook, stage: Stage, kept: Sequence[str], items: Mapping[str, Item], t: Texts
) -> None:
    one, other = items[kept[look.one]], items[kept[look.other]]
    with st.container(key=f"look_row_{number}", horizontal=True, vertical_alignment="center", gap="small"):
        with st.container(gap=None):
            judged, implied, offered = (
                judged_sentence(one, other, value, t) for value in (look.given, nearest(look.consistent), look.offered)
            )
            st.markdown(t("weigh.look", judged=judged, consistent=implied))
            st.caption(t("weigh.offered", offered=offered, ratio=look.ratio))
        st.button(t("weigh.take_offered"), key=f"look_{number}", on_click=mend, args=(stage, kept, (look,)))


def judged_sentence(one: Item, other: Item, value: float, t: Texts) -> str:
    """Say a judgement in words, from the side that matters more."""
    first, second = (one, other) if value >= 1 else (other, one)
    strength = max(value, 1 / value)
    words = t(f"weigh.scale_{round(strength)}")
    key = "judged_equal" if round(strength) == 1 else "judged"
    return t(f"weigh.{key}", one=first.name, other=second.name, words=words, value=written(strength, t))


def nearest(value: float) -> float:
    """Give the value of the scale from 1/9 to 9 that is nearest by ratio."""
    strength = min(max(round(max(value, 1 / value)), 1), 9)
    return float(strength) if value >= 1 else 1 / strength
