"""The sensitivity test: how firmly the order stands, and what would move it."""

import streamlit as st

from pages.shared import robust, sanity_findings, show, state, tried_levers, what_moves
from pages.shared.messages import explain
from pages.shared.tried import method_tried, trial_of
from scoring.errors import ScoringError
from scoring.methods import DEFAULT_METHOD, METHODS
from scoring.ranking import rank

t = state.t()
study = state.study()
if not study.programs:
    show.nothing_yet(t, page="sensitivity")

title = st.container()
method = method_tried(study)
try:
    matrix = study.matrix()
    ranking = rank(matrix, study.weighting, METHODS[method])
except ScoringError as error:
    with title:
        st.title(t("sensitivity.title_empty"), anchor=False)
    st.warning(explain(error, t))
    show.way(t, key="mend", sentence=t("ranking.needs_values"), page="data")
    st.stop()

if len(ranking.codes) == 1:
    with title:
        show.answer(t("sensitivity.title_single"))
    show.way(t, key="complete", sentence=t("sensitivity.needs_two"), page="data")
    st.stop()

programs = {program.code: program for program in study.programs}
basis = st.container()
tried, top = tried_levers.show_levers(study, matrix, t)
known = robust.look_into(trial_of(study, tried))
with title:
    show.answer(robust.headline(known.found, ranking, tried, top, t))
with basis:
    robust.show_basis(known, ranking, top, t)
    if method != study.method:
        st.caption(t("sensitivity.official_only", method=t(f"methods.{study.method}")))
found = known.found or robust.shown_before(ranking, t)
if found is not None:
    robust.show_places(found, ranking, programs, top, t)

if method != DEFAULT_METHOD:
    st.caption(t("sensitivity.official_pictures", method=t(f"methods.{method}")))
left, right = st.columns(2, gap="large")
with left:
    st.subheader(t("sensitivity.what_moves_program"), anchor=False)
    what_moves.show_program(study, matrix, ranking, programs, top, t)
with right:
    st.subheader(t("sensitivity.what_weight_moves"), anchor=False)
    what_moves.show_weight(study, matrix, programs, top, t)

sanity_findings.show_findings(study, matrix, method, programs, top, t)
show.way(t, key="choose", sentence=t("ranking.next"), page="quick_win")
