"""Two programs beside each other: why the one stands above the other."""

from collections.abc import Mapping, Sequence

import streamlit as st

from charts.dimension_radar import dimension_radar
from charts.lead_parts import lead_parts
from pages.shared import reasons, show
from scoring.matrix import DecisionMatrix
from scoring.methods import DEFAULT_METHOD
from scoring.program import Program
from scoring.ranking import Ranking
from scoring.sensitivity import because
from scoring.study import Study
from texts import Texts

OTHER = "other_program"


@st.fragment
def show_beside(
    code: str, ranking: Ranking, study: Study, matrix: DecisionMatrix, programs: Mapping[str, Program], t: Texts
) -> None:
    """Let the reader set another program beside the chosen one, and show the chosen one's six dimensions.

    ranking  the order on the page; scores are taken apart by the official method whichever it is
    """
    others = [other for other in ranking.codes if other != code]
    other = _choose(others, programs, t) if others else None
    if other is not None:
        found = because(matrix, study.weighting, code, other)
        beside = None if ranking.method.key == DEFAULT_METHOD else ranking
        show.picture(lead_parts(found, programs, t, criteria=matrix.criteria, beside=beside), t, key="lead")
    show.picture(dimension_radar(study.scored_program(code), reasons.median_impact(study), t), t, key="radar")


def _choose(others: Sequence[str], programs: Mapping[str, Program], t: Texts) -> str | None:
    return st.selectbox(
        t("ranking.compare"),
        others,
        index=None,
        format_func=lambda one: f"{programs[one].name} · {one}",
        key=OTHER,
        placeholder=t("ranking.compare_nobody"),
        width=560,
    )
