"""Budgets added up while rows are read, to be held against the sheet's own totals."""

import re
from dataclasses import dataclass, field

from data.workbook.grid import letters
from data.workbook.line import Line
from data.workbook.places import cell_problem
from data.workbook.problem import Problem, ProblemCode, Severity
from data.workbook.table import Column
from data.workbook.values.rupiah import read_rupiah
from scoring.criteria import BUDGET

NEAR = 1.0
"""Rupiah that a total may differ by."""

_FUNCTION = re.compile(
    r"=(?:_xlfn\.)?(?:SUM|SUBTOTAL|AGGREGATE|AVERAGE|MEDIAN|MIN|MAX|COUNTA?)\((?:\d+[,;])*(?P<cells>[^()]+)\)"
)
_CELL = re.compile(r"\$?([A-Z]{1,3})\$?\d{1,7}")


@dataclass(frozen=True)
class Opened:
    """A section: the Rupiah before it, and the row that tells its sum above its programs."""

    start: float
    line: Line | None = None


@dataclass
class Sums:
    """Rupiah so far: as corrected, as filed, and after the last subtotal.

    opened  the sections in force, the outermost first
    ahead   totals that stand above all programs
    """

    programs: int = 0
    whole: float = 0.0
    filed: float = 0.0
    subtotal: float = 0.0
    opened: list[Opened] = field(default_factory=list)
    ahead: list[Line] = field(default_factory=list)

    def add(self, line: Line, budget: float | None) -> None:
        """Count a program; its budget may be corrected, the line is as it was filed."""
        self.programs += 1
        self.whole += budget or 0.0
        self.filed += _read(line) or 0.0

    def begin_section(self, line: Line, depth: int = 0) -> list[Problem]:
        """Begin a group of programs inside `depth` others; name sums of ended groups that do not add up."""
        problems = self._close(depth)
        self.opened.append(Opened(self.whole, line if _read(line) else None))
        self.subtotal = self.whole
        return problems

    def end(self) -> list[Problem]:
        """Name the sums above programs that the programs below them do not make."""
        return [*(problem for line in self.ahead for problem in _differs(line, [self.whole])), *self._close(0)]

    def adds_up(self, line: Line) -> bool:
        """Say whether a budget is the sum of all programs above, of a section, or of what follows the last subtotal."""
        total = _read(line)
        parts = [self.filed, *self._parts()]
        return bool(total) and self.programs > 0 and any(part and abs(part - (total or 0.0)) <= NEAR for part in parts)

    def is_lone_sum(self, line: Line) -> bool:
        """Say whether a row holds sums over the rows above it and nothing else."""
        if all(_adds_rows(line, number) for number in line.texts):
            return True
        alone = line.by_key.keys() == {BUDGET} and len(line.texts) == 1 and self.programs > 1
        return alone and abs((_read(line) or 0.0) - self.filed) <= NEAR

    def against_total(self, line: Line) -> list[Problem]:
        """Name a total that is not the sum of all programs; one above them waits for the end."""
        if self.programs:
            return _differs(line, [self.whole])
        self.ahead.append(line)
        return []

    def against_subtotal(self, line: Line, *, of_several: bool = False) -> list[Problem]:
        """Name a subtotal that is neither the sum of a section nor of what stands below the last subtotal.

        of_several  True where it says that it sums several sections, or all rows so far
        """
        parts = [part for part in (*self._parts(), self.whole if of_several else 0.0) if part]
        if self.opened and self.opened[-1].start == self.whole and self.opened[-1].line is None:
            self.opened[-1] = Opened(self.whole, line)
            return []
        self.subtotal = self.whole
        return _differs(line, parts)

    def _parts(self) -> list[float]:
        return [self.whole - self.subtotal, *(self.whole - opened.start for opened in reversed(self.opened))]

    def _close(self, depth: int) -> list[Problem]:
        ended = [one for one in self.opened[depth:] if one.line and self.whole != one.start]
        del self.opened[depth:]
        return [problem for one in ended if one.line for problem in _differs(one.line, [self.whole - one.start])]


def _adds_rows(line: Line, number: int) -> bool:
    """Say whether a cell is computed from several rows of its own column and nothing else."""
    formula = line.cells[number].formula.replace(" ", "").upper()
    match = _FUNCTION.fullmatch(formula if formula.startswith("=") else f"={formula}")
    cells = re.split("[,;:+]", match["cells"] if match else formula.removeprefix("="))
    columns = {found[1] if (found := _CELL.fullmatch(cell)) else "" for cell in cells}
    return len(cells) > 1 and columns == {letters(number)}


def _column(line: Line) -> Column | None:
    return line.table.column_of(BUDGET)


def _read(line: Line) -> float | None:
    column = _column(line)
    cell = line.cells.get(column.number) if column else None
    if column is None or cell is None:
        return None
    return read_rupiah(cell.value, unit=column.meaning.unit, number_format=cell.number_format).value


def _differs(line: Line, sums: list[float]) -> list[Problem]:
    column, total = _column(line), _read(line)
    if column is None or total is None or not sums or any(abs(total - each) <= NEAR for each in sums):
        return []
    facts = {"total": total, "summed": sums[0]}
    code, grid = ProblemCode.TOTAL_MISMATCH, line.table.grid
    return [cell_problem(code, Severity.WARNING, grid=grid, row=line.row, column=column, facts=facts)]
