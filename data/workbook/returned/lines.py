"""The lines of the returned workbook: every problem, worst first, in the words of the agency."""

from collections.abc import Sequence
from datetime import datetime

from data.workbook.correction import Correction
from data.workbook.expected import expected_sentence
from data.workbook.intake import Intake, SheetRead
from data.workbook.problem import Problem, Severity
from data.workbook.returned.mending import Line, Mended
from data.workbook.sentence import Speaker, key_label, problem_sentence
from data.workbook.table import NAME

WORST_FIRST = (Severity.ERROR, Severity.WARNING, Severity.INFO)


def lines_of(intake: Intake, t: Speaker) -> tuple[Line, ...]:
    """Give one line for each problem: errors, then what is to be confirmed, then notes; each as the sheets go."""
    places = _Places(intake)
    ordered = sorted(intake.problems, key=places.order)
    return tuple(_line(problem, places, intake, t) for problem in ordered)


def mended_of(intake: Intake, corrections: Sequence[Correction], t: Speaker) -> tuple[Mended, ...]:
    """Give one line for each cell that was mended in the browser."""
    places = _Places(intake)
    labels = {criterion.key: criterion.label for criterion in intake.known_criteria if criterion.label}
    return tuple(
        Mended(
            sheet=one.sheet,
            cell=places.cell(one.sheet, one.row, one.field),
            program=places.program(one.sheet, one.row),
            field=key_label(one.field, t, labels),
            was=one.was,
            now=one.text,
            by=one.by,
            at=_moment(one.at, t),
        )
        for one in corrections
    )


def _moment(at: datetime | None, t: Speaker) -> str:
    return t("returned.moment", at=at) if at else ""


class _Places:
    """Know where the programs and the columns of a reading stand."""

    def __init__(self, intake: Intake) -> None:
        self._sheets: dict[str, tuple[int, SheetRead]] = {s.name: (n, s) for n, s in enumerate(intake.sheets, start=1)}
        self._programs = {(p.provenance.sheet, p.provenance.row): p.name for p in intake.programs}

    def order(self, problem: Problem) -> tuple[int, int, int, int, str]:
        number = self._sheets[problem.sheet][0] if problem.sheet in self._sheets else 0
        return WORST_FIRST.index(problem.severity), number, problem.row or 0, len(problem.cell), problem.cell

    def program(self, sheet: str, row: int | None) -> str:
        return self._programs.get((sheet, row), "")

    def cell(self, sheet: str, row: int | None, key: str = NAME) -> str:
        """Give the address of a field in a row; of a row alone, where its name stands."""
        columns = self._sheets[sheet][1].columns if sheet in self._sheets else ()
        letters = {column.key: column.letters for column in columns}
        return f"{letters.get(key) or letters.get(NAME, 'A')}{row}" if row else ""


def _line(problem: Problem, places: _Places, intake: Intake, t: Speaker) -> Line:
    cell = problem.cell or places.cell(problem.sheet, problem.row)
    labels = {criterion.key: criterion.label for criterion in intake.criteria if criterion.label}
    return Line(
        severity=problem.severity,
        label=t(f"returned.severity_{problem.severity}"),
        sheet=problem.sheet,
        cell=cell,
        program=places.program(problem.sheet, problem.row),
        value=problem.value,
        sentence=problem_sentence(problem, t),
        expected=expected_sentence(problem, t, intake.known_criteria),
        suggestion=t.join([key_label(key, t, labels) for key in problem.suggestion]),
        area="" if problem.severity is Severity.INFO else cell,
    )
