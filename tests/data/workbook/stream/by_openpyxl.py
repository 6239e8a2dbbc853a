"""Workbooks into grids by openpyxl, loaded twice: what the stream is held against."""

import warnings
from io import BytesIO

from openpyxl import load_workbook
from openpyxl.styles.numbers import BUILTIN_FORMATS, BUILTIN_FORMATS_MAX_SIZE
from openpyxl.worksheet.formula import ArrayFormula, DataTableFormula

from data.workbook.grid import Cell, Grid, Merge, SheetState


def grids_by_openpyxl(content):
    """Give the sheets, with formulas from the first loading and what they had given from the second."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        typed = load_workbook(BytesIO(content), keep_links=False)
        computed = load_workbook(BytesIO(content), keep_links=False, data_only=True)
    return tuple(_grid(sheet, computed[sheet.title], typed) for sheet in typed.worksheets)


def _grid(sheet, computed, book):
    hidden = [look for look in sheet.column_dimensions.values() if look.hidden and look.min]
    return Grid(
        name=sheet.title,
        cells=dict(_cells(sheet._cells, computed._cells, book)),
        state=SheetState(sheet.sheet_state),
        merges=tuple(Merge(m.min_row, m.min_col, m.max_row, m.max_col) for m in sheet.merged_cells.ranges),
        hidden_rows=frozenset(row for row, look in sheet.row_dimensions.items() if look.hidden),
        hidden_columns=frozenset(n for look in hidden for n in range(look.min, min(look.max, look.min + 255) + 1)),
    )


def _cells(typed, computed, book):
    struck = {number for number, font in enumerate(book._fonts) if font.strike}
    for place, cell in typed.items():
        if cell._value is None:
            continue
        number_format, is_struck = _format(cell._style.numFmtId, book._number_formats), cell._style.fontId in struck
        if cell.data_type == "f":
            yield place, _computed(cell._value, computed.get(place), number_format, is_struck)
        elif cell._value != "":
            yield place, Cell(cell._value, "", number_format, False, is_struck)


def _computed(formula, result, number_format, struck):
    text = formula.text or "" if isinstance(formula, ArrayFormula) else str(formula)
    text = "=" if isinstance(formula, DataTableFormula) else text
    uncached = result is None or (result.value is None and result.data_type != "str")
    return Cell(None if uncached else result.value, text, number_format, uncached, struck)


def _format(number, formats):
    if number < BUILTIN_FORMATS_MAX_SIZE:
        return BUILTIN_FORMATS.get(number, "General")
    return formats[number - BUILTIN_FORMATS_MAX_SIZE]
