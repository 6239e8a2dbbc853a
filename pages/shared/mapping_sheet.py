"""One sheet as it came: its first rows with the header marked, whether it is used, and where its header stands."""

import pandas as pd
import streamlit as st

from data.workbook import Intake, SheetRead, SheetUse
from pages.shared.mapping_draft import header_choices, header_text, likely_choice
from pages.shared.mapping_words import sheet_words
from pages.shared.tables import HEAD, ROW
from texts import Texts

MARKED = "background-color: #E8F0F8; font-weight: 600"


def choose_sheet(intake: Intake, t: Texts, *, key: str) -> SheetRead:
    """Give the sheet to look at: of several the one that is asked for, first one that needs a look."""
    shown = [sheet for sheet in intake.sheets if sheet.preview.rows]
    if len(shown) == 1:
        return shown[0]
    ordered = sorted(range(len(shown)), key=lambda n: (*_likeliness(shown[n]), n))
    chosen = st.selectbox(
        t("mapping.sheet"), ordered, format_func=lambda n: sheet_words(shown[n], t), key=f"{key}_sheet", width=480
    )
    return shown[chosen]


def _likeliness(sheet: SheetRead) -> tuple[bool, bool, int]:
    """Put first what needs a look, then what gives programs, then what is as wide as a table."""
    widest = max((sum(bool(text) for text in row) for row in sheet.preview.texts), default=0)
    return not sheet.doubtful, sheet.use is not SheetUse.PROGRAMS, -widest


def show_rows(sheet: SheetRead, header: tuple[int, ...], t: Texts) -> None:
    """Show the first rows as the spreadsheet numbers them, those of the header marked."""
    preview = sheet.preview
    frame = pd.DataFrame(list(preview.texts), index=list(preview.rows), columns=list(preview.columns))
    styled = frame.style.apply(lambda row: [MARKED if row.name in header else ""] * len(row), axis=1)
    st.dataframe(
        styled,
        height=HEAD + ROW * len(frame),
        alt=t("mapping.rows_alt", sheet=sheet.name),
        column_config={"_index": st.column_config.Column(t("mapping.row"), width=56, pinned=True)},
    )
    st.caption(t("mapping.header_at", rows=header_text(header)) if header else t("mapping.header_none"))


def set_use(sheet: SheetRead, t: Texts, *, key: str) -> bool:
    """Ask whether the sheet is used; True where it is left out."""
    use = st.selectbox(
        t("mapping.use"),
        [False, True],
        index=int(sheet.use is SheetUse.LEFT_OUT),
        format_func=lambda out: t("mapping.use_out" if out else "mapping.use_in"),
        key=f"{key}_use",
        width=240,
    )
    return bool(use)


def set_header(sheet: SheetRead, intake: Intake, t: Texts, *, key: str) -> tuple[int, ...]:
    """Ask where the header stands; of a sheet of weights there is nothing to ask."""
    if sheet.use is SheetUse.WEIGHTS:
        return ()
    offered, first = header_choices(sheet), likely_choice(sheet, asked=not intake.programs)
    options = offered if first else [(), *offered]
    chosen = st.selectbox(
        t("mapping.header"),
        options,
        index=options.index(first) if first in options else 0,
        format_func=lambda rows: t("mapping.header_rows", rows=header_text(rows)) if rows else t("mapping.header_ask"),
        key=f"{key}_header",
        width=240,
    )
    return tuple(chosen)
