"""Budgets added up while rows are read, to be held against the sheet's own totals."""

from dataclasses import dataclass

from data.workbook.line import Line
from data.workbook.places import cell_problem
from data.workbook.problem import Problem, ProblemCode, Severity
from data.workbook.table import Column
from data.workbook.values.rupiah import read_rupiah
from scoring.criteria import BUDGET

NEAR = 1.0
"""Rupiah that a total may differ by."""


@dataclass
class Sums:
    """Rupiah so far: as corrected, as filed, at the start of the section, and after the last subtotal."""

    programs: int = 0
    whole: float = 0.0
    filed: float = 0.0
    section: float = 0.0
    subtotal: float = 0.0

    def add(self, line: Line, budget: float | None) -> None:
        """Count a program; its budget may be corrected, the line is as it was filed."""
        self.programs += 1
        self.whole += budget or 0.0
        self.filed += _read(line) or 0.0

    def begin_section(self) -> None:
        """Begin a group of programs."""
        self.section = self.subtotal = self.whole

    def is_lone_sum(self, line: Line) -> bool:
        """Say whether a row holds the sum of the programs above it and nothing else."""
        alone = line.by_key.keys() == {BUDGET} and len(line.texts) == 1 and self.programs > 1
        return alone and abs((_read(line) or 0.0) - self.filed) <= NEAR

    def against_total(self, line: Line) -> list[Problem]:
        """Name a total that is not the sum of all programs."""
        return _differs(line, [self.whole])

    def against_subtotal(self, line: Line) -> list[Problem]:
        """Name a subtotal that is neither the sum of its section nor of what stands below the last subtotal."""
        parts = [part for part in (self.whole - self.subtotal, self.whole - self.section) if part]
        self.subtotal = self.whole
        return _differs(line, parts)


def _column(line: Line) -> Column | None:
    return line.table.column_of(BUDGET)


def _read(line: Line) -> float | None:
    column = _column(line)
    cell = line.cells.get(column.number) if column else None
    return read_rupiah(cell.value, unit=column.meaning.unit).value if column and cell else None


def _differs(line: Line, sums: list[float]) -> list[Problem]:
    column, total = _column(line), _read(line)
    if column is None or total is None or not sums or any(abs(total - each) <= NEAR for each in sums):
        return []
    facts = {"total": total, "summed": sums[0]}
    code, grid = ProblemCode.TOTAL_MISMATCH, line.table.grid
    return [cell_problem(code, Severity.WARNING, grid=grid, row=line.row, column=column, facts=facts)]
