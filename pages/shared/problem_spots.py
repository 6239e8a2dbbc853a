"""The open problems of all lists, each with its file and its program, what blocks most first."""

from collections import Counter
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass

from data.lists import Gathered, ListFile, Lists, waiting_problems
from data.workbook import Intake, Problem, Severity
from data.workbook.fields import DIMENSIONS
from data.workbook.mendable import field_of, programs_by_place
from data.workbook.problem import ProblemCode
from data.workbook.sentence import REFUSALS
from data.workbook.table import NAME
from scoring.criteria import IMPACT_BREADTH, IMPACT_KEYS, IMPACT_MAIN
from scoring.program import Program
from scoring.study import Study
from texts import Texts

LATER = {Severity.ERROR: 2, Severity.WARNING: 3, Severity.INFO: 4}


@dataclass(frozen=True)
class Spot:
    """One problem where it stands.

    program  None for what concerns a heading, a sheet or a whole file
    also     problems of the same sheet that are looked at together with it: columns that are not there
    """

    file: ListFile
    intake: Intake
    problem: Problem
    program: Program | None = None
    also: tuple[Problem, ...] = ()

    @property
    def key(self) -> str:
        """Give what tells this problem from every other, as long as its cell holds the same."""
        problem = self.problem
        where = (self.file.id, problem.sheet, problem.cell, problem.row)
        return "|".join(map(str, (*where, problem.code, problem.facts.get("heading", ""), field_of(problem))))

    def title(self, t: Texts) -> str:
        """Name the program, or say where the one without a name stands; empty where no program is meant."""
        if self.program is None:
            return ""
        return self.program.name or t("mend.nameless", row=str(self.problem.row or ""))

    @property
    def kind(self) -> str:
        """Give the kind of the problem, whose short name stands under `mend.kind_…`; all refusals are one."""
        return "refused" if self.problem.code in REFUSALS else str(self.problem.code)

    @property
    def place(self) -> tuple[str, str, int | None, str]:
        """Give the cell that is meant: file, sheet, row and field, whatever the problem."""
        return self.file.id, self.problem.sheet, self.problem.row, field_of(self.problem)

    @property
    def row(self) -> tuple[str, str, int | None]:
        """Give the row of the problem: problems of one row belong to one program."""
        return self.place[:3]


def open_spots(lists: Lists, intakes: Mapping[str, Intake], gathered: Gathered) -> tuple[Spot, ...]:
    """Give every problem that waits for a person, in the order of files and problems.

    Columns that a sheet could do without are one thing to look at, however many they are.
    """
    found = []
    for file in lists.files:
        intake = intakes[file.id]
        places = programs_by_place(intake)
        for first, *also in _together(waiting_problems(file, intake, gathered)):
            found.append(Spot(file, intake, first, places.get((first.sheet, first.row)), tuple(also)))
    return tuple(found)


def _together(problems: Sequence[Problem]) -> list[list[Problem]]:
    groups: dict[Hashable, list[Problem]] = {}
    for number, problem in enumerate(problems):
        optional = problem.code is ProblemCode.MISSING_COLUMN and problem.severity is not Severity.ERROR
        groups.setdefault(("columns", problem.sheet) if optional else number, []).append(problem)
    return list(groups.values())


def in_order(spots: Sequence[Spot], study: Study) -> tuple[Spot, ...]:
    """Put first what keeps programs from being ranked.

    Errors of whole columns, of names and of what carries weight, then other errors, then warnings, then notes; among
    equals the program with most to mend, its name first, then the order of the lists.
    """
    blocking = blocking_fields(study)
    of_row = Counter(spot.row for spot in spots if spot.problem.severity is not Severity.INFO)
    files = {spot.file.id: number for number, spot in reversed(list(enumerate(spots)))}

    def place(spot: Spot) -> tuple[int, int, int, str, int, bool]:
        error, field = spot.problem.severity is Severity.ERROR, field_of(spot.problem)
        blocks = error and (field in blocking or field == NAME)
        rank = (0 if spot.program is None else 1) if blocks else LATER[spot.problem.severity]
        return rank, -of_row[spot.row], files[spot.file.id], spot.problem.sheet, spot.problem.row or 0, field != NAME

    return tuple(sorted(spots, key=place))


def blocking_fields(study: Study) -> frozenset[str]:
    """Give the fields without which a program cannot be ranked: those with weight, and what stands behind them."""
    weighted = {key for key, share in study.weighting.shares.items() if share > 0}
    behind = {DIMENSIONS, *IMPACT_KEYS} if weighted & {IMPACT_MAIN, IMPACT_BREADTH} else set()
    return frozenset(weighted | behind)


def count(spots: Sequence[Spot], *severities: Severity) -> int:
    """Count the problems of some severities."""
    return sum(spot.problem.severity in severities for spot in spots)


def programs_in(spots: Sequence[Spot]) -> int:
    """Count the programs that have something to mend or to confirm."""
    return len({spot.row for spot in spots if spot.program and spot.problem.severity is not Severity.INFO})
