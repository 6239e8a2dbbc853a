"""How much a file may hold once it is open."""

from data.workbook.grid import Grids
from data.workbook.problem import ProblemCode, WorkbookRefusedError

MOST_SHEETS = 60
MOST_CELLS = 500_000
MOST_ROWS = 20_100
MOST_COLUMNS = 200


def check_limits(grids: Grids) -> None:
    """Refuse a file that holds more than a list of programs ever does.

    Raises
    ------
    WorkbookRefusedError: TOO_LARGE with the facts `kind` (sheets, cells, rows, columns), `found` and `most`.
    """
    sheets = grids.sheets
    counts = {
        "sheets": (len(sheets), MOST_SHEETS),
        "cells": (sum(len(sheet.cells) for sheet in sheets), MOST_CELLS),
        "rows": (max((len({row for row, _ in sheet.cells}) for sheet in sheets), default=0), MOST_ROWS),
        "columns": (max((len({column for _, column in sheet.cells}) for sheet in sheets), default=0), MOST_COLUMNS),
    }
    for kind, (found, most) in counts.items():
        if found > most:
            raise WorkbookRefusedError(ProblemCode.TOO_LARGE, kind=kind, found=found, most=most)
