"""The duration that only the first and the last day of the work tell."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from data.workbook.fields import END, START
from data.workbook.headings import Heading
from data.workbook.places import cell_problem, row_problem
from data.workbook.problem import Problem, ProblemCode, Severity
from data.workbook.table import Column, Table
from data.workbook.values.duration import LONGEST
from scoring.criteria import DURATION

_NO_COLUMN = Column(0, "", Heading(DURATION))


def duration_by_days(table: Table, row: int, found: Mapping[str, object]) -> tuple[float | None, list[Problem]]:
    """Give the months from the first to the last day, with what is to be said of them.

    found  what the row gave; a duration of its own goes before its days

    Where nothing but the days could tell a duration, a row whose days tell none waits to be mended.
    """
    start, end = found.get(START), found.get(END)
    days = (start, end) if isinstance(start, date) and isinstance(end, date) else None
    problems = _reversed(table, row) if days and days[1] < days[0] else []
    if DURATION in found:
        return None, problems
    if days and not problems:
        return _between(table, row, *days)
    columns = [table.column_of(key) for key in (START, END)]
    waits = all(column is not None and column.number > 0 for column in columns)
    return None, [*problems, *([_problem(ProblemCode.DURATION_MISSING, table, row)] if waits else [])]


def _between(table: Table, row: int, start: date, end: date) -> tuple[float | None, list[Problem]]:
    months = float(12 * (end.year - start.year) + end.month - start.month + 1)
    if months > LONGEST:
        return None, [_problem(ProblemCode.DURATION_OUT_OF_RANGE, table, row, value=f"{months:g}")]
    code, facts = ProblemCode.DURATION_INFERRED, {"months": months}
    return months, [row_problem(code, Severity.INFO, grid=table.grid, row=row, facts=facts)]


def _reversed(table: Table, row: int) -> list[Problem]:
    column = table.column_of(END)
    assert column is not None
    return [cell_problem(ProblemCode.DATES_REVERSED, Severity.WARNING, grid=table.grid, row=row, column=column)]


def _problem(code: ProblemCode, table: Table, row: int, value: str = "") -> Problem:
    problem = cell_problem(code, Severity.ERROR, grid=table.grid, row=row, column=_NO_COLUMN)
    return replace(problem, value=value)
