"""Which condition each program meets, and what would bring a program onto the list or take it off."""

import streamlit as st

from charts.gate_bars import gate_bars
from pages.shared import entry_card, entry_gates, shortlist_table, show, state
from pages.shared.quick.by_judgement import show_moves
from pages.shared.quick.steps import show_steps
from pages.shared.results import results_or_stop
from reports.gate_words import gate_headings
from scoring.gates import GateState

t = state.t()
study = state.study()
results, _, judged = results_or_stop(study, t, page="entry")
standings = list(results.standings.values())
failing = sum(not one.eligible for one in standings)
waiting = sum(one.eligible and bool(one.gates(GateState.UNVERIFIED)) for one in standings)
key = "title" if failing else "title_open" if waiting else "title_met"

show.answer(t(f"entry.{key}", failing=failing, waiting=waiting, count=len(standings)))
show_steps(t, here="entry")
show_moves(judged, study, t)
left, right = st.columns(2, gap="large")
with left:
    show.picture(gate_bars(standings, gate_headings(study, t), t), t, key="gate_bars")
with right:
    st.subheader(t("entry.card"), anchor=False)
    entry_card.show_card(results, t)
st.subheader(t("quick_win.gates"), anchor=False)
shortlist_table.show_standings(results, t)
with st.expander(t("entry.own_gates", count=len(study.own_gates)), expanded=bool(study.own_gates)):
    entry_gates.show_own_gates(study, t)
show.way(t, key="aside", sentence=t("entry.next"), page="judgement")
