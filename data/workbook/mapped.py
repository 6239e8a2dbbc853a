"""A table as a person decided: where its header stands, what its columns hold, and what cannot be followed."""

from collections.abc import Collection
from dataclasses import replace

from data.workbook.decisions import Decisions
from data.workbook.grid import Grid, Grids, address, letters
from data.workbook.headings import Heading, Headings
from data.workbook.problem import Problem, ProblemCode, Severity
from data.workbook.table import Column, Table, table_at
from data.workbook.why import Why

OF_MAPPING = frozenset(
    {
        ProblemCode.MAPPING_ROW_ABSENT, ProblemCode.MAPPING_COLUMN_ABSENT, ProblemCode.MAPPING_KEY_UNKNOWN,
        ProblemCode.MAPPING_SHEET_ABSENT,
    }
)  # fmt: skip
"""What is told of decisions that cannot be followed, also beside a refusal."""


def absent_sheets(grids: Grids, decisions: Decisions) -> tuple[Problem, ...]:
    """Name the sheets that were decided on and are not there."""
    names = {grid.name for grid in grids.sheets}
    absent = [sheet for sheet in decisions.sheets if sheet not in names]
    code = ProblemCode.MAPPING_SHEET_ABSENT
    return tuple(Problem(Severity.WARNING, code, facts={"asked": sheet}) for sheet in absent)


def header_decided(
    grid: Grid, inferred: Table | None, decisions: Decisions, headings: Headings
) -> tuple[Table | None, tuple[Problem, ...]]:
    """Give the table under the header that a person pointed at; the inferred one where there is none."""
    asked = decisions.header_text(grid.name)
    if not asked:
        return inferred, ()
    rows = decisions.header_rows(grid.name)
    if not any(row in grid.rows for row in rows):
        return inferred, (_problem(ProblemCode.MAPPING_ROW_ABSENT, grid, value=asked),)
    return table_at(grid, rows, headings), ()


def with_decisions(table: Table, decisions: Decisions, known: Collection[str]) -> tuple[Table, tuple[Problem, ...]]:
    """Give the table with its columns as a person decided; what cannot be followed stays as it was, and is told.

    known  the fields and criteria that a column may hold
    """
    numbers = {letters(column): column for column in {column for _, column in table.grid.cells}}
    columns, problems = dict(table.columns), []
    for name, key in decisions.columns(table.grid.name).items():
        number = numbers.get(name)
        if number is None:
            problems += [_problem(ProblemCode.MAPPING_COLUMN_ABSENT, table.grid, value=name)] if key else []
        elif key and key not in known:
            cell = address(table.header_rows[-1], number)
            problems.append(_problem(ProblemCode.MAPPING_KEY_UNKNOWN, table.grid, value=key, cell=cell, column=name))
        else:
            columns[number] = _decided(columns.get(number, Column(number, "")), key)
    return replace(table, columns=dict(sorted(columns.items()))), tuple(problems)


def _decided(column: Column, key: str) -> Column:
    """Keep the unit of a heading that says the same."""
    meaning = column.meaning if key == column.key else Heading(key)
    return replace(column, meaning=replace(meaning, order=0, close=False, why=Why.PERSON))


def _problem(code: ProblemCode, grid: Grid, *, value: str, cell: str = "", column: str = "") -> Problem:
    facts = {"column": column} if column else {}
    return Problem(Severity.WARNING, code, grid.name, cell, value=value, facts=facts)
