"""Whether a newer list takes the place of an earlier one: asked of everybody until somebody has answered."""

import streamlit as st

from data.lists import ListFile, seeming_replacements
from pages.shared import state
from pages.shared.messages import markdown
from texts import Texts

TOLD = "edition_told"


def ask_whether_they_replace(t: Texts) -> None:
    """Ask of every list that seems to take the place of an earlier one; until somebody says so both stand."""
    _show_last_answer(t)
    lists, intakes = state.lists(), state.intakes()
    for newer, older in seeming_replacements([(file, intakes[file.id]) for file in lists.files]):
        _ask(lists.file(newer), lists.file(older), t)


def _ask(newer: ListFile, older: ListFile, t: Texts) -> None:
    ids = (older.id, newer.id)
    with st.container(key=f"replaces_{newer.id}", horizontal=True, vertical_alignment="center"):
        st.markdown(t("data.replaces", name=_named(newer, t), older=_named(older, t)), width="content")
        st.button(t("data.replace"), key=f"replace_{newer.id}", on_click=_replace, args=ids, type="primary")
        st.button(t("data.beside"), key=f"beside_{newer.id}", on_click=_stand_beside, args=ids)


def _named(file: ListFile, t: Texts) -> str:
    """Name a file with when it came: an edition often has the name of the one before."""
    name = markdown(file.filename)
    return name if file.read_at is None else t("data.edition", name=name, at=file.read_at.astimezone())


def _show_last_answer(t: Texts) -> None:
    told, step = state.recall(TOLD, ""), state.undoable()
    if not told:
        return
    with st.container(key="edition_last", horizontal=True, vertical_alignment="center", gap="medium"):
        st.markdown(t(f"data.told_{told}"), width="content")
        if step in ("replace", "beside"):
            label = t("mend.undo", step=t(f"mend.step_{step}"))
            st.button(label, key="edition_undo", icon=":material/undo:", on_click=_undo)


def _replace(older: str, newer: str) -> None:
    state.replace_file(older, newer)
    state.remember(TOLD, "not_replaced" if state.lists().has(older) else "replaced")


def _stand_beside(older: str, newer: str) -> None:
    state.stand_beside(older, newer)
    state.remember(TOLD, "beside")


def _undo() -> None:
    state.undo()
    state.remember(TOLD, "undone")
