"""Judgement beside the method: a program moved by hand, a condition set aside, each on the record."""

import streamlit as st

from pages.shared import considerations, judgement_form, judgement_record, show, state
from pages.shared.quick.clash import warn_of_clash
from pages.shared.quick.steps import show_steps
from pages.shared.results import results_or_stop
from scoring.shortlist import ShortlistStatus

t = state.t()
study = state.study()
results, _, judged = results_or_stop(study, t, page="judgement")
shortlist = judged.method
programs = {program.code: program for program in study.programs}

show.answer(judgement_record.headline(judged, study, t))
show_steps(t, here="judgement")
if shortlist.status is ShortlistStatus.INFEASIBLE:
    warn_of_clash(shortlist, study, t)
    show.way(t, key="loosen", sentence=t("judgement.way_rules"), page="rules")
    judgement_record.show_record(judged, study, t)
else:
    left, right = st.columns([6, 7], gap="large")
    with left:
        judgement_record.show_effects(judged, study, programs, t)
        for sentence in considerations.sentences(study, shortlist, t):
            st.markdown(sentence)
        judgement_record.show_record(judged, study, t)
    with right:
        judgement_form.show_form(results, judged, t)
st.subheader(t("judgement.aside_head"), anchor=False)
considerations.show_form(study, t)
show.way(t, key="list", sentence=t("judgement.next"), page="quick_win")
