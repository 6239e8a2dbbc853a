"""Corrections laid over a table: what a person typed is read in place of what the file holds."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from data.workbook.correction import Correction
from data.workbook.fields import ILLUSTRATED, reader_of
from data.workbook.grid import Cell
from data.workbook.headings import Heading
from data.workbook.problem import Problem, ProblemCode, Severity
from data.workbook.table import Column, Table
from scoring.criteria import Criterion

Rows = Collection[tuple[str, int | None]]


def with_corrections(table: Table, corrections: Sequence[Correction], criteria: Sequence[Criterion]) -> Table:
    """Give the table with its cells corrected; a field without a column gets one beside the sheet, numbered below 1.

    Of two corrections of one place the later holds.
    """
    its = [c for c in corrections if c.sheet == table.grid.name and can_be_corrected(c.field, criteria)]
    if not its:
        return table
    keys = dict.fromkeys(c.field for c in its if table.column_of(c.field) is None)
    beside = {-n: Column(-n, "", Heading(key)) for n, key in enumerate(keys, start=1)}
    whole = replace(table, columns={**table.columns, **beside})
    mended = {}
    for correction in its:
        column = whole.column_of(correction.field)
        assert column is not None
        place = (correction.row, column.number)
        mended[place] = Cell(correction.text or None, struck=table.grid.cell(*place).struck)
    return replace(whole, grid=replace(table.grid, mended=mended))


def can_be_corrected(field: str, criteria: Sequence[Criterion]) -> bool:
    """Say whether a field or criterion is read from cells."""
    return field == ILLUSTRATED or reader_of(Column(0, "", Heading(field)), criteria) is not None


def told_everywhere(table: Table, rows: Sequence[int]) -> frozenset[str]:
    """Give the fields without a column that corrections tell in every one of some rows."""
    beside = [column for number, column in table.columns.items() if number < 1]
    mended = table.grid.mended
    return frozenset(c.key for c in beside if rows and all((row, c.number) in mended for row in rows))


def lost_corrections(
    corrections: Sequence[Correction], programs: Rows, criteria: Sequence[Criterion]
) -> tuple[Problem, ...]:
    """Name every correction that no program took: its row is none, or its field is not read from cells."""
    latest = {correction.place: correction for correction in corrections}
    return tuple(
        Problem(
            Severity.WARNING,
            ProblemCode.CORRECTION_LOST,
            lost.sheet,
            row=lost.row,
            value=lost.text[:200],
            facts={"field": lost.field},
        )
        for lost in latest.values()
        if (lost.sheet, lost.row) not in programs or not can_be_corrected(lost.field, criteria)
    )
