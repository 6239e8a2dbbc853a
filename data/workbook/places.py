"""Problems put in their place: sheet, cell, the text that stands there and the heading above."""

from collections.abc import Mapping, Sequence

from data.workbook.grid import Cell, Grid, address
from data.workbook.problem import Fact, Problem, ProblemCode, Severity
from data.workbook.table import Column, Table
from data.workbook.values.number_format import as_shown
from data.workbook.values.reading import Reading

SHOWN = 200
"""Signs of a cell that a problem carries along."""


def shown(cell: Cell) -> str:
    """Give what a person sees in a cell, shortened; of a formula never computed, the formula."""
    text = as_shown(cell.formula if cell.uncached else cell.value, cell.number_format)
    return text if len(text) <= SHOWN else text[: SHOWN - 1] + "…"


def place_of(row: int, column: Column) -> str:
    """Give the address of a cell; empty for a field that the sheet has no column for."""
    return address(row, column.number) if column.number > 0 else ""


def cell_problem(
    code: ProblemCode,
    severity: Severity,
    *,
    grid: Grid,
    row: int,
    column: Column,
    suggestion: Sequence[str] = (),
    facts: Mapping[str, Fact] | None = None,
) -> Problem:
    """Give a problem of one cell."""
    return Problem(
        severity, code, grid.name, place_of(row, column), row, shown(grid.cell(row, column.number)),
        tuple(suggestion), {"column": column.heading, "field": column.key, **(facts or {})},
    )  # fmt: skip


def reading_problem(reading: Reading[object], *, grid: Grid, row: int, column: Column) -> Problem | None:
    """Give the problem that a reading names; None where it names none."""
    if reading.code is None or reading.severity is None:
        return None
    return cell_problem(
        reading.code, reading.severity, grid=grid, row=row, column=column, suggestion=reading.suggestion
    )


def row_problem(
    code: ProblemCode, severity: Severity, *, grid: Grid, row: int, facts: Mapping[str, Fact] | None = None
) -> Problem:
    """Give a problem of a whole row."""
    return Problem(severity, code, grid.name, "", row, facts=facts or {})


def header_problem(
    code: ProblemCode, severity: Severity, *, table: Table, column: Column, facts: Mapping[str, Fact] | None = None
) -> Problem:
    """Give a problem of a heading, at the cell where it stands."""
    filled = [row for row in table.header_rows if (row, column.number) in table.grid.cells]
    row = filled[-1] if filled else table.header_rows[0]
    return cell_problem(code, severity, grid=table.grid, row=row, column=column, facts=facts)
