"""The files of a study: what each gave, who brought it and when, and a way to take it out again."""

from collections import Counter
from collections.abc import Mapping

import streamlit as st

from data.lists import Gathered, ListFile, Lists
from data.workbook import Intake, Severity
from pages.shared import state
from pages.shared.merge_told import tell
from pages.shared.messages import markdown
from pages.shared.problem_spots import open_spots
from texts import Texts


def show_files(lists: Lists, intakes: Mapping[str, Intake], found: Gathered, t: Texts) -> None:
    """List every file in the order it came, with what is left to look at in it."""
    st.subheader(t("merge.files", files=len(lists.files)), anchor=False)
    spots = open_spots(lists, intakes, found)
    looks = Counter(spot.file.id for spot in spots if spot.problem.severity is not Severity.INFO)
    for number, file in enumerate(lists.files):
        said, door = st.columns([5, 1], vertical_alignment="center")
        said.markdown(_sentence(file, len(intakes[file.id].programs), looks[file.id], t))
        if not state.is_sample():
            with door:
                st.button(t("merge.remove"), key=f"remove_{number}", on_click=_remove, args=(file.id,), type="tertiary")


def _sentence(file: ListFile, programs: int, look: int, t: Texts) -> str:
    blanks = {"name": markdown(file.filename), "programs": programs, "look": look}
    if file.read_at is None:
        return t("merge.file", **blanks)
    by = markdown(file.read_by) or t("merge.nobody")
    return t("merge.file_by", **blanks, at=file.read_at.astimezone(), by=by)


def _remove(file_id: str) -> None:
    state.remove_file(file_id)
    tell("not_removed" if state.lists().has(file_id) else "removed")
