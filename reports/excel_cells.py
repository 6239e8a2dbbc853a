"""Values into cells: text stays text whatever it begins with, numbers stay numbers, dates dates."""

import re
from datetime import datetime
from typing import cast

from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.cell.cell import Cell as ExcelCell
from openpyxl.comments import Comment
from openpyxl.worksheet.worksheet import Worksheet

from reports.excel_look import BODY, EMPHASIS, FIGURES, ROW_LINE, SUSPECT, WORDS, WORDY, number_format
from reports.report import Cell, Format, Value
from texts import Texts

UNWRITABLE = re.compile(f"{ILLEGAL_CHARACTERS_RE.pattern}|[\ud800-\udfff\ufffe\uffff]")
FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r")


def at(sheet: Worksheet, row: int, column: int) -> ExcelCell:
    """Give a cell that is not hidden under a merged one."""
    return cast(ExcelCell, sheet.cell(row, column))


def fill(target: ExcelCell, cell: Cell, column: Format, t: Texts) -> None:
    """Write one value with its format, and mark what is an illustration."""
    how = cell.format or column
    put(target, cell.value)
    target.number_format = number_format(how, t)
    target.font = EMPHASIS if how is Format.EMPHASIS else BODY
    target.alignment = WORDS if how in WORDY else FIGURES
    target.border = ROW_LINE
    notes = [cell.note] if cell.note else []
    if cell.illustrated and cell.value is not None:
        target.fill = SUSPECT
        notes.append(t("report_workbook.illustrated_note"))
    if notes:
        target.comment = Comment("\n".join(notes), t("app.short"), height=60, width=240)


def put(target: ExcelCell, value: Value) -> None:
    """Write a value as what it is; Excel's clock knows no zones, so a time is written as its place reads it."""
    if not isinstance(value, str):
        target.value = value.replace(tzinfo=None) if isinstance(value, datetime) else value
        return
    text = UNWRITABLE.sub("", value)
    if not text:
        return
    target.value = text
    target.data_type = "s"
    target.quotePrefix = text.startswith(FORMULA_SIGNS)
