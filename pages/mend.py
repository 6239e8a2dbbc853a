"""The problems of all lists, what blocks most first: mended one by one, all at once where it is safe, or in a sheet."""

import streamlit as st

from data.workbook import Severity
from pages.shared import mend_list, mend_safe, mend_steps, problem_spots, show, state
from pages.shared.data_steps import show_steps
from pages.shared.mend_conflicts import show_conflicts
from pages.shared.mend_grid import show_grid
from pages.shared.mend_panel import show_panel
from pages.shared.mend_return import offer_return
from pages.shared.problem_filters import choose_spots

t = state.t()
lists = state.lists()
if not lists.files:
    show.nothing_yet(t, page="mend")

intakes = state.intakes()
spots = problem_spots.in_order(problem_spots.open_spots(lists, intakes, state.gathered()), state.study())
show.answer(mend_steps.answer(spots, intakes, t))
show_steps(t, here="mend")
show_conflicts(t)
mend_safe.offer_safe(mend_safe.safe_by_file(lists, intakes), lists, t)

shown = choose_spots(spots, t)
if shown:
    position = mend_list.at_hand(shown)
    left, right = st.columns([8, 5], gap="large")
    with left:
        mend_list.show_list(shown, position, t)
    with right:
        mend_steps.show_last_step(spots, t)
        mend_steps.show_walk(shown, position, t)
        show_panel(shown[position], t)
else:
    mend_steps.show_last_step(spots, t)
    if spots:
        st.info(t("mend.none_shown"), icon=":material/filter_alt:")

show_grid([file for file in lists.files if intakes[file.id].programs], intakes, spots, t)
offer_return(lists, intakes, t)
blocked = problem_spots.count(spots, Severity.ERROR)
show.way(t, key="weigh", sentence=t("data.next_whole" if blocked else "data.next"), page="criteria")
