"""What changed between two versions, as tables, and as a workbook to take along."""

from datetime import datetime

import pandas as pd
import streamlit as st

from pages.shared import state
from pages.shared.tables import show_sentences
from reports.change_tables import Programs, added_table, cells_table, gone_table, pushed_table
from reports.changes_report import changes_report
from reports.excel import write_excel
from reports.report import Table, as_cell
from scoring.changes import Effects
from scoring.study import Study
from texts import Texts


def show_changes(effects: Effects, programs: Programs, study: Study, t: Texts) -> None:
    """Show changed cells, programs that came and went, and those that others moved; what is empty is left out."""
    tables = (
        cells_table(effects, programs, t),
        added_table(effects, t),
        gone_table(effects, study.rejected, t),
        pushed_table(effects, programs, t),
    )
    for table in tables:
        if table.rows:
            heading = t(f"versions.{table.key}", count=len(table.rows))
            st.subheader(heading, anchor=False)
            show_sentences(frame_of(table, t), t, alt=heading)


def frame_of(table: Table, t: Texts) -> pd.DataFrame:
    """Give a table of a report as one for the screen: there a program stands in one cell, its code behind its name."""
    rows = [[as_cell(value).value for value in row] for row in table.rows]
    joined = [[t("versions.program", name=name, code=code), *cells] for code, name, *cells in rows]
    return pd.DataFrame(joined, columns=list(table.headings[1:]))


def offer_download(effects: Effects, programs: Programs, study: Study, t: Texts, *, title: str) -> None:
    """Offer all of it as a workbook."""
    made_by = state.who()
    st.download_button(
        t("versions.download"),
        data=lambda: write_excel(
            changes_report(effects, programs, study, t, title=title, made_at=datetime.now(), made_by=made_by), t
        ),
        file_name=t("versions.file"),
        mime="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        icon=":material/download:",
        on_click="ignore",
    )
