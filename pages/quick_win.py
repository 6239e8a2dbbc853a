"""The shortlist: which programs go on, how firmly they stand, and what to watch."""

import streamlit as st

from charts.impact_effort import impact_effort
from charts.shortlist_bar import shortlist_bar
from pages.shared import considerations, show, state, typed_values
from pages.shared.cautions import show_cautions
from pages.shared.quick import by_judgement, clash, shares, storytelling, ties
from pages.shared.quick.at_hand import open_list
from pages.shared.quick.steps import show_steps
from scoring.contributions import group_scores

t = state.t()
study = state.study()
at = open_list(study, t, page="quick_win")
if not at.possible:
    show.answer(t("quick_win.title_infeasible"))
    show_steps(t, here="quick_win")
    clash.tell_clash(at, t)
    show.way(t, key="loosen", sentence=t("quick_win.loosen"), page="rules")
    st.stop()

chosen = at.judged.chosen
if not chosen:
    show.answer(t("quick_win.title_nobody"))
    show_steps(t, here="quick_win")
    show.way(t, key="conditions", sentence=t("quick_win.nobody"), page="entry")
    st.stop()

dimensions = len({at.programs[code].dimension for code in chosen})
show.answer(t("quick_win.title", count=len(chosen), cost=at.judged.cost, dimensions=dimensions))
show_steps(t, here="quick_win")
known = shares.look_into(at)
listed, equal = ties.look_for(at)
by_judgement.show_judged(at.judged, study, t)
st.markdown(shares.headline(known.found, at, t))

left, right = st.columns(2, gap="large")
with left:
    values = at.ranking.scores
    ranked = [code for code in chosen if code in values.index]
    by_hand = at.judged.came
    found = shortlist_bar(ranked, values, at.programs, t, proposals=len(at.programs), by_hand=by_hand)
    show.picture(found, t, key="shortlist")
with right:
    groups = group_scores(at.results.matrix, study.weighting)
    show.picture(impact_effort(groups, chosen, at.programs, t), t, key="impact_effort")
show.way(t, key="change", sentence=t("quick_win.change_rules"), page="rules")

left, right = st.columns(2, gap="large")
with left:
    shares.show_strip(known, at, t)
with right:
    show_cautions(study, at.judged, listed, t)
    ties.watch(at, equal, t)
    if equal is not None and equal.count > 1:
        ties.show_lists(equal, at, t)
    for sentence in considerations.sentences(study, at.shortlist, t):
        st.info(sentence)
    for code in chosen:
        typed_values.show_typed_of(code, study, t)
    storytelling.show_story(at, listed, known, t)
show.way(t, key="present", sentence=t("quick_win.next"), page="presentation")
