"""Criteria whose values run side by side in the list: asked openly whether they ask the same, never put right."""

import streamlit as st

from charts.words import criterion_name
from pages.shared.messages import markdown
from scoring.errors import ScoringError
from scoring.sanity import Trial, count_correlated_once, question
from scoring.study import Study
from texts import Texts

SHOWN = 3


def show_alike(study: Study, t: Texts) -> None:
    """Name the pairs of weighted criteria that correlate above 0.8 in the list, the closest first."""
    found = pairs_alike(study)
    if not found:
        return
    names = {c.key: markdown(criterion_name(c, t)) for c in study.counted_criteria}
    lines = [
        t("weigh.alike_pair", one=names[trial.other], other=names[trial.subject], correlation=trial.change)
        for trial in found[:SHOWN]
    ]
    more = [t("weigh.more", count=len(found) - SHOWN)] if len(found) > SHOWN else []
    st.warning(t("weigh.alike", pairs=t.join([*lines, *more])), icon=":material/visibility:")


def pairs_alike(study: Study) -> tuple[Trial, ...]:
    """Give the pairs that correlate above 0.8, the closest first; none while nothing can be ranked."""
    try:
        finding = count_correlated_once(question(study.matrix(), study.weighting))
    except ScoringError:
        return ()
    return tuple(sorted(finding.trials, key=lambda trial: -trial.change))
