"""What the present weights mean: one step of each criterion, the way that is better, held against one other."""

import pandas as pd
import streamlit as st

from charts.words import criterion_name
from pages.shared import state
from pages.shared.messages import markdown
from pages.shared.tables import show_sentences
from scoring.criteria import Criterion
from scoring.study import Study
from scoring.weighting.meaning import Change, Exchange, exchange, swing_meaning
from texts import Texts

AGAINST = "meaning_against"
WIDE, HIGH = 720, 720


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
        st.markdown(swing_sentence(against, study, t))
        others = [criterion for criterion in weighted if criterion.key != against.key]
        if others:
            _show_exchanges(others, against, study, t)


def swing_sentence(criterion: Criterion, study: Study, t: Texts) -> str:
    """Say what the whole way of a criterion is worth."""
    whole = swing_meaning(study.weighting, criterion)
    return t(whole.key, a=markdown(criterion_name(criterion, t)), **whole.blanks)


def meaning_frame(others: list[Criterion], against: Criterion, study: Study, t: Texts) -> pd.DataFrame:
    """Lay out what one step of each criterion is worth in another, both the way that is better."""
    name = markdown(criterion_name(against, t))
    found = [exchange(study.weighting, criterion, against) for criterion in others]
    return pd.DataFrame(
        {
            t("weigh.meaning_criterion"): [criterion_name(criterion, t) for criterion in others],
            t("weigh.meaning_step"): [change_words(one.step, t) for one in found],
            t("weigh.meaning_worth", name=name): [worth_words(one, t) for one in found],
        }
    )


def worth_words(found: Exchange, t: Texts) -> str:
    """Write what a step is worth in the other criterion."""
    if found.worth is None or found.beyond:
        return t("weight_meaning.beyond")
    return change_words(found.worth, t)


def change_words(change: Change, t: Texts) -> str:
    """Write a change with its way: up or down, more or less."""
    return t(change.key, amount=change.amount)


def _show_exchanges(others: list[Criterion], against: Criterion, study: Study, t: Texts) -> None:
    with st.container(width=WIDE):
        show_sentences(meaning_frame(others, against, study, t), t, alt=t("weigh.meaning"), height=HIGH)
    uneven = [c for c in others if not exchange(study.weighting, c, against).even]
    if uneven:
        st.caption(t("weight_meaning.uneven", names=t.join([markdown(criterion_name(c, t)) for c in uneven])))
