"""The first screen: the shortlist in one picture, and one question."""

import streamlit as st

from charts.shortlist_bar import shortlist_bar
from pages.shared import show, state
from pages.shared.next_step import next_step
from pages.shared.quick.by_judgement import show_moves
from pages.shared.results import results_or_stop
from pages.shared.waiting import count_waiting
from reports.study_tables.clash_words import clash_sentence
from scoring.shortlist import ShortlistStatus

t = state.t()
study = state.study()
_, ranking, judged = results_or_stop(study, t, page="home")

programs = {program.code: program for program in study.programs}
ranked = [code for code in judged.chosen if code in ranking.scores.index]
found = shortlist_bar(ranked, ranking.scores, programs, t, proposals=len(programs), by_hand=judged.came)
impossible = judged.method.status is ShortlistStatus.INFEASIBLE
show.answer(t("quick_win.title_infeasible") if impossible else found.title)
left, right = st.columns([5, 2], gap="large")
with left:
    if impossible:
        st.warning(clash_sentence(judged.method, t), icon=":material/info:")
    else:
        show_moves(judged, study, t)
        show.picture(found, t, key="shortlist", titled=False)
with right:
    st.subheader(t("home.question"), anchor=False)
    for task, page in (("enter", "data"), ("run", "criteria"), ("show", "presentation")):
        if st.button(
            t(f"home.{task}"), key=f"task_{task}", type="primary" if task == "enter" else "secondary", width="stretch"
        ):
            st.switch_page(f"pages/{page}.py")
        st.caption(t(f"home.{task}_help"))
    errors = count_waiting(state.lists(), state.intakes(), state.gathered()).errors
    step, facts, page = next_step(study, errors, ranking, judged)
    show.way(t, key="next", sentence=t(f"home.next_{step}", **facts), page=page)

with st.container(key="figures", horizontal=True, gap="large"):
    st.metric(t("home.proposals"), t.number(len(programs), 0))
    st.metric(t("home.chosen"), t("home.of", part=len(judged.chosen), whole=len(programs)))
    st.metric(t("home.cost"), t.money(judged.cost))
    st.metric(t("home.complete"), t("home.of", part=len(ranking.codes), whole=len(programs)))
