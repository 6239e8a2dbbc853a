"""Excel workbooks into grids: formulas as typed, and, in a second pass where there are any, what they had given."""

import warnings
import zlib
from collections.abc import Iterator, Mapping
from io import BytesIO
from lzma import LZMAError
from typing import Any
from xml.etree.ElementTree import ParseError
from zipfile import BadZipFile

from openpyxl import load_workbook
from openpyxl.styles.numbers import BUILTIN_FORMATS, BUILTIN_FORMATS_MAX_SIZE
from openpyxl.utils.exceptions import InvalidFileException
from openpyxl.worksheet.formula import ArrayFormula, DataTableFormula

from data.workbook.grid import Cell, Grid, Grids, Merge, SheetState
from data.workbook.package import has_macros
from data.workbook.problem import ProblemCode, WorkbookRefusedError
from data.workbook.strict import as_usual

_UNREADABLE = (
    BadZipFile, zlib.error, ParseError, InvalidFileException, LookupError, ValueError, TypeError,
    AttributeError, AssertionError, RecursionError, NotImplementedError, ArithmeticError, EOFError, OSError, LZMAError,
)  # fmt: skip


def open_xlsx(content: bytes) -> Grids:
    """Read every sheet of an Excel workbook; links and macros are never followed.

    Raises
    ------
    WorkbookRefusedError: CORRUPT when openpyxl cannot read it.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            content = as_usual(content)
            typed = load_workbook(BytesIO(content), keep_links=False)
            computed = (
                load_workbook(BytesIO(content), keep_links=False, data_only=True) if _has_formulas(typed) else typed
            )
    except _UNREADABLE as broken:
        raise WorkbookRefusedError(ProblemCode.CORRUPT) from broken
    sheets = tuple(_grid(sheet, computed[sheet.title], typed) for sheet in typed.worksheets)
    return Grids(sheets, macros=has_macros(BytesIO(content)))


def _has_formulas(book: Any) -> bool:
    return any(cell.data_type == "f" for sheet in book.worksheets for cell in sheet._cells.values())


# openpyxl's stubs leave out the cell store and the style tables, which spare us its allocating iterators.
def _grid(sheet: Any, computed: Any, book: Any) -> Grid:
    return Grid(
        name=sheet.title,
        cells=dict(_cells(sheet._cells, computed._cells, book)),
        state=SheetState(sheet.sheet_state),
        merges=tuple(Merge(m.min_row, m.min_col, m.max_row, m.max_col) for m in sheet.merged_cells.ranges),
        hidden_rows=frozenset(row for row, look in sheet.row_dimensions.items() if look.hidden),
        hidden_columns=frozenset(_hidden_columns(sheet.column_dimensions)),
    )


def _hidden_columns(looks: Mapping[str, Any]) -> Iterator[int]:
    for look in looks.values():
        if look.hidden and look.min:
            yield from range(look.min, min(look.max, look.min + 255) + 1)


def _cells(typed: Mapping[Any, Any], computed: Mapping[Any, Any], book: Any) -> Iterator[tuple[tuple[int, int], Cell]]:
    struck = {number for number, font in enumerate(book._fonts) if font.strike}
    formats = book._number_formats
    for place, cell in typed.items():
        value = cell._value
        if value is None:
            continue
        style = cell._style
        number_format = _format(style.numFmtId, formats)
        is_struck = style.fontId in struck
        if cell.data_type == "f":
            yield place, _computed(value, computed.get(place), number_format, is_struck)
        elif value != "":
            yield place, Cell(value, "", number_format, False, is_struck)


def _computed(formula: object, result: Any, number_format: str, struck: bool) -> Cell:
    text = formula.text or "" if isinstance(formula, ArrayFormula) else str(formula)
    text = "=" if isinstance(formula, DataTableFormula) else text
    # A formula that gave an empty text keeps the type `str` without a value; one never computed has neither.
    uncached = result is None or (result.value is None and result.data_type != "str")
    return Cell(None if uncached else result.value, text, number_format, uncached, struck)


def _format(number: int, formats: list[str]) -> str:
    if number < BUILTIN_FORMATS_MAX_SIZE:
        return BUILTIN_FORMATS.get(number, "General")
    return formats[number - BUILTIN_FORMATS_MAX_SIZE] if number - BUILTIN_FORMATS_MAX_SIZE < len(formats) else "General"
