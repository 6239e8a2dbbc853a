"""Which problems a person can mend by typing into a cell of a program, and how that cell is read."""

from collections.abc import Mapping

from data.workbook.correction import Correction
from data.workbook.fields import DIMENSIONS, reader_of
from data.workbook.grid import Cell
from data.workbook.headings import Heading
from data.workbook.intake import Intake
from data.workbook.problem import Problem, ProblemCode, Severity
from data.workbook.table import Column
from data.workbook.values.reading import Reading
from scoring.program import Program

Places = Mapping[tuple[str, int | None], Program]

_OF_DIMENSION = frozenset(
    {
        ProblemCode.DIMENSION_MISSING, ProblemCode.DIMENSION_UNKNOWN, ProblemCode.DIMENSION_FUZZY,
        ProblemCode.DIMENSION_MULTIPLE, ProblemCode.DIMENSION_FROM_SECTION,
    }
)  # fmt: skip


def field_of(problem: Problem) -> str:
    """Give the field or criterion that a problem is about; a blank dimension may be told at the name."""
    return DIMENSIONS if problem.code in _OF_DIMENSION else str(problem.facts.get("field", ""))


def programs_by_place(intake: Intake) -> Places:
    """Give every program by the sheet and row where it stands: headings, totals and sections have none."""
    return {(p.provenance.sheet, p.provenance.row): p for p in intake.programs}


def correction_of(problem: Problem, text: str, places: Places) -> Correction | None:
    """Give the correction by which a text would stand in the cell; None where no cell of a program is meant."""
    field = field_of(problem)
    if not field or problem.row is None or (problem.sheet, problem.row) not in places:
        return None
    return Correction(problem.sheet, problem.row, field, text, was=problem.value)


def unit_of(problem: Problem, intake: Intake) -> float:
    """Give what the heading above a problem's cell multiplies by; 1 where it says nothing."""
    field = field_of(problem)
    columns = [column for sheet in intake.sheets if sheet.name == problem.sheet for column in sheet.columns]
    return next((column.unit for column in columns if column.key == field), 1.0)


def reads_clean(problem: Problem, text: str, intake: Intake) -> bool:
    """Say whether a text in the problem's cell would be read without a question."""
    meaning = Heading(field_of(problem), unit=unit_of(problem, intake))
    reader = reader_of(Column(0, str(problem.facts.get("column", "")), meaning), intake.criteria)
    if reader is None:
        return False
    reading: Reading[object] = reader(Cell(text))
    return reading.severity in (None, Severity.INFO)
