"""Programs that several lists name: side by side, to be merged, kept or dropped; and the files they came from."""

import streamlit as st

from pages.shared import (
    editions,
    merge_acts,
    merge_answer,
    merge_conflicts,
    merge_files,
    merge_settled,
    merge_told,
    merge_walk,
    show,
    state,
    twin_sides,
)
from pages.shared.data_steps import show_steps

t = state.t()
lists = state.lists()
if not lists.files:
    show.nothing_yet(t, page="merge")

found = state.gathered()
show.answer(merge_answer.answer(found, t))
show_steps(t, here="merge")
merge_told.show_last_step(t)
merge_conflicts.show_conflicts(found, t)
editions.ask_whether_they_replace(t)
merge_settled.show_stale(found, t)

if found.open_twins:
    twins = merge_walk.at_hand(found.open_twins)
    with st.container(key="merge_group"):
        merge_walk.show_walk(found.open_twins, t)
        leading = twin_sides.ask_leading(twins, t)
        picks = twin_sides.ask_picks(twins, leading, state.study().criteria, t)
        twin_sides.show_alike(twins, state.study().criteria, t)
        merge_acts.offer_acts(twins, leading, picks, t)
else:
    st.markdown(t("merge.checked", programs=len(found.programs), files=len(lists.files)))

merge_settled.show_settled(found, t)
merge_files.show_files(lists, state.intakes(), found, t)
show.way(t, key="versions", sentence=t("merge.next"), page="versions")
