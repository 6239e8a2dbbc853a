"""Weights read off the data: scenarios to test the order with, and never the weights of a study."""

import streamlit as st

from pages.shared.messages import explain
from pages.shared.weigh.preview import show_beside
from scoring.errors import ScoringError
from scoring.study import Study
from scoring.weighting import WAYS
from texts import Texts

WIDE = 640
SCENARIOS = tuple(key for key, way in WAYS.items() if way.scenario_only)


def show_scenarios(study: Study, t: Texts) -> None:
    """Fold away what the order would be under weights that the data suggest."""
    fold = st.expander(t("weigh.more_ways"), key="scenarios", on_change="rerun")
    if not fold.open:
        return
    with fold:
        st.markdown(t("weigh.scenarios_help"))
        key = st.segmented_control(
            t("weigh.scenario"),
            SCENARIOS,
            format_func=lambda one: t(f"weigh.scenario_{one}"),
            key="scenario",
            wrap=True,
            label_visibility="collapsed",
        )
        if key is not None:
            _show_one(str(key), study, t)


def _show_one(key: str, study: Study, t: Texts) -> None:
    try:
        matrix = study.matrix()
        found = WAYS[key].weigh(matrix.values, matrix.criteria, study.counted_criteria)
    except ScoringError as error:
        st.info(explain(error, t))
        return
    st.caption(t(f"weigh.scenario_how_{key}"))
    with st.container(width=WIDE):
        show_beside(found, study, t, key=f"scenario_{key}")
