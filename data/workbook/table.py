"""The table on a sheet: which rows are its header, and what each column holds."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import islice

from data.workbook.by_content import looks_rated
from data.workbook.column_numbers import are_column_numbers
from data.workbook.detail_words import is_detail
from data.workbook.grid import Cell, Grid
from data.workbook.headings import UNKNOWN, Heading, Headings
from data.workbook.values.text import as_text, plain
from data.workbook.why import Why

NAME = "name"
FEWEST_HEADINGS = 3
"""A header names the program and at least two other things."""

DEEPEST = 4
"""Rows that a header has below its first at most."""

LOOKED_AT = 300
"""Filled rows in which the header is looked for."""


@dataclass(frozen=True)
class Column:
    """One column; `key` is empty where nothing is known of it, `number` below 1 where the sheet has no such column."""

    number: int
    heading: str
    meaning: Heading = UNKNOWN
    twice: str = ""

    @property
    def key(self) -> str:
        """Give the field or criterion that the column holds."""
        return self.meaning.key

    @property
    def undoubted(self) -> "Column":
        """Give the column as it reads where nothing keeps its numbers from being taken as they stand."""
        return replace(self, meaning=replace(self.meaning, doubt=None))


@dataclass(frozen=True)
class Table:
    """A header and its columns by number; the rows below are read by `rows.py`."""

    grid: Grid
    header_rows: tuple[int, ...]
    columns: Mapping[int, Column]

    @cached_property
    def first_row(self) -> int:
        """Give the first filled row below the header; 0 where there is none."""
        return next((row for row in self.grid.rows if row > self.header_rows[-1]), 0)

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
    return table_at(grid, header_rows(grid, -at, headings), headings)


def table_at(grid: Grid, header_rows: tuple[int, ...], headings: Headings) -> Table:
    """Give the table under a known header."""
    return Table(grid, header_rows, _columns(grid, header_rows, headings))


def cells_below(grid: Grid, header_rows: Sequence[int], number: int) -> list[Cell]:
    """Give the first cells of a column below its heading, blanks left out."""
    rows = islice((row for row in grid.rows if row > header_rows[-1]), LOOKED_AT)
    return [grid.rows[row][number] for row in rows if number in grid.rows[row]]


def _score(cells: Mapping[int, Cell], headings: Headings) -> int:
    keys = {headings.recognise(as_text(cell.value)).key for cell in cells.values() if isinstance(cell.value, str)}
    return len(keys - {""}) if NAME in keys else 0


def header_rows(grid: Grid, row: int, headings: Headings) -> tuple[int, ...]:
    """Give the rows of the header that begins with a row."""
    names = [n for n, cell in grid.rows[row].items() if headings.recognise(as_text(cell.value)).key == NAME]
    merges = [merge for number in names if (merge := grid.merged_from.get((row, number)))]
    last = max((merge.last_row for merge in merges), default=row)
    if row < last <= row + DEEPEST:
        return tuple(range(row, last + 1))
    return (row, row + 1) if _continues(grid, row, names, headings) else (row,)


def _continues(grid: Grid, row: int, names: Sequence[int], headings: Headings) -> bool:
    """Say whether the row below belongs to the header: it divides or completes what stands above."""
    below = grid.rows.get(row + 1, {})
    texts = {number: as_text(cell.value) for number, cell in below.items() if as_text(cell.value)}
    counted = are_column_numbers([plain(text) for text in texts.values()], directly_below=True)
    if not texts or counted or any(not isinstance(cell.value, str) for cell in below.values()):
        return False
    if len(texts) == 1 and _stands_alone(grid, row, min(texts), headings):
        return False
    if any(number in texts for number in names):
        together = [f"{_shown(grid, row, number)} {text}" for number, text in texts.items()]
        return all(headings.is_exact(text) for text in together)
    known = [n for n, text in texts.items() if _meaning([_shown(grid, row, n), text], headings).key]
    return len(known) * 2 >= len(texts)


def _stands_alone(grid: Grid, row: int, number: int, headings: Headings) -> bool:
    """Say whether a heading is whole without the one text below it: a unit completes it, a section does not."""
    above, below = as_text(grid.cell(row, number).value), as_text(grid.cell(row + 1, number).value)
    return (row, number) not in grid.merged_from and bool(above) and not headings.is_exact(f"{above} {below}")


def _shown(grid: Grid, row: int, number: int) -> str:
    """Give what a person sees at a place: the text of the merged cell that covers it, or its own."""
    merge = grid.merged_from.get((row, number))
    cell = grid.cell(merge.first_row, merge.first_column) if merge else grid.cell(row, number)
    return as_text(cell.value)


def _meaning(texts: Sequence[str], headings: Headings) -> Heading:
    """Say what a heading of several levels means, the lowest one first; it may need the one above it."""
    alone = headings.recognise(texts[-1])
    detail = len(texts) > 1 and is_detail(texts[-1])
    if len(texts) == 1 or (alone.key and not alone.close and not detail):
        return alone
    below = f"({texts[-1].strip('()[] ')})" if detail else texts[-1]
    together = headings.recognise(f"{texts[-2]} {below}")
    return replace(together, why=together.why if together.close else Why.TWO_LEVELS) if together.key else alone


def _columns(grid: Grid, header_rows: Sequence[int], headings: Headings) -> dict[int, Column]:
    numbers = sorted({number for row in header_rows for number in grid.rows.get(row, {})})
    titles = _titles(grid, header_rows[0])
    columns = {}
    for number in numbers:
        levels = [_shown(grid, row, number) for row in header_rows]
        texts = [text for at, text in enumerate(levels) if text and text not in levels[:at]]
        if texts:
            above = _above(grid, header_rows, number)
            meaning = headings.under(_meaning(texts, headings), texts[-1], above, titles)
            column = Column(number, _heading(texts, meaning), meaning)
            columns[number] = (
                column if meaning.key else _unknown(column, cells_below(grid, header_rows, number), headings)
            )
    return columns


def _above(grid: Grid, header_rows: Sequence[int], number: int) -> list[str]:
    """Give what stands above the lowest level of a heading; a blank there goes with its left neighbours."""
    found = []
    for row in header_rows[:-1]:
        left = next((n for n in range(number, 0, -1) if _shown(grid, row, n)), 0)
        beside = all(_shown(grid, header_rows[-1], n) for n in range(left, number + 1))
        found += [_shown(grid, row, left)] if left and (left == number or beside) else []
    return found


def _unknown(column: Column, cells: Sequence[Cell], headings: Headings) -> Column:
    """Mark a column of unknown heading that holds ratings."""
    rated = not headings.is_decoy(column.heading) and looks_rated(column.heading, cells)
    return replace(column, meaning=Heading(why=Why.RATED)) if rated else column


def _heading(texts: Sequence[str], meaning: Heading) -> str:
    return texts[-1] if meaning.key and not is_detail(texts[-1]) else " ".join(texts[-2:])


def _titles(grid: Grid, header_row: int) -> list[str]:
    return [as_text(cell.value) for row, cells in grid.rows.items() if row < header_row for cell in cells.values()]
