"""Files that were not taken in: each with its reason until somebody has seen to it, and a way to point to its table."""

import streamlit as st

from data.lists import RefusedFile
from data.workbook.sentence import problem_sentence
from pages.shared import state
from pages.shared.mapping_acts import FILE
from pages.shared.messages import markdown
from texts import Texts


def show_refused(t: Texts) -> None:
    """Show which files were not taken in, why, when and by whom; where a table was not found, let a person show it."""
    refused = state.lists().refused
    if not refused:
        return
    with st.container(key="refused", gap="small"):
        st.warning(t("data.refused", files=len(refused)), icon=":material/block:")
        for one in refused:
            _show_one(one, t)


def _show_one(one: RefusedFile, t: Texts) -> None:
    file = one.file
    with st.container(key=f"refused_{file.id}", gap="xsmall"):
        st.markdown(t("data.refused_line", name=markdown(file.filename), sentence=markdown(_why(one, t))))
        with st.container(horizontal=True, vertical_alignment="center", gap="small"):
            if one.kept:
                point = st.button(t("data.point"), key=f"point_{file.id}", icon=":material/table:")
                if point:  # a callback cannot lead to another page
                    _point(file.id)
            st.button(t("data.dismiss"), key=f"dismiss_{file.id}", on_click=state.dismiss, args=(file.id,))
            if file.read_at is not None:
                by = markdown(file.read_by) or t("merge.nobody")
                st.caption(t("data.refused_by", at=file.read_at.astimezone(), by=by), width="content")


def _why(one: RefusedFile, t: Texts) -> str:
    return problem_sentence(one.problem, t) if one.problem is not None else t("data.no_rows")


def _point(file_id: str) -> None:
    state.take_pointed(file_id)
    state.remember(FILE, file_id)
    st.switch_page("pages/mapping.py")
