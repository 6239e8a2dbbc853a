"""The ranking: who leads, by what, and why a chosen program stands where it does."""

import streamlit as st

from charts.dimension_radar import dimension_radar
from charts.method_places import method_places
from charts.ranking_bar import ranking_bar
from pages.shared import blanks, method_choice, method_notes, ranking_table, reasons, show, state, typed_values
from pages.shared.messages import explain
from scoring.contributions import contributions
from scoring.dimensions import Dimension
from scoring.errors import ErrorCode, ScoringError
from scoring.methods import BESIDE, METHODS

FIRST = 15

t = state.t()
study = state.study()
if not study.programs:
    show.nothing_yet(t, page="ranking")

programs = {program.code: program for program in study.programs}
present = [dimension for dimension in Dimension if any(p.dimension is dimension for p in study.programs)]
title = st.container()
with st.container(key="levers", horizontal=True, vertical_alignment="bottom", gap="large"):
    view = st.segmented_control(
        t("ranking.view"),
        ["all", *present],
        format_func=lambda key: t("ranking.all") if key == "all" else t(f"dimensions_short.{key}"),
        default="all",
        required=True,
        key="view",
        wrap=True,
    )
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
dimension = None if view == "all" else Dimension(view)
inside = [code for code in ranking.codes if dimension is None or programs[code].dimension is dimension]
found = ranking_bar(
    ranking,
    parts if ranking.method.additive else None,
    programs,
    t,
    criteria=study.counted_criteria,
    limit=None if state.recall("every", False) else FIRST,
    dimension=dimension,
)
with title:
    show.answer(found.title)
show.picture(found, t, key="ranking_bar", titled=False, on_select=lambda: state.select_point("ranking_bar"))
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
    show.picture(dimension_radar(study.scored_program(code), reasons.median_impact(study), t), t, key="radar")

st.subheader(t("ranking.title"), anchor=False)
ranking_table.show_ranking(ranking, programs, inside, t, ranges=blanks.ranges_of(study), typed=study.typed_values)
blanks.show_blanks(study, t)
methods = st.expander(t("ranking.methods"), key="methods", on_change="rerun")
if methods.open:
    with methods:
        method_choice.offer_others(t)
        rankings = {key: study.ranking(METHODS[key]) for key in BESIDE}
        show.picture(method_places(rankings, programs, t), t, key="places")
        method_notes.show_sources(t)
show.way(t, key="choose", sentence=t("ranking.next"), page="quick_win")
