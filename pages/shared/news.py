"""What came of the last drop: files that were read, refused, known already, or in place of an older one."""

from collections.abc import Sequence

import streamlit as st

from data.desk import Brought
from data.workbook.sentence import problem_sentence
from pages.shared import state
from pages.shared.bring import BROUGHT
from pages.shared.messages import markdown
from texts import Texts

SHOWN = 5
"""Names of files that one sentence holds."""


def show_news(t: Texts) -> None:
    """Tell what came of the last drop, until the next one."""
    brought: Sequence[Brought] = state.recall(BROUGHT, ())
    read = [one for one in brought if one.added]
    if len(brought) > 1:
        st.info(t("data.brought", read=len(read), files=len(brought)), icon=":material/check:")
    _tell_known([one.filename for one in brought if one.known], t)
    _tell_refused([one for one in brought if not one.added and not one.known], t)
    mapped = [one.filename for one in read if one.mapped]
    if mapped:
        st.info(markdown(t("data.mapped", names=t.join(mapped[:SHOWN]), files=len(mapped))), icon=":material/history:")
    for one in read:
        if one.replaces:
            _ask_whether_it_replaces(one, t)


def _tell_known(names: Sequence[str], t: Texts) -> None:
    if names:
        sentence = t("data.known", names=t.join(names[:SHOWN]), files=len(names))
        st.info(markdown(sentence), icon=":material/content_copy:")


def _tell_refused(refused: Sequence[Brought], t: Texts) -> None:
    """Say why files were not taken in; where only a table was not found, let a person point to it."""
    if not refused:
        return
    lines = [t("data.refused_line", name=markdown(one.filename), sentence=markdown(_why(one, t))) for one in refused]
    st.warning("\n".join((t("data.refused", files=len(refused)), "", *lines)), icon=":material/block:")
    for one in refused:
        if one.pointed is not None:
            label = t("data.point", name=markdown(one.filename))
            st.button(label, key=f"point_{one.filename}", on_click=_point, args=(one,), icon=":material/table:")


def _why(one: Brought, t: Texts) -> str:
    return problem_sentence(one.intake.problems[0], t) if one.intake.problems else t("data.no_rows")


def _point(one: Brought) -> None:
    state.take_pointed(one)
    _settle(one)


def _ask_whether_it_replaces(one: Brought, t: Texts) -> None:
    """Ask whether a list takes the place of an earlier one; until somebody says so both stand."""
    older = next((file for file in state.lists().files if file.id == one.replaces), None)
    if older is None or all(file.id != one.added for file in state.lists().files):
        return
    with st.container(key=f"replaces_{one.added}", horizontal=True, vertical_alignment="center"):
        st.markdown(markdown(t("data.replaces", name=one.filename, older=older.filename)), width="content")
        st.button(t("data.replace"), key=f"replace_{one.added}", on_click=_replace, args=(one,), type="primary")
        st.button(t("data.beside"), key=f"beside_{one.added}", on_click=_settle, args=(one,))


def _replace(one: Brought) -> None:
    state.remove_file(one.replaces)
    _settle(one)


def _settle(one: Brought) -> None:
    brought: Sequence[Brought] = state.recall(BROUGHT, ())
    state.remember(BROUGHT, tuple(other for other in brought if other is not one))
