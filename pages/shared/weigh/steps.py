"""The stages of a dialogue: first the groups, then each group within; which is at hand, and what it still lacks."""

from collections.abc import Mapping, Sequence

import streamlit as st

from pages.shared import state
from pages.shared.weigh import acts
from pages.shared.weigh.items import Item, items_of
from scoring.study import Study
from scoring.weighting.agreement import settled_progress
from scoring.weighting.answered import Progress, gaps, progress
from scoring.weighting.dialogue import GROUPS
from scoring.weighting.guided import Gap
from scoring.weighting.stages import Stage, asked_criteria, stages
from texts import Texts

ICONS = {Progress.DONE: ":material/check: ", Progress.SOME: ":material/more_horiz: ", Progress.NONE: ""}
SHOWN = 4
"""Names that one sentence holds."""


def stages_of(study: Study) -> tuple[Stage, ...]:
    """Give the stages of a study."""
    return stages(asked_criteria(study.counted_criteria, study.weighting))


def stage_name(key: str, t: Texts) -> str:
    """Give the name of a stage."""
    return t("weigh.groups") if key == GROUPS else t(f"groups.{key}")


def choose_stage(way: str, study: Study, t: Texts) -> Stage | None:
    """Let the team go to a stage, the first one unfinished to begin with; None where there is nothing to compare."""
    found = {stage.key: stage for stage in stages_of(study)}
    if not found:
        return None
    far = settled_progress(study.dialogue(way), study.counted_criteria, study.weighting)
    key = f"stage_{way}"
    if state.recall(key, None) not in found:
        state.remember(key, next((one for one in found if far[one] is not Progress.DONE), next(iter(found))))
    if len(found) == 1:
        return next(iter(found.values()))
    chosen = st.segmented_control(
        t("weigh.stage"),
        list(found),
        format_func=lambda one: ICONS[far[one]] + stage_name(one, t),
        required=True,
        key=key,
        wrap=True,
    )
    return found[str(chosen or next(iter(found)))]


def choose_part(way: str, stage: Stage, study: Study, t: Texts) -> None:
    """Let the team leave criteria out, which then weigh nothing."""
    if stage.key == GROUPS or len(stage.keys) < 3:
        return
    kept, items = stage.kept(study.dialogue(way).at(stage.key)), items_of(stage, study, t)
    key = f"part_{way}_{stage.key}"
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        about = st.popover(t("weigh.part"), type="tertiary", key=f"about_{key}", on_change="rerun")
        st.caption(t("weigh.part_count", kept=len(kept), count=len(stage.keys)), width="content")
    if about.open:
        with about:
            shown: list[str] = state.recall(key, [])
            if set(shown) != set(kept):
                state.remember(key, list(kept))
            st.pills(
                t("weigh.part_help"),
                list(stage.keys),
                format_func=lambda one: items[one].name,
                selection_mode="multi",
                key=key,
                on_change=acts.keep_taking_part,
                args=(way, stage.key, stage.keys, key),
            )


def show_lack(way: str, stage: Stage, study: Study, t: Texts) -> None:
    """Say what a stage still lacks; where it lacks nothing, lead on to the next one unfinished."""
    given = study.dialogue(way).at(stage.key)
    far = progress(way, given, stage)
    if far is Progress.NONE:
        st.caption(t("weigh.untouched"))
    elif far is Progress.SOME:
        st.info(lack_sentence(gaps(way, given, stage), items_of(stage, study, t), t))
    else:
        _lead_on(way, stage, study, t)


def lack_sentence(lacking: Sequence[Gap], items: Mapping[str, Item], t: Texts) -> str:
    """Name what is asked next and not answered yet; of several kinds of question the first."""
    asked = lacking[0].asked
    gaps_of_kind = [gap.keys for gap in lacking if gap.asked is asked]
    names = [_named(keys, items, t) for keys in gaps_of_kind if keys]
    more = len(names) - SHOWN
    shown = [*names[:SHOWN], t("weigh.more", count=more)] if more > 0 else names
    return t(f"weigh.lacks_{asked}", names=t.join(shown), count=len(names))


def _named(keys: Sequence[str], items: Mapping[str, Item], t: Texts) -> str:
    if len(keys) == 2:
        return t("weigh.pair", one=items[keys[0]].name, other=items[keys[1]].name)
    return items[keys[0]].name


def _lead_on(way: str, stage: Stage, study: Study, t: Texts) -> None:
    far = settled_progress(study.dialogue(way), study.counted_criteria, study.weighting)
    left = [key for key, one in far.items() if one is not Progress.DONE and key != stage.key]
    if left:
        label = t("weigh.next_stage", stage=stage_name(left[0], t))
        st.button(
            label,
            key="next_stage",
            icon=":material/arrow_forward:",
            on_click=state.remember,
            args=(f"stage_{way}", left[0]),
        )
