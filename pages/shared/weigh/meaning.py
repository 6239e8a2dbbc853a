"""What the present weights mean: one sentence a criterion, held against one other."""

import streamlit as st

from charts.words import criterion_name
from pages.shared import state
from pages.shared.messages import markdown
from scoring.criteria import Criterion
from scoring.study import Study
from scoring.weighting.meaning import exchange, swing_meaning
from texts import Texts

AGAINST = "meaning_against"


def show_meaning(study: Study, t: Texts) -> None:
    """Fold away what one step of each criterion is worth in the one it is held against, at first the heaviest."""
    weighted = [c for c in study.counted_criteria if study.weighting.shares.get(c.key, 0.0) > 0]
    fold = st.expander(t("weigh.meaning"), key="meaning", on_change="rerun")
    if not fold.open or not weighted:
        return
    keys = [criterion.key for criterion in weighted]
    if state.recall(AGAINST, None) not in keys:
        state.remember(AGAINST, max(keys, key=lambda key: study.weighting.shares[key]))
    with fold:
        names = {c.key: markdown(criterion_name(c, t)) for c in weighted}
        st.selectbox(t("weigh.against"), keys, format_func=lambda key: names[key], key=AGAINST, width=360)
        against = next(c for c in weighted if c.key == state.recall(AGAINST, keys[0]))
        st.markdown("\n".join(f"- {meaning_sentence(criterion, against, study, t)}" for criterion in weighted))


def meaning_sentence(criterion: Criterion, against: Criterion, study: Study, t: Texts) -> str:
    """Say what one step of a criterion is worth in another; of the other itself, what its whole way is worth."""
    a, b = (markdown(criterion_name(one, t)) for one in (criterion, against))
    if criterion.key == against.key:
        whole = swing_meaning(study.weighting, criterion)
        return t(whole.key, a=a, **whole.blanks)
    found = exchange(study.weighting, criterion, against)
    keys = [key for key in found.keys if not key.endswith("whole_range")]
    return " ".join(t(key, a=a, b=b, **found.blanks) for key in keys)
