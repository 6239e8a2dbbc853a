"""What changed between two versions of the list, and how many places each change moved a program."""

from dataclasses import replace

import streamlit as st

from charts.place_moves import place_moves
from pages.shared import show, state
from pages.shared.data_steps import show_steps
from pages.shared.messages import explain
from pages.shared.version_choice import choose_versions
from pages.shared.version_tables import offer_download, show_changes
from scoring.changes import effects
from scoring.errors import ScoringError

t = state.t()
study = state.study()
cards = state.versions()
if len(cards) < 2:
    show.answer(t("versions.title_empty"))
    show_steps(t, here="versions")
    st.info(t("versions.invitation"))
    show.way(t, key="data", sentence=t("studies.next"), page="data")
    st.stop()

title = st.container()
show_steps(t, here="versions")
before, after = choose_versions(cards, t)
earlier, later = (replace(study, programs=state.programs_of(number)) for number in (before, after))
try:
    found = effects(earlier, later)
except ScoringError as error:
    with title:
        st.title(t("versions.menu"), anchor=False)
    st.warning(explain(error, t))
    st.stop()

programs = {program.code: program for program in (*earlier.programs, *later.programs)}
moves = place_moves(found, programs, t)
with title:
    show.answer(moves.title)
if before == after:
    st.info(t("versions.same"))
if len(moves.table):
    show.picture(moves, t, key="place_moves", titled=False)
st.caption(t("versions.basis", method=t(f"methods.{study.method}"), weights=t(f"origins.{study.weighting.origin}")))
show_changes(found, programs, study, t)
if found.changes.count:
    offer_download(found, programs, study, t, title=t("versions.report", before=before, after=after))
show.way(t, key="rank", sentence=t("versions.next"), page="ranking")
