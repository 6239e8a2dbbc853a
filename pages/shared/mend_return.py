"""The workbooks that go back to the agencies, with the places to mend named and marked."""

from collections.abc import Mapping
from datetime import datetime

import streamlit as st

from data.lists import ListFile, Lists
from data.workbook import Intake, Problem, Severity
from data.workbook.problem import WorkbookRefusedError
from data.workbook.returned import Returned, write_returned
from data.workbook.sentence import problem_sentence
from pages.shared import cached, state
from pages.shared.file_choice import choose_file
from pages.shared.messages import markdown
from texts import Texts

PREPARED = "mend_returned"
EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
MACROS = "application/vnd.ms-excel.sheet.macroEnabled.12"


def offer_return(lists: Lists, intakes: Mapping[str, Intake], t: Texts) -> None:
    """Write the workbook of a file when it is asked for, and say where its list stands apart from the agency's file."""
    st.subheader(t("mend.return"), anchor=False)
    st.markdown(t("mend.return_why"))
    with st.container(key="mend_return", horizontal=True, vertical_alignment="bottom", gap="medium"):
        file = choose_file(lists.files, lists.files, t("mend.file"), key="return_file", width=360)
        asked = st.button(t("mend.return_make"), key="return_make", icon=":material/edit_document:")
    stamp = file.id, state.revision(), t.language
    if asked:
        _prepare(file, intakes[file.id], stamp, t)
    prepared = state.recall(PREPARED, dict[tuple[str, int, str], Returned]())
    if stamp in prepared:
        _hand_over(prepared[stamp], t)


def _prepare(file: ListFile, intake: Intake, stamp: tuple[str, int, str], t: Texts) -> None:
    content = cached.store().file(file.digest)
    try:
        returned = write_returned(
            content, file.filename, intake, t, made_at=datetime.now(), corrections=file.corrections
        )
    except WorkbookRefusedError as refused:
        problem = Problem(Severity.ERROR, refused.code, facts=refused.facts)
        st.warning(markdown(problem_sentence(problem, t)), icon=":material/block:")
        return
    state.remember(PREPARED, {stamp: returned})


def _hand_over(returned: Returned, t: Texts) -> None:
    for why in returned.lost:
        st.info(t(f"returned.apart_{why}"), icon=":material/info:")
    st.download_button(
        t("mend.return_download", filename=markdown(returned.filename)),
        data=returned.content,
        file_name=returned.filename,
        mime=MACROS if returned.filename.endswith(".xlsm") else EXCEL,
        key="return_download",
        type="primary",
        icon=":material/download:",
        on_click="ignore",
    )
