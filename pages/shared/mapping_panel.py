"""One sheet of a file, looked at and changed: its rows, use, header and columns, and the button that keeps it."""

from dataclasses import replace

import streamlit as st

from data.lists import ListFile
from data.workbook import Intake, SheetRead
from data.workbook.decisions import Decisions
from pages.shared import cached, state
from pages.shared.mapping_acts import restore, use_mapping
from pages.shared.mapping_anchors import ask_anchors
from pages.shared.mapping_columns import show_columns
from pages.shared.mapping_draft import Draft, decided_columns, header_decision, is_alone, mapping_with
from pages.shared.mapping_sheet import set_header, set_use, show_rows
from texts import Texts


def show_panel(file: ListFile, intake: Intake, sheet: SheetRead, t: Texts) -> None:
    """Show the sheet with what would be read under what is chosen; nothing is kept before the button is pressed."""
    key = f"map_{file.id}_{state.revision()}_{sheet.name}"
    picture = st.container()
    with st.container(horizontal=True, gap="medium"):
        left_out = set_use(sheet, t, key=key)
        header = () if left_out else set_header(sheet, intake, t, key=key)
    draft = _draft(file, sheet, header, left_out=left_out)
    proposed = _read(file, draft)
    found = next(one for one in proposed.sheets if one.name == sheet.name)
    with picture:
        show_rows(sheet, found.header_rows, t)
    criteria = proposed.known_criteria
    keys = show_columns(found, criteria, t, key=f"{key}_{header}") if found.columns else {}
    anchors = ask_anchors(proposed.asked, t, key=key)
    whole = replace(draft, columns=decided_columns(found, keys), anchors=anchors)
    _offer(file, mapping_with(file.mapping, whole, alone=is_alone(proposed, sheet.name)), t)


def _draft(file: ListFile, sheet: SheetRead, header: tuple[int, ...], *, left_out: bool) -> Draft:
    """Begin with what was decided before; under another header the columns are inferred anew."""
    same = header == sheet.header_rows
    columns = Decisions(file.mapping).columns(sheet.name) if same else {}
    return Draft(sheet.name, left_out, header_decision(sheet, header, file.mapping), columns)


def _read(file: ListFile, draft: Draft) -> Intake:
    return cached.read_list(replace(file, mapping=mapping_with(file.mapping, draft)), state.study().criteria)


def _offer(file: ListFile, mapping: dict[str, str], t: Texts) -> None:
    with st.container(horizontal=True, gap="medium", vertical_alignment="center"):
        st.button(
            t("mapping.use_this"), type="primary", on_click=use_mapping, args=(file.id, mapping), key="mapping_use"
        )
        if file.mapping:
            st.button(t("mapping.restore"), on_click=restore, args=(file.id,), key="mapping_restore")
    st.caption(t("mapping.remembered"))
