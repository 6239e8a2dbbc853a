"""What was inferred about the layout of each file: its sheets, its header and its columns; changed and remembered."""

import streamlit as st

from pages.shared import show, state
from pages.shared.data_steps import show_steps
from pages.shared.file_choice import choose_file
from pages.shared.mapping_acts import offer_next, tell_outcome
from pages.shared.mapping_panel import show_panel
from pages.shared.mapping_sheet import choose_sheet
from pages.shared.mapping_words import answer

t = state.t()
lists, intakes = state.lists(), state.intakes()
files = sorted(
    (file for file in lists.files if any(sheet.preview.rows for sheet in intakes[file.id].sheets)),
    key=lambda one: (bool(intakes[one.id].programs), not intakes[one.id].unsure),
)
if not files:
    show.nothing_yet(t, page="mapping")

top = st.container()
show_steps(t, here="mapping")
file = choose_file(files, lists.files, t("mapping.file"), key="mapping_file", width=480)
with top:
    show.answer(answer(intakes[file.id], t))
tell_outcome(file.id, t)
sheet = choose_sheet(intakes[file.id], t, key=f"map_{file.id}")
show_panel(file, intakes[file.id], sheet, t)
others = [one for one in files if one.id != file.id and intakes[one.id].unsure]
if others:
    offer_next(others[0], len(others), t)
show.way(t, key="mend", sentence=t("mapping.next", programs=len(intakes[file.id].programs)), page="mend")
