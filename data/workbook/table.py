"""The table on a sheet: which rows are its header, and what each column holds."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from data.workbook.grid import Cell, Grid, letters
from data.workbook.headings import UNKNOWN, Heading, Headings, budget_unit_of_title
from data.workbook.values.text import as_text
from scoring.criteria import BUDGET

NAME = "name"
FEWEST_HEADINGS = 3
"""A header names the program and at least two other things."""

LOOKED_AT = 300
"""Filled rows in which the header is looked for."""


@dataclass(frozen=True)
class Column:
    """One column; `key` is empty where nothing is known of it."""

    number: int
    heading: str
    meaning: Heading = UNKNOWN

    @property
    def key(self) -> str:
        """Give the field or criterion that the column holds."""
        return self.meaning.key


@dataclass(frozen=True)
class Table:
    """A header and its columns by number; the rows below are read by `rows.py`."""

    grid: Grid
    header_rows: tuple[int, ...]
    columns: Mapping[int, Column]

    def column_of(self, key: str) -> Column | None:
        """Give the column of a field or criterion."""
        return next((column for column in self.columns.values() if column.key == key), None)


def find_table(grid: Grid, headings: Headings) -> Table | None:
    """Find the table by its header, wherever it stands; None where the sheet has none."""
    rows = list(grid.rows)
    scored = [(_score(grid.rows[row], headings), -row) for row in rows[:LOOKED_AT]]
    best, at = max(scored, default=(0, 0))
    if best < FEWEST_HEADINGS:
        return None
    header_rows = _header_rows(grid, -at, headings)
    columns = _columns(grid, header_rows, headings)
    return Table(grid, header_rows, _with_title_unit(grid, header_rows[0], columns))


def _score(cells: Mapping[int, Cell], headings: Headings) -> int:
    keys = {headings.recognise(as_text(cell.value)).key for cell in cells.values() if isinstance(cell.value, str)}
    return len(keys - {""}) if NAME in keys else 0


def _header_rows(grid: Grid, row: int, headings: Headings) -> tuple[int, ...]:
    below = grid.rows.get(row + 1, {})
    names = [n for n, cell in grid.rows[row].items() if headings.recognise(as_text(cell.value)).key == NAME]
    texts = {number: as_text(cell.value) for number, cell in below.items() if as_text(cell.value)}
    numeric = any(not isinstance(cell.value, str) for cell in below.values())
    if not texts or numeric or any(number in texts for number in names):
        return (row,)
    known = [n for n, text in texts.items() if _child(grid, row, n, text, headings).key]
    return (row, row + 1) if len(known) * 2 >= len(texts) else (row,)


def _parent(grid: Grid, row: int, number: int) -> str:
    merge = grid.merged_from.get((row, number))
    cell = grid.cell(merge.first_row, merge.first_column) if merge else grid.cell(row, number)
    return as_text(cell.value)


def _child(grid: Grid, row: int, number: int, text: str, headings: Headings) -> Heading:
    together = headings.recognise(f"{_parent(grid, row, number)} {text}")
    alone = headings.recognise(text)
    return alone if alone.key and not alone.close else together if together.key else alone


def _columns(grid: Grid, header_rows: Sequence[int], headings: Headings) -> dict[int, Column]:
    numbers = sorted({number for row in header_rows for number in grid.rows.get(row, {})})
    columns = {}
    for number in numbers:
        top = as_text(grid.cell(header_rows[0], number).value)
        below = as_text(grid.cell(header_rows[-1], number).value) if len(header_rows) > 1 else ""
        if below:
            meaning = _child(grid, header_rows[0], number, below, headings)
            parent = _parent(grid, header_rows[0], number)
            columns[number] = Column(number, below if meaning.key else f"{parent} {below}".strip(), meaning)
        elif top:
            columns[number] = Column(number, top, headings.recognise(top))
    return columns


def _with_title_unit(grid: Grid, header_row: int, columns: Mapping[int, Column]) -> dict[int, Column]:
    titles = [as_text(cell.value) for row, cells in grid.rows.items() if row < header_row for cell in cells.values()]
    unit = max((budget_unit_of_title(title) for title in titles), default=1.0)
    return {
        number: replace(column, meaning=replace(column.meaning, unit=unit))
        if column.key == BUDGET and column.meaning.unit == 1.0
        else column
        for number, column in columns.items()
    }


def with_mapping(table: Table, mapping: Mapping[str, str]) -> Table:
    """Give the table with columns as a person decided: `E` or `Program!E` to a key, an empty key to leave it out."""
    columns = dict(table.columns)
    for number, column in table.columns.items():
        name = letters(number)
        decided = mapping.get(f"{table.grid.name}!{name}", mapping.get(name))
        if decided is not None:
            same = decided == column.key
            columns[number] = replace(column, meaning=column.meaning if same else Heading(decided))
    return replace(table, columns=columns)
