"""The ranking: who leads, by what, and why a chosen program stands where it does."""

import streamlit as st

from charts.ranking_bar import ranking_bar
from pages.shared import (
    blanks,
    compare_two,
    dimension_view,
    method_choice,
    method_comparison,
    method_notes,
    ranking_table,
    reasons,
    show,
    state,
    typed_values,
)
from pages.shared.messages import explain
from pages.shared.near_ties import near_ties
from scoring.contributions import contributions
from scoring.errors import ErrorCode, ScoringError
from scoring.methods import METHODS

FIRST = 15

t = state.t()
study = state.study()
if not study.programs:
    show.nothing_yet(t, page="ranking")

programs = {program.code: program for program in study.programs}
title = st.container()
with st.container(key="levers", horizontal=True, vertical_alignment="bottom", gap="large"):
    dimension = dimension_view.choose_dimension(study, t)
    method_choice.choose_method(study, t)

try:
    matrix = study.matrix()
    ranking = study.ranking()
except ScoringError as error:
    with title:
        st.title(t("ranking.title_empty"), anchor=False)
    st.warning(explain(error, t))
    show.way(t, key="mend", sentence=t("ranking.needs_values"), page="data")
    if error.code is ErrorCode.NO_RANKABLE_PROGRAM:
        blanks.show_blanks(study, t)
    st.stop()

parts = contributions(matrix, study.weighting)
inside = [code for code in ranking.codes if dimension is None or programs[code].dimension is dimension]
near = near_ties(study, inside, whole=dimension is None)
found = ranking_bar(
    ranking,
    parts if ranking.method.additive else None,
    programs,
    t,
    criteria=study.counted_criteria,
    limit=None if state.recall("every", False) else FIRST,
    dimension=dimension,
    near=near,
)
with title:
    show.answer(found.title)
    method_comparison.show_comparison(matrix, study.weighting, programs, t)
show.picture(found, t, key="ranking_bar", titled=False, on_select=lambda: state.select_point("ranking_bar"))
if near is None:
    st.caption(t("ranking.no_near"))
if len(inside) > FIRST:
    st.toggle(t("ranking.every", rows=len(inside)), key="every", persist_state="session")
method_notes.show_note(study.method, matrix, study.weighting, programs, t)

st.subheader(t("ranking.why"), anchor=False)
code = reasons.choose_program(inside, programs, t)
left, right = st.columns(2, gap="large")
with left:
    reasons.show_reasons(code, study, ranking, parts, t)
    typed_values.show_typed_of(code, study, t)
with right:
    compare_two.show_beside(code, ranking, study, matrix, programs, t)

st.subheader(t("ranking.title"), anchor=False)
ranges = blanks.ranges_of(study)
ranking_table.show_ranking(
    ranking, programs, inside, t, ranges=ranges, typed=study.typed_values, near=near, criteria=study.criteria
)
blanks.show_blanks(study, t)
sources = st.expander(t("ranking.sources", n=len(METHODS)), key="sources", on_change="rerun")
if sources.open:
    with sources:
        method_notes.show_sources(t)
show.way(t, key="test", sentence=t("ranking.test"), page="sensitivity")
