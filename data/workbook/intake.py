"""What reading a workbook gives: programs, weights, problems, and what was skipped or inferred."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from data.workbook.problem import Problem
from data.workbook.skipped import Skipped
from scoring.criteria import Criterion
from scoring.program import Program


class Status(StrEnum):
    """Say how the reading ended: all well, with cells to mend, or refused as a whole."""

    OK = "ok"
    ERRORS = "errors"
    REFUSED = "refused"


class SheetUse(StrEnum):
    """Say what a sheet was taken for."""

    PROGRAMS = "programs"
    WEIGHTS = "weights"
    HIDDEN = "hidden"
    NO_TABLE = "no_table"


@dataclass(frozen=True)
class ColumnRead:
    """One column of a table and what it was taken for.

    letters   as the spreadsheet names the column
    key       field or criterion; empty where the column is kept as it stands
    unit      what its numbers are multiplied by
    inferred  True where the heading was only close to a known one
    """

    letters: str
    heading: str
    key: str = ""
    unit: float = 1.0
    inferred: bool = False


@dataclass(frozen=True)
class SheetRead:
    """One sheet, what it was taken for, and where its table stands."""

    name: str
    use: SheetUse
    header_rows: tuple[int, ...] = ()
    columns: tuple[ColumnRead, ...] = ()


@dataclass(frozen=True)
class Intake:
    """Everything a file gave.

    programs  every row of a table, also those with problems: what could not be read is blank
    criteria  the criteria that were looked for
    weights   shares by criterion key, summing to 1; None where no sheet gives them or they need mending
    """

    status: Status
    programs: tuple[Program, ...] = ()
    criteria: tuple[Criterion, ...] = ()
    weights: Mapping[str, float] | None = None
    problems: tuple[Problem, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    sheets: tuple[SheetRead, ...] = ()
