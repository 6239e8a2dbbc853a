"""Scenarios saved and set side by side, and the list of each bimtek stage."""

import streamlit as st

from pages.shared import scenario_compare, scenario_keep, scenario_stages, show, state
from pages.shared.later import watch
from pages.shared.quick.by_judgement import show_moves
from pages.shared.quick.clash import warn_of_clash
from pages.shared.quick.steps import show_steps
from pages.shared.results import results_or_stop
from pages.shared.scenario_choice import chosen, show_choice
from scoring.shortlist import ShortlistStatus

t = state.t()
study = state.study()
*_, judged = results_or_stop(study, t, page="scenarios")
now = judged.chosen
scenarios = chosen(study)
key, known, done = scenario_compare.look_into(study, scenarios)
lists = scenario_compare.lists_of(known, scenarios, now, t)

show.answer(scenario_compare.headline(lists, study, t))
show_steps(t, here="scenarios")
show_moves(judged, study, t)
if judged.method.status is ShortlistStatus.INFEASIBLE:
    warn_of_clash(judged.method, study, t)
    show.way(t, key="loosen", sentence=t("scenarios.way_rules"), page="rules")
if study.scenarios:
    left, right = st.columns([6, 7], gap="large")
    with left:
        scenario_compare.show_lists(lists, study, t)
    with right:
        show_choice(study, scenarios, t)
        if known is not None:
            scenario_compare.show_facts(known, t)
            scenario_compare.show_refusals(known, t)
        if not done:
            watch(key, lambda _: t("scenarios.working"), shown=known is not None)
        elif known is not None and known.shares:
            st.caption(t("scenarios.basis", draws=next(iter(known.shares.values())).draws))
        if known is not None:
            scenario_compare.show_differences(known, t)
else:
    st.markdown(t("scenarios.why"))
scenario_keep.show_save(t)
scenario_keep.show_saved(study, t)
scenario_keep.show_undo(t)
scenario_stages.show_stages(study, t, listed=bool(now))
show.way(t, key="list", sentence=t("scenarios.next"), page="quick_win")
