"""Criteria and weights: what is asked, how much it counts, and what the first ten do while it moves."""

import streamlit as st

from charts.ranking_bar import ranking_bar
from charts.weights_bar import weights_title
from pages.shared import show, state, weights
from pages.shared.messages import explain, markdown
from scoring.contributions import contributions
from scoring.criteria import Group, ImpactCounting, Part
from scoring.errors import ScoringError
from scoring.methods import DEFAULT_METHOD, METHODS

t = state.t()
study = state.study()
weighting = study.weighting
impact, feasibility = (weighting.group_share(group) for group in Group)
show.answer(t("criteria.title", impact=impact, feasibility=feasibility))
st.markdown(markdown(weights_title(study.counted_criteria, weighting, t)))
left, right = st.columns([6, 5], gap="large")
with left, st.container(key="weights"):
    weights.show_sum(weighting, t)
    weights.show_groups(weighting, t)
    state.follow("counting", study.counting)
    st.radio(
        t("criteria.counting"),
        list(ImpactCounting),
        format_func=lambda counting: t(f"criteria.counting_{counting}"),
        key="counting",
        on_change=weights.count_impact,
    )
    st.caption(t("criteria.counting_help"))
    for group in Group:
        st.subheader(t(f"groups.{group}"), anchor=False)
        for criterion in study.counted_criteria:
            if criterion.group is group and criterion.part is Part.SCORE:
                weights.show_criterion(criterion, weighting, t)
    with st.expander(t("criteria.gates")):
        for criterion in study.counted_criteria:
            if criterion.part is not Part.SCORE:
                weights.show_gate(criterion, weighting, t)

with right, st.container(key="beside"):
    try:
        matrix = study.matrix()
        ranking = study.ranking(METHODS[DEFAULT_METHOD])
        programs = {program.code: program for program in study.programs}
        found = ranking_bar(
            ranking, contributions(matrix, weighting), programs, t, criteria=study.counted_criteria, limit=10
        )
        show.picture(found, t, key="first_ten")
        show.way(t, key="rank", sentence=t("criteria.next"), page="ranking")
    except ScoringError as error:
        st.info(explain(error, t))
        show.way(t, key="data", sentence=t("criteria.needs_programs"), page="data")
