"""The first rows of a sheet as a person sees them, to point at the header; capped, so that an intake stays small."""

from dataclasses import dataclass

from data.workbook.grid import Cell, Grid, letters
from data.workbook.values.number_format import as_shown
from data.workbook.values.text import is_missing, plain

MOST_ROWS, MOST_COLUMNS, MOST_SIGNS = 12, 12, 48
ABOVE = 3
"""Filled rows that are shown above a header."""

FEWEST_HEADINGS = 2


@dataclass(frozen=True)
class Preview:
    """Some filled rows of a sheet.

    rows     as the sheet counts them
    columns  as the spreadsheet names them
    texts    what is shown, by row and column; empty where nothing stands
    """

    rows: tuple[int, ...] = ()
    columns: tuple[str, ...] = ()
    texts: tuple[tuple[str, ...], ...] = ()


def preview_of(grid: Grid, header_row: int = 0) -> Preview:
    """Give the first filled rows, or those from a little above the header, where it stands further down."""
    filled = list(grid.rows)
    at = filled.index(header_row) if header_row in grid.rows else 0
    rows = filled[max(0, at - ABOVE) :][:MOST_ROWS]
    columns = sorted({column for row in rows for column in grid.rows[row]})[:MOST_COLUMNS]
    texts = tuple(tuple(shown_short(grid.cell(row, column)) for column in columns) for row in rows)
    return Preview(tuple(rows), tuple(map(letters, columns)), texts)


def shown_short(cell: Cell) -> str:
    """Give what a person sees in a cell, shortened."""
    text = as_shown(cell.formula if cell.uncached else cell.value, cell.number_format)
    return text if len(text) <= MOST_SIGNS else text[: MOST_SIGNS - 1] + "…"


def likely_header(grid: Grid) -> int:
    """Give the row that may be the header of a sheet: the first of those with most words; 0 for none."""
    counted = {row: _words(grid, row) for row in list(grid.rows)[: 2 * MOST_ROWS]}
    best = max(counted.values(), default=0)
    return next((row for row, words in counted.items() if words == best), 0) if best >= FEWEST_HEADINGS else 0


def _words(grid: Grid, row: int) -> int:
    cells = grid.rows[row].values()
    return sum(isinstance(cell.value, str) and not is_missing(plain(cell.value)) for cell in cells)
