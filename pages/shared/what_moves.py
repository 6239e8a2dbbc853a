"""What moves a program, and what a weight moves: each chosen and drawn by itself, without running the page again."""

from collections.abc import Mapping

import streamlit as st

from charts.score_swings import score_swings
from charts.weight_lines import weight_lines
from charts.words import criterion_name
from pages.shared import reasons, show
from pages.shared.messages import markdown
from pages.shared.tried import NEAR
from scoring.matrix import DecisionMatrix
from scoring.methods import DEFAULT_METHOD, METHODS
from scoring.program import Program
from scoring.ranking import Ranking, rank
from scoring.sensitivity import score_lines, tornado, weight_entry
from scoring.study import Study
from texts import Texts

CRITERION = "criterion"


@st.fragment
def show_program(
    study: Study, matrix: DecisionMatrix, ranking: Ranking, programs: Mapping[str, Program], top: int, t: Texts
) -> None:
    """Show which weight moves a chosen program, and what weight would bring it among the leading ones.

    ranking  of the matrix; where it is not the official one, that is made
    """
    official = ranking
    if ranking.method.key != DEFAULT_METHOD:
        official = rank(matrix, study.weighting, METHODS[DEFAULT_METHOD])
    code = reasons.choose_program(official.codes, programs, t)
    swings = tornado(matrix, study.weighting, code, share=NEAR)
    place = int(official.places[code])
    found = score_swings(swings, programs[code], place, t, criteria=matrix.criteria, share=NEAR)
    show.picture(found, t, key="swings")
    if place > top:
        st.markdown(_entry(study, matrix, code, top, t))


def _entry(study: Study, matrix: DecisionMatrix, code: str, top: int, t: Texts) -> str:
    """Name the least change of one weight that brings a program among the leading ones."""
    found = [weight_entry(matrix, study.weighting, criterion.key, code, top) for criterion in matrix.criteria]
    flips = sorted((flip for flip in found if flip is not None), key=lambda flip: abs(flip.share))
    if not flips:
        return t("sensitivity.no_entry", top=top)
    least = flips[0]
    name = markdown(criterion_name(study.criterion(least.criterion), t))
    return t("sensitivity.entry", name=name, now=least.now, then=least.then, top=top)


@st.fragment
def show_weight(study: Study, matrix: DecisionMatrix, programs: Mapping[str, Program], top: int, t: Texts) -> None:
    """Show the scores against a chosen weight, with the weights at which the leading places change hands."""
    keys = sorted((c.key for c in matrix.criteria), key=lambda key: -study.weighting.shares[key])
    names = {criterion.key: criterion_name(criterion, t) for criterion in matrix.criteria}
    key = st.selectbox(t("sensitivity.criterion"), keys, format_func=names.__getitem__, key=CRITERION, width=560)
    lines = score_lines(matrix, study.weighting, key)
    show.picture(weight_lines(lines, names[key], programs, t, top=top), t, key="lines")
