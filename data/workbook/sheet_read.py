"""What was inferred about a sheet, told column by column with its ground."""

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from data.workbook.fields import AGENCY, DIMENSIONS
from data.workbook.grid import Grid, letters
from data.workbook.headings import LONGEST, Headings
from data.workbook.intake import ColumnRead, SheetRead, SheetUse
from data.workbook.layout import headings_key
from data.workbook.likely import likely_keys
from data.workbook.preview import Preview, likely_header, preview_of, shown_short
from data.workbook.table import Column, Table
from data.workbook.values.text import as_text
from data.workbook.why import Why
from scoring.criteria import BUDGET, DURATION

SAMPLES = 3
LOOKED_THROUGH = 200
"""Rows in which samples are looked for."""

MOST_PREVIEWS = 15
"""Sheets whose first rows are kept, so that an intake stays small."""

NEEDED = (DIMENSIONS, BUDGET, DURATION, AGENCY)


@dataclass(frozen=True)
class Inferred:
    """What a sheet would be taken for, had nobody decided anything."""

    table: Table | None = None
    likely_header: int = 0
    layout: str = ""


@dataclass(frozen=True)
class Outcome:
    """What the rows of a table gave, and the needed fields that have no column."""

    programs: int
    skipped: int
    missing: tuple[str, ...]


def inferred(grid: Grid, table: Table | None) -> Inferred:
    """Give the fingerprint of a sheet by its table, or by what may be its headings."""
    row = likely_header(grid) if table is None else 0
    rows = table.header_rows if table else (row,)
    numbers = {number for at in rows for number in grid.rows.get(at, {})}
    told = {letters(n): " ".join(as_text(grid.cell(at, n).value) for at in rows) for n in numbers}
    return Inferred(table, row, headings_key(told))


def sheet_without_table(
    grid: Grid, use: SheetUse, told: Inferred, *, why: Why = Why.UNKNOWN, header_rows: tuple[int, ...] = (), before: int
) -> SheetRead:
    """Tell of a sheet that gives no programs.

    before  the sheets that stand in front of it
    """
    return SheetRead(
        grid.name,
        use,
        header_rows,
        why=why,
        preview=_preview(grid, header_rows[0] if header_rows else 0, before),
        likely_header=told.likely_header,
        layout=told.layout,
        lists=told.table is not None,
    )


def sheet_with_table(
    table: Table, told: Inferred, outcome: Outcome, headings: Headings, *, by_person: bool, before: int
) -> SheetRead:
    """Tell of a sheet and its table."""
    below = [row for row in table.grid.rows if row > table.header_rows[-1]]
    grounds = {column.meaning.why for column in table.columns.values()}
    inferred_why = Why.TEMPLATE if Why.TEMPLATE in grounds else Why.EXACT
    return SheetRead(
        table.grid.name,
        SheetUse.PROGRAMS,
        table.header_rows,
        columns_read(table, below, headings),
        why=Why.PERSON if by_person else inferred_why,
        first_row=below[0] if below else 0,
        last_row=below[-1] if below else 0,
        programs=outcome.programs,
        skipped=outcome.skipped,
        missing=outcome.missing,
        preview=_preview(table.grid, table.header_rows[0], before),
        likely_header=told.likely_header,
        layout=told.layout,
        lists=told.table is not None,
    )


def columns_read(table: Table, below: Sequence[int], headings: Headings) -> tuple[ColumnRead, ...]:
    """Tell of each column what it was taken for and why, with what stands in it."""
    filled = Counter(number for row in below for number in table.grid.rows[row])
    taken = {column.key for column in table.columns.values() if column.key}
    return tuple(
        _column_read(column, _samples(table.grid, column, below), filled[column.number], headings, taken)
        for column in table.columns.values()
    )


def _column_read(
    column: Column, samples: tuple[str, ...], filled: int, headings: Headings, taken: Collection[str]
) -> ColumnRead:
    meaning = column.meaning
    open_to = not column.key or meaning.close
    likely = likely_keys(column.heading, samples, headings, taken=set(taken) - {column.key}) if open_to else ()
    suggestions = tuple(dict.fromkeys((column.twice, *likely))) if column.twice else likely
    return ColumnRead(
        letters(column.number),
        _short(column.heading),
        column.key,
        meaning.unit,
        meaning.close,
        meaning.why,
        samples,
        filled,
        suggestions,
    )


def _samples(grid: Grid, column: Column, below: Sequence[int]) -> tuple[str, ...]:
    found: dict[str, None] = {}
    for row in below[:LOOKED_THROUGH]:
        if text := shown_short(grid.cell(row, column.number)):
            found.setdefault(text)
        if len(found) == SAMPLES:
            break
    return tuple(found)


def _preview(grid: Grid, header_row: int, before: int) -> Preview:
    return preview_of(grid, header_row) if before < MOST_PREVIEWS else Preview()


def _short(heading: str) -> str:
    return heading if len(heading) <= LONGEST else heading[: LONGEST - 1] + "…"
