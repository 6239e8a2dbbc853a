"""Old, binary and OpenDocument workbooks into grids, by calamine: on a damaged file it may end the whole process."""

from collections.abc import Iterator
from io import BytesIO

from python_calamine import (
    CalamineError,
    CalamineSheet,
    CalamineWorkbook,
    SheetTypeEnum,
    SheetVisibleEnum,
)

from data.workbook.grid import Cell, Grid, Grids, Merge, SheetState
from data.workbook.problem import ProblemCode, WorkbookRefusedError
from data.workbook.values.reading import Raw

_MACROS = ("_VBA_PROJECT_CUR".encode("utf-16-le"), b"vbaProject.bin")
_WHOLE_UP_TO = 1e15


def open_calamine(content: bytes, kind: str) -> Grids:
    """Read every sheet of an .xls, .xlsb or .ods workbook: values and, in .xls, merges; only in a worker.

    Hidden and struck-through rows, number formats, formulas and error values cannot be seen: `less_sight` says so.

    Raises
    ------
    WorkbookRefusedError: CORRUPT when calamine says that it cannot read it, or finds no sheet.
    """
    try:
        with CalamineWorkbook.from_filelike(BytesIO(content)) as book:
            sheets = tuple(
                _grid(book.get_sheet_by_index(number), _state(sheet.visible))
                for number, sheet in enumerate(book.sheets_metadata)
                if sheet.typ == SheetTypeEnum.WorkSheet
            )
    except (CalamineError, ValueError, OSError) as broken:
        raise WorkbookRefusedError(ProblemCode.CORRUPT) from broken
    if not sheets:
        raise WorkbookRefusedError(ProblemCode.CORRUPT)
    return Grids(sheets, macros=any(sign in content for sign in _MACROS), less_sight=kind)


def _state(seen: SheetVisibleEnum) -> SheetState:
    if seen == SheetVisibleEnum.Visible:
        return SheetState.VISIBLE
    return SheetState.HIDDEN if seen == SheetVisibleEnum.Hidden else SheetState.VERY_HIDDEN


def _grid(sheet: CalamineSheet, state: SheetState) -> Grid:
    merges = tuple(
        Merge(first[0] + 1, first[1] + 1, last[0] + 1, last[1] + 1)
        for first, last in sheet.merged_cell_ranges or ()
        if first != last
    )
    return Grid(sheet.name, dict(_cells(sheet)), state=state, merges=merges)


def _cells(sheet: CalamineSheet) -> Iterator[tuple[tuple[int, int], Cell]]:
    first_row, first_column = sheet.start or (0, 0)
    for row, values in enumerate(sheet.to_python(skip_empty_area=True), start=first_row + 1):
        for column, value in enumerate(values, start=first_column + 1):
            if value != "":
                yield (row, column), Cell(_as_typed(value))


def _as_typed(value: Raw) -> Raw:
    """Give a whole number as one: these formats keep every number with a fraction."""
    if isinstance(value, float) and value.is_integer() and abs(value) < _WHOLE_UP_TO:
        return int(value)
    return value
