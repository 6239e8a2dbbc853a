"""What a person looked at and let stand: a warning stays off the list of problems while its cell says the same."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from data.workbook.problem import Problem, ProblemCode, Severity


@dataclass(frozen=True)
class Confirmed:
    """One warning let stand as it is.

    cell, row  where the problem stood; both empty where it was about the whole sheet
    field      what is missed, where it stands in no cell
    value      what stood in the cell then: another value is asked about anew
    by, at     who let it stand, and when
    """

    code: ProblemCode
    sheet: str = ""
    cell: str = ""
    row: int | None = None
    value: str = ""
    by: str = ""
    at: datetime | None = None
    field: str = ""

    @property
    def mark(self) -> tuple[object, ...]:
        """Give what the warning is known by, whoever let it stand and when."""
        return self.code, self.sheet, self.cell, self.row, self.value, self.field


def confirmed_as(problem: Problem, *, by: str = "", at: datetime | None = None) -> Confirmed:
    """Let a problem stand."""
    field = "" if problem.cell or problem.row else str(problem.facts.get("field", ""))
    return Confirmed(problem.code, problem.sheet, problem.cell, problem.row, problem.value, by, at, field)


def open_problems(problems: Collection[Problem], confirmed: Collection[Confirmed]) -> tuple[Problem, ...]:
    """Give the problems that nobody let stand; an error cannot be let stand: its cell gives no value."""
    settled = {one.mark for one in confirmed}
    return tuple(
        problem
        for problem in problems
        if problem.severity is Severity.ERROR or confirmed_as(problem).mark not in settled
    )
