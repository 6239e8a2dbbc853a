"""A program as a row of texts: what stands in its cells, or what one would type there."""

from collections.abc import Mapping, Sequence

from data.workbook.fields import AGENCY, DIMENSIONS, END, START
from data.workbook.intake import Intake
from data.workbook.mendable import field_of
from data.workbook.places import SHOWN
from data.workbook.problem import Problem, Severity
from data.workbook.table import NAME
from data.workbook.typed import typed_day, typed_dimensions, typed_months, typed_number, typed_rupiah
from scoring.criteria import BUDGET, DURATION, Criterion, Unit, typed
from scoring.program import Program

FIELDS = (NAME, DIMENSIONS, AGENCY, BUDGET, DURATION, START, END, "new_infrastructure")
"""The fields that a row shows before the ratings."""

Units = Mapping[tuple[str, str], float]


def row_fields(criteria: Sequence[Criterion]) -> tuple[str, ...]:
    """Give the fields and criteria of a row, in its order."""
    return (*FIELDS, *(criterion.key for criterion in typed(criteria) if criterion.key not in FIELDS))


def units_of(intake: Intake) -> Units:
    """Give what the headings multiply by, by sheet and field, where it is not 1."""
    return {
        (sheet.name, column.key): column.unit
        for sheet in intake.sheets
        for column in sheet.columns
        if column.unit != 1.0
    }


def raw_texts(problems: Sequence[Problem]) -> Mapping[tuple[str, int | None, str], str]:
    """Give what stands in the cells that raise a question, by sheet, row and field; no text that was shortened."""
    asked = [p for p in problems if p.severity is not Severity.INFO and 0 < len(p.value) < SHOWN]
    return {(problem.sheet, problem.row, field_of(problem)): problem.value for problem in asked}


def typed_field(program: Program, field: str, criteria: Sequence[Criterion], units: Units) -> str:
    """Write one field of a program as a person would type it under its heading; a blank stays blank."""
    unit = units.get((program.provenance.sheet, field), 1.0)
    if field == DIMENSIONS:
        return typed_dimensions(program.dimensions)
    if field in (NAME, AGENCY):
        return str(getattr(program, field))
    if field in (START, END):
        day = program.start if field == START else program.end
        return typed_day(day) if day else ""
    if field == "new_infrastructure":
        return {True: "Ya", False: "Tidak", None: ""}[program.new_infrastructure]
    return _typed_value(program.value(field), field, criteria, unit)


def _typed_value(value: float | None, field: str, criteria: Sequence[Criterion], unit: float) -> str:
    if value is None:
        return ""
    measured = next((c.unit for c in criteria if c.key == field), Unit.RATING)
    if field == BUDGET or measured is Unit.RUPIAH:
        return typed_rupiah(value, unit=unit)
    if field == DURATION or measured is Unit.MONTHS:
        return typed_months(value, unit=unit)
    return typed_number(value)
