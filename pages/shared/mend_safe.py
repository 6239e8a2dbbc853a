"""All safe suggestions at once: what they would write is listed first, then one click writes them."""

from collections.abc import Mapping, Sequence

import pandas as pd
import streamlit as st

from data.lists import Lists, open_problems
from data.workbook import Correction, Intake
from data.workbook.sentence import key_label
from data.workbook.suggested import safe_corrections
from pages.shared.mend_acts import write_files
from pages.shared.tables import show_table
from texts import Texts

ByFile = Mapping[str, Sequence[Correction]]


def safe_by_file(lists: Lists, intakes: Mapping[str, Intake]) -> ByFile:
    """Give the safe corrections of every file that has any."""
    found = {
        file.id: safe_corrections(open_problems(intakes[file.id].problems, file.confirmed), intakes[file.id])
        for file in lists.files
    }
    return {file_id: corrections for file_id, corrections in found.items() if corrections}


def offer_safe(by_file: ByFile, lists: Lists, t: Texts) -> None:
    """List every cell with what stands there and what would, and let the reader write them all as one step."""
    total = sum(map(len, by_file.values()))
    if not total:
        return
    with st.expander(t("mend.safe", count=total), icon=":material/done_all:", key="mend_safe"):
        st.markdown(t("mend.safe_why"))
        show_table(safe_frame(by_file, lists, t), t, alt=t("mend.safe_alt"))
        st.button(t("mend.apply_safe", count=total), key="mend_apply_safe", on_click=write_files, args=(by_file,))


def safe_frame(by_file: ByFile, lists: Lists, t: Texts) -> pd.DataFrame:
    """Lay out the corrections: file, sheet, row, field, was, becomes."""
    rows = [(lists.file(file_id), one) for file_id, corrections in by_file.items() for one in corrections]
    return pd.DataFrame(
        {
            t("data.column_row"): [str(one.row) for _, one in rows],
            t("mend.field"): [key_label(one.field, t) for _, one in rows],
            t("mend.was"): [one.was for _, one in rows],
            t("mend.becomes"): [one.text for _, one in rows],
            t("data.column_sheet"): [one.sheet for _, one in rows],
            t("mend.file"): [file.filename for file, _ in rows],
        }
    )
