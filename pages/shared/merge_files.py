"""The files of a study: what each gave, who brought it and when, and a way to take it out again."""

from collections.abc import Mapping

import streamlit as st

from data.lists import Gathered, ListFile, Lists, waiting_problems
from data.workbook import Intake, Severity
from pages.shared import state
from pages.shared.merge_acts import tell
from pages.shared.messages import markdown
from texts import Texts


def show_files(lists: Lists, intakes: Mapping[str, Intake], found: Gathered, t: Texts) -> None:
    """List every file in the order it came, with what is left to look at in it."""
    st.subheader(t("merge.files", files=len(lists.files)), anchor=False)
    for number, file in enumerate(lists.files):
        said, door = st.columns([5, 1], vertical_alignment="center")
        said.markdown(_sentence(file, intakes[file.id], found, t))
        if not state.is_sample():
            with door:
                st.button(t("merge.remove"), key=f"remove_{number}", on_click=_remove, args=(file.id,), type="tertiary")


def _sentence(file: ListFile, intake: Intake, found: Gathered, t: Texts) -> str:
    waiting = waiting_problems(file, intake, found)
    blanks = {
        "name": markdown(file.filename),
        "programs": len(intake.programs),
        "look": sum(problem.severity is not Severity.INFO for problem in waiting),
    }
    if file.read_at is None:
        return t("merge.file", **blanks)
    return t("merge.file_by", **blanks, at=file.read_at, by=markdown(file.read_by) or t("merge.nobody"))


def _remove(file_id: str) -> None:
    state.remove_file(file_id)
    tell("removed")
