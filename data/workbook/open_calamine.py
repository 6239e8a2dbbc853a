"""Older and other spreadsheets (.xls, .xlsb, .ods) into grids: values and merged ranges only."""

from io import BytesIO

from python_calamine import CalamineError, CalamineSheet, CalamineWorkbook, PasswordError, SheetVisibleEnum

from data.workbook.grid import Cell, Grid, Grids, Merge, SheetState
from data.workbook.problem import ProblemCode, WorkbookRefusedError

_STATES = (
    (SheetVisibleEnum.Hidden, SheetState.HIDDEN),
    (SheetVisibleEnum.VeryHidden, SheetState.VERY_HIDDEN),
)


def open_calamine(content: bytes) -> Grids:
    """Read every sheet; hidden rows, formulas and number formats are not seen in these kinds of file.

    Raises
    ------
    WorkbookRefusedError: ENCRYPTED behind a password, CORRUPT when it cannot be read.
    """
    try:
        book = CalamineWorkbook.from_filelike(BytesIO(content))
        return Grids(tuple(_grid(book, number) for number in range(len(book.sheet_names))))
    except PasswordError as locked:
        raise WorkbookRefusedError(ProblemCode.ENCRYPTED) from locked
    except (CalamineError, OSError, ValueError) as broken:
        raise WorkbookRefusedError(ProblemCode.CORRUPT) from broken


def _grid(book: CalamineWorkbook, number: int) -> Grid:
    sheet = book.get_sheet_by_index(number)
    first_row, first_column = sheet.start or (0, 0)
    cells = {
        (first_row + row + 1, first_column + column + 1): Cell(value)
        for row, line in enumerate(sheet.to_python(skip_empty_area=True))
        for column, value in enumerate(line)
        if value != ""
    }
    visible = book.sheets_metadata[number].visible
    state = next((state for named, state in _STATES if named == visible), SheetState.VISIBLE)
    return Grid(sheet.name, cells, state, merges=_merges(sheet))


def _merges(sheet: CalamineSheet) -> tuple[Merge, ...]:
    ranges = sheet.merged_cell_ranges or []
    return tuple(Merge(first[0] + 1, first[1] + 1, last[0] + 1, last[1] + 1) for first, last in ranges)
