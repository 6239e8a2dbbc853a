"""A table whose names stand under a heading that is not known: found by its other headings and by what stands below."""

from dataclasses import replace

from data.workbook.by_content import looks_like_names, sounds_like_names
from data.workbook.grid import Grid
from data.workbook.headings import LONGEST, Heading, Headings
from data.workbook.table import LOOKED_AT, NAME, Column, Table, cells_below, header_rows, table_at
from data.workbook.values.text import as_text
from data.workbook.why import Why
from scoring.criteria import BUDGET, DURATION

FEWEST_OTHERS = 4
"""So many headings, numbers and notes aside, make a table without one for the names."""

_ASIDE = frozenset({"number", "note", "code", "source_code"})
_NEEDED = frozenset({BUDGET, DURATION})


def table_by_content(grid: Grid, headings: Headings) -> Table | None:
    """Find a table that has enough known headings and one column of texts like names; None where there is none."""
    scored = [(_score(grid, row, headings), -row) for row in list(grid.rows)[:LOOKED_AT]]
    best, at = max(scored, default=(0, 0))
    if best < FEWEST_OTHERS:
        return None
    table = table_at(grid, header_rows(grid, -at, headings), headings)
    column = _names(table, headings)
    if column is None:
        return None
    named = replace(column, meaning=Heading(NAME, LONGEST, close=True, why=Why.CONTENT))
    return replace(table, columns=dict(sorted({**table.columns, column.number: named}.items())))


def _score(grid: Grid, row: int, headings: Headings) -> int:
    texts = [as_text(cell.value) for cell in grid.rows[row].values() if isinstance(cell.value, str)]
    keys = {headings.recognise(text).key for text in texts} - {""}
    is_header = bool(keys & _NEEDED) and 2 * len(keys) >= len(texts)
    return len(keys - _ASIDE) if is_header else 0


def _names(table: Table, headings: Headings) -> Column | None:
    """Give the column that may hold the names: one whose heading speaks of them, else the first, else a description."""
    filled = {column for row, column in table.grid.cells if row > table.header_rows[-1]}
    unheaded = {number: Column(number, "") for number in filled - table.columns.keys()}
    columns = [column for _, column in sorted({**table.columns, **unheaded}.items())]
    open_ones = [c for c in columns if not c.key and c.meaning.why is Why.UNKNOWN and not headings.is_decoy(c.heading)]
    described = [column for column in columns if column.key == "description"]
    candidates = [
        c for c in (*open_ones, *described) if looks_like_names(cells_below(table.grid, table.header_rows, c.number))
    ]
    sounding = [column for column in candidates if sounds_like_names(column.heading)]
    return next(iter((*sounding, *candidates)), None)
