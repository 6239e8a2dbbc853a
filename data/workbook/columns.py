"""Columns settled before rows are read: twice the same, nearly the same, hidden, or not there at all."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from data.workbook.beside import Beside, without_tables_beside
from data.workbook.fields import AGENCY, ASKED_WHEN_TWICE, DIMENSIONS, END, START
from data.workbook.grid import letters
from data.workbook.headings import UNKNOWN, Heading
from data.workbook.places import header_problem
from data.workbook.problem import Problem, ProblemCode, Severity
from data.workbook.table import NAME, Column, Table
from data.workbook.why import Why
from scoring.criteria import BUDGET, DURATION, Criterion, typed


@dataclass(frozen=True)
class Settled:
    """A table in which each key has one column at most, and what had to be said about it.

    asked  keys that two columns claim: neither is read until a person decides
    """

    table: Table
    asked: frozenset[str]
    problems: tuple[Problem, ...]


def settle_columns(table: Table, criteria: Sequence[Criterion]) -> Settled:
    """Give every key one column, and say what was inferred, dropped or hidden."""
    criterion_keys = {criterion.key for criterion in criteria}
    alone, others = without_tables_beside(table)
    problems = [_beside(table, first, kind) for first, kind in others.items()]
    columns, asked = dict(alone.columns), set[str]()
    for key in sorted({column.key for column in columns.values()} - {"", "number"}):
        every = _claims(columns, key)
        by_person = [column for column in every if column.meaning.why is Why.PERSON]
        claims = by_person or [column for column in every if not column.meaning.gives_way] or every
        columns |= {c.number: replace(c, meaning=UNKNOWN) for c in every if c not in claims}
        if len(claims) == 1:
            continue
        must_ask = key in ASKED_WHEN_TWICE or key in criterion_keys or bool(by_person)
        losers = claims if must_ask else claims[1:]
        columns |= {column.number: _claimed(column) for column in losers}
        asked |= {key} if must_ask else set()
        problems += [_twice(table, claims[0], other, must_ask) for other in claims[1:]]
    settled = replace(alone, columns=columns)
    return Settled(settled, frozenset(asked), (*problems, *_inferred(settled), *_hidden(settled)))


def _beside(table: Table, first: Column, kind: Beside) -> Problem:
    code, facts = ProblemCode.SECOND_TABLE_SKIPPED, {"kind": str(kind)}
    return header_problem(code, Severity.WARNING, table=table, column=first, facts=facts)


def _claimed(column: Column) -> Column:
    """Take the key from a column, and keep which it was."""
    return replace(column, meaning=Heading(why=Why.TWICE), twice=column.key)


def _claims(columns: Mapping[int, Column], key: str) -> list[Column]:
    """Give the columns of a key, the surest first; one that is only close gives way to one that is exact."""
    claims = sorted((c for c in columns.values() if c.key == key), key=lambda c: (c.meaning.order, c.number))
    exact = [column for column in claims if not column.meaning.close]
    return [*exact, *(c for c in claims if c.meaning.close)] if len(exact) != 1 or key == NAME else claims


def _twice(table: Table, first: Column, other: Column, must_ask: bool) -> Problem:
    severity = Severity.ERROR if must_ask else Severity.WARNING
    facts = {"first": letters(first.number), "second": letters(other.number), "used": first.heading}
    return header_problem(ProblemCode.DUPLICATE_HEADER, severity, table=table, column=other, facts=facts)


def _inferred(table: Table) -> list[Problem]:
    found = []
    for column in table.columns.values():
        if column.key and column.meaning.close:
            severity = Severity.WARNING if column.meaning.why is Why.CONTENT else Severity.INFO
            found.append(header_problem(ProblemCode.HEADER_INFERRED, severity, table=table, column=column))
        if column.meaning.why is Why.RATED:
            found.append(header_problem(ProblemCode.CRITERION_LIKELY, Severity.WARNING, table=table, column=column))
        if column.key in (BUDGET, DURATION) and column.meaning.unit != 1.0:
            facts = {"unit": column.meaning.unit}
            found.append(
                header_problem(ProblemCode.UNIT_INFERRED, Severity.INFO, table=table, column=column, facts=facts)
            )
    return found


def _hidden(table: Table) -> list[Problem]:
    columns = [column for number, column in table.columns.items() if number in table.grid.hidden_columns]
    return [header_problem(ProblemCode.HIDDEN_COLUMN, Severity.INFO, table=table, column=c) for c in columns]


def missing_columns(settled: Settled, criteria: Sequence[Criterion], *, has_sections: bool) -> list[Problem]:
    """Name the columns that are not there; without ratings a list can be loaded, so their absence is a warning."""
    present = {column.key for column in settled.table.columns.values()} | settled.asked
    if has_sections:
        present.add(DIMENSIONS)
    if {START, END} <= present:
        present.add(DURATION)
    wanted = dict.fromkeys(
        (NAME, DIMENSIONS, BUDGET, DURATION, AGENCY, *(criterion.key for criterion in typed(criteria)))
    )
    labels = {criterion.key: criterion.label for criterion in criteria if criterion.label}
    return [
        Problem(
            Severity.ERROR if key in (NAME, DIMENSIONS, BUDGET, DURATION) else Severity.WARNING,
            ProblemCode.MISSING_COLUMN,
            settled.table.grid.name,
            facts={"field": key, **({"label": labels[key]} if key in labels else {})},
        )
        for key in wanted
        if key not in present
    ]
