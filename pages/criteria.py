"""Criteria and weights: what is asked, how much it counts, and what the first ten do while it moves."""

import streamlit as st

from charts.ranking_bar import ranking_bar
from charts.weights_bar import share_words, weights_title
from pages.shared import show, state, weights
from pages.shared.messages import explain, markdown
from pages.shared.weigh import alike, choice, meaning, panel, preview, scenarios, sealed
from scoring.contributions import contributions
from scoring.criteria import Group
from scoring.errors import ScoringError
from scoring.methods import DEFAULT_METHOD, METHODS
from scoring.ranking import rank

t = state.t()
study = state.study()
weighting = study.weighting
impact, feasibility = (share_words(weighting.group_share(group), t) for group in Group)
show.answer(t("criteria.title", impact=impact, feasibility=feasibility))
st.markdown(markdown(weights_title(study.counted_criteria, weighting, t)))
sealed.show_seal(study, t)
way = choice.choose_way(study, t)
left, right = st.columns([6, 5], gap="large")
with left, st.container(key="weights"):
    weights.show_sum(weighting, t)
    if way == choice.BY_HAND:
        weights.show_sliders(study, t)
    else:
        panel.show_way(way, study, t)

with right, st.container(key="beside"):
    try:
        if way != choice.BY_HAND:
            preview.show_preview(way, study, t)
        else:
            matrix = study.matrix()
            ranking = rank(matrix, weighting, METHODS[DEFAULT_METHOD])
            programs = {program.code: program for program in study.programs}
            parts, criteria = contributions(matrix, weighting), study.counted_criteria
            found = ranking_bar(ranking, parts, programs, t, criteria=criteria, limit=10, by_group=True)
            show.picture(found, t, key="first_ten")
            show.way(t, key="rank", sentence=t("criteria.next"), page="ranking")
    except ScoringError as error:
        st.info(explain(error, t))
        needs = "ranking.needs_values" if study.programs else "criteria.needs_programs"
        show.way(t, key="data", sentence=t(needs), page="data")

alike.show_alike(study, t)
meaning.show_meaning(study, t)
sealed.offer_seal(study, t)
scenarios.show_scenarios(study, t)
