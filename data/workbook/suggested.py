"""What one click on a suggestion would write, and which suggestions are safe to take all at once."""

from collections.abc import Sequence

from data.workbook.correction import Correction
from data.workbook.intake import Intake
from data.workbook.mendable import Places, correction_of, programs_by_place, reads_clean, unit_of
from data.workbook.problem import Problem, ProblemCode, Severity
from data.workbook.typed import typed_dimensions, typed_rupiah
from data.workbook.values.rupiah import LARGEST, SMALLEST, read_rupiah
from scoring.dimensions import Dimension

SAFE = frozenset({ProblemCode.DIMENSION_FUZZY, ProblemCode.BUDGET_UNIT_ASSUMED, ProblemCode.BUDGET_US_FORMAT})
"""Where the reader has already taken the cell the way the suggestion says, and no other reading is as near."""


_OF_ONE_DIMENSION = frozenset(
    {ProblemCode.DIMENSION_FUZZY, ProblemCode.DIMENSION_UNKNOWN, ProblemCode.DIMENSION_FROM_SECTION}
)


def suggested_correction(problem: Problem, intake: Intake) -> Correction | None:
    """Give what one click on the suggested value would write; None where nothing is suggested or no cell is meant.

    A misspelt or foreign name of a dimension   the one dimension that it is near to
    *M* read as miliar, commas as thousands     the amount as it was read, in full
    an amount in full under *juta*              the same amount with its word, where nothing else is likely
    a value fetched from another workbook       the value as it stands
    an ID that another program has              the code that the program was given
    any other suggestion of the reader          as it is, where the reader itself would take it
    """
    return _suggested(problem, intake, programs_by_place(intake))


def safe_corrections(problems: Sequence[Problem], intake: Intake) -> tuple[Correction, ...]:
    """Give the corrections that may be made without looking at each cell, in the order of the problems.

    Safe is what changes no value: the reader was sure, and the cell will say so in full (`SAFE`). Never safe: an
    unclear number, a dimension of another framework, several dimensions, a link to another file, an ID, a blank, an
    unlikely amount, whatever is an error.
    """
    sure = [problem for problem in problems if problem.code in SAFE and problem.severity is not Severity.ERROR]
    places = programs_by_place(intake)
    found = [_suggested(problem, intake, places) for problem in sure]
    return tuple(
        correction
        for problem, correction in zip(sure, found, strict=True)
        if correction is not None and reads_clean(problem, correction.text, intake)
    )


def _suggested(problem: Problem, intake: Intake, places: Places) -> Correction | None:
    text = _text(problem, intake, places)
    return correction_of(problem, text, places) if text else None


def _text(problem: Problem, intake: Intake, places: Places) -> str:
    if problem.code in _OF_ONE_DIMENSION:
        return typed_dimensions(map(Dimension, problem.suggestion)) if len(problem.suggestion) == 1 else ""
    if problem.code in (ProblemCode.BUDGET_UNIT_ASSUMED, ProblemCode.BUDGET_US_FORMAT):
        return _amount(problem, intake)
    if problem.code is ProblemCode.BUDGET_UNIT_CONFLICT and problem.severity is Severity.ERROR:
        return _amount(problem, intake)
    if problem.code is ProblemCode.DUPLICATE_CODE:
        program = places.get((problem.sheet, problem.row))
        return program.code if program else ""
    if problem.code is ProblemCode.EXTERNAL_LINK:
        return problem.value if reads_clean(problem, problem.value, intake) else ""
    return _as_suggested(problem, intake)


def _amount(problem: Problem, intake: Intake) -> str:
    """Write the amount as it reads without the unit of the heading."""
    amount = read_rupiah(problem.value).value
    if amount is None or not SMALLEST <= amount < LARGEST:
        return ""
    return typed_rupiah(amount, unit=unit_of(problem, intake))


def _as_suggested(problem: Problem, intake: Intake) -> str:
    one = problem.suggestion[0] if len(problem.suggestion) == 1 else ""
    return one if one and reads_clean(problem, one, intake) else ""
