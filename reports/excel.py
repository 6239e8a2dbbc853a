"""How a report becomes an Excel workbook: one sheet for each table, ready to filter and to print."""

from io import BytesIO
from itertools import chain

from openpyxl import Workbook
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from reports.excel_cells import at, fill, put
from reports.excel_look import (
    CENTRED,
    HEADING,
    HEADING_FIGURES,
    HEADING_LINE,
    HEADING_WORDS,
    LABEL,
    STAMP,
    SUBTITLE,
    SUSPECT,
    TITLE,
    TOTAL_LINE,
    WORDS,
    WORDY,
)
from reports.excel_page import set_page
from reports.report import Cell, Format, Report, Table, as_cell
from texts import Texts

HEADING_ROW = 5
"""Above it stand the title, the sentence, the stamp and a blank row, on every sheet."""

NARROWEST, WIDEST, SENTENCE = 9, 44, 96
WIDTHS = {Format.DATE: 15, Format.TIME: 20, Format.SCORE: 13}


def write_excel(report: Report, t: Texts) -> bytes:
    """Write a report as an .xlsx workbook; values are not rounded, only shown rounded."""
    book = Workbook()
    book.remove(book.worksheets[0])
    for table in report.tables:
        _write_table(book.create_sheet(table.title), report, table, t)
    book.properties.title = report.title
    book.properties.creator = report.made_by or t("app.name")
    book.properties.created = report.made_at.replace(tzinfo=None)
    written = BytesIO()
    book.save(written)
    return written.getvalue()


def _write_table(sheet: Worksheet, report: Report, table: Table, t: Texts) -> None:
    _set_widths(sheet, table)
    _write_top(sheet, report, table)
    _write_headings(sheet, table)
    for number, row in enumerate(table.rows, start=HEADING_ROW + 1):
        for column, (value, how) in enumerate(zip(row, table.formats, strict=True), start=1):
            fill(at(sheet, number, column), as_cell(value), how, t)
    last = HEADING_ROW + len(table.rows)
    if table.headings:
        sheet.auto_filter.ref = f"A{HEADING_ROW}:{get_column_letter(len(table.formats))}{last}"
    else:
        _soften_labels(sheet)
    if table.total:
        _write_total(sheet, table, last + 1, t)
    set_page(sheet, report, table, t, heading_row=HEADING_ROW)


def _write_top(sheet: Worksheet, report: Report, table: Table) -> None:
    width = sum(sheet.column_dimensions[get_column_letter(c + 1)].width for c in range(len(table.formats)))
    lines = ((table.heading or table.title, TITLE), (table.subtitle, SUBTITLE), (report.stamp, STAMP))
    for row, (text, font) in enumerate(lines, start=1):
        put(at(sheet, row, 1), text)
        at(sheet, row, 1).font = font
        at(sheet, row, 1).alignment = CENTRED if row != 2 else WORDS
        sheet.merge_cells(start_row=row, end_row=row, start_column=1, end_column=len(table.formats))
    sheet.row_dimensions[1].height = 30
    sheet.row_dimensions[2].height = 16 * (1 + len(table.subtitle) // max(int(width), 1))
    if report.stamp:
        sheet.row_dimensions[3].height = 22
        at(sheet, 3, 1).fill = SUSPECT


def _write_headings(sheet: Worksheet, table: Table) -> None:
    for column, (text, how) in enumerate(zip(table.headings, table.formats, strict=bool(table.headings)), start=1):
        cell = at(sheet, HEADING_ROW, column)
        put(cell, text)
        cell.font, cell.border = HEADING, HEADING_LINE
        cell.alignment = HEADING_WORDS if how in WORDY else HEADING_FIGURES


def _write_total(sheet: Worksheet, table: Table, number: int, t: Texts) -> None:
    for column, (value, how) in enumerate(zip(table.total, table.formats, strict=True), start=1):
        cell = at(sheet, number, column)
        fill(cell, as_cell(value), how, t)
        cell.font, cell.border = HEADING, TOTAL_LINE


def _soften_labels(sheet: Worksheet) -> None:
    """Show a list of labels and values: labels muted, every value at the left where the eye expects it."""
    for label, value in sheet.iter_rows(min_row=HEADING_ROW + 1, max_col=2):
        label.font, value.alignment = LABEL, WORDS


def _set_widths(sheet: Worksheet, table: Table) -> None:
    for column, how in enumerate(table.formats):
        sheet.column_dimensions[get_column_letter(column + 1)].width = _width(table, column, how)


def _width(table: Table, column: int, how: Format) -> float:
    heading = table.headings[column] if table.headings else ""
    longest_word = max((len(word) for word in heading.split()), default=0) + 5
    cells = [as_cell(row[column]) for row in table.rows]
    if how not in WORDY:
        return max(WIDTHS.get(how, NARROWEST), longest_word, *(_figure_width(cell, how) for cell in cells), 0)
    lines = chain.from_iterable(str(cell.value).splitlines() for cell in cells if cell.value is not None)
    widest = SENTENCE if len(table.formats) == 2 and column == 1 else WIDEST
    return min(max(NARROWEST, longest_word, *(len(line) + 2 for line in lines), 0), widest)


def _figure_width(cell: Cell, how: Format) -> float:
    """Leave room for all digits of a sum of money, which Excel would else show as hashes."""
    if (cell.format or how) is not Format.RUPIAH or not isinstance(cell.value, int | float):
        return 0
    return len(f"Rp{cell.value:,.0f}") + 3
