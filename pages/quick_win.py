"""The shortlist: which programs go on, under which conditions and rules."""

import streamlit as st

from charts.budget_bar import budget_bar
from charts.impact_effort import impact_effort
from charts.shortlist_bar import shortlist_bar
from charts.timeline import timeline
from pages.shared import considerations, rule_levers, shortlist_table, show, state, typed_values
from pages.shared.cautions import cautions
from pages.shared.results import results_or_stop
from reports.study_tables.rules import clash_sentence
from scoring.contributions import group_scores
from scoring.shortlist import ShortlistStatus

t = state.t()
study = state.study()
results, ranking, shortlist = results_or_stop(study, t, page="quick_win")

programs = {program.code: program for program in study.programs}
chosen = [programs[code] for code in shortlist.chosen]
if shortlist.status is ShortlistStatus.INFEASIBLE:
    show.answer(t("quick_win.title_infeasible"))
    st.warning(clash_sentence(shortlist, t), icon=":material/info:")
    rule_levers.show_rules(study, shortlist.rules, t)
else:
    dimensions = len({program.dimension for program in chosen})
    show.answer(t("quick_win.title", count=len(chosen), cost=shortlist.cost, dimensions=dimensions))
    left, right = st.columns(2, gap="large")
    with left:
        show.picture(
            shortlist_bar(shortlist.chosen, ranking.scores, programs, t, proposals=len(programs)), t, key="shortlist"
        )
    with right:
        groups = group_scores(results.matrix, study.weighting)
        show.picture(impact_effort(groups, shortlist.chosen, programs, t), t, key="impact_effort")
    for sentence in cautions(shortlist, programs, t):
        st.info(sentence)
    for sentence in considerations.sentences(study, shortlist, t):
        st.info(sentence)
    for program in chosen:
        typed_values.show_typed_of(program.code, study, t)
    rule_levers.show_rules(study, shortlist.rules, t)
    show.picture(timeline(chosen, t, first=study.limits.first, last=study.limits.last), t, key="timeline")
    show.picture(budget_bar(chosen, study.rules.budget, t), t, key="budget_bar")

st.subheader(t("quick_win.gates"), anchor=False)
shortlist_table.show_standings(results, t)
considerations.show_form(study, t)
if shortlist.chosen:
    show.way(t, key="present", sentence=t("quick_win.next"), page="presentation")
