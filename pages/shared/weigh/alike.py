"""Criteria whose values run side by side in the list: asked openly whether they ask the same, never put right."""

import streamlit as st

from charts.words import criterion_name
from pages.shared.messages import markdown
from scoring.errors import ScoringError
from scoring.sanity import correlated_pairs
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
        t("weigh.alike_pair", one=names[one], other=names[other], correlation=correlation)
        for one, other, correlation in found[:SHOWN]
    ]
    more = [t("weigh.more", count=len(found) - SHOWN)] if len(found) > SHOWN else []
    st.warning(t("weigh.alike", pairs=t.join([*lines, *more])), icon=":material/visibility:")


def pairs_alike(study: Study) -> list[tuple[str, str, float]]:
    """Pair the keys of weighted criteria that correlate above 0.8, the closest first; none where none can be ranked."""
    try:
        matrix = study.matrix()
    except ScoringError:
        return []
    found = correlated_pairs(matrix.values, matrix.criteria)
    keys = [(matrix.criteria[one].key, matrix.criteria[other].key, closely) for one, other, closely in found]
    return sorted(keys, key=lambda pair: -pair[2])
