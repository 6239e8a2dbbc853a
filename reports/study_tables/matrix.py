"""The decision matrix as given: every program, every criterion, what is an illustration and what was clipped."""

from collections.abc import Mapping, Sequence

from charts.words import criterion_name, dimension_name
from reports.report import Cell, Format, Row, Table
from reports.results import Results
from scoring.criteria import Criterion, Unit
from scoring.matrix import Clipped, criterion_value
from scoring.program import Program
from texts import Texts

UNIT_FORMATS = {Unit.RATING: Format.NUMBER, Unit.MONTHS: Format.NUMBER, Unit.RUPIAH: Format.RUPIAH}


def matrix_table(results: Results, t: Texts) -> Table:
    """Give the values of all criteria as the list holds them, unscaled; a blank stays blank."""
    criteria = _columns(results)
    clipped = {(one.code, one.criterion): one for one in results.matrix.clipped}
    return Table(
        key="matrix",
        title=t("report_workbook.matrix.title"),
        headings=(
            *(t(f"report_workbook.headings.{key}") for key in ("code", "name", "dimension")),
            *(criterion_name(criterion, t) for criterion in criteria),
        ),
        rows=[_row(program, criteria, clipped, t) for program in results.study.programs],
        formats=(Format.TEXT,) * 3 + tuple(UNIT_FORMATS[criterion.unit] for criterion in criteria),
        subtitle=t(f"report_workbook.matrix.{'illustrated' if results.study.illustrated else 'subtitle'}"),
        held=2,
    )


def _columns(results: Results) -> tuple[Criterion, ...]:
    """Give what people typed, then what is derived from it and counts."""
    criteria = results.study.criteria
    weighted = results.study.weighting.weighted()
    return (*(c for c in criteria if not c.derived), *(c for c in criteria if c.derived and c.key in weighted))


def _row(program: Program, criteria: Sequence[Criterion], clipped: Mapping[tuple[str, str], Clipped], t: Texts) -> Row:
    given = (
        Cell(
            criterion_value(program, criterion.key),
            note=_note(clipped.get((program.code, criterion.key)), t),
            illustrated=criterion.key in program.illustrated,
        )
        for criterion in criteria
    )
    return (program.code, program.name, dimension_name(program.dimension, t), *given)


def _note(clipped: Clipped | None, t: Texts) -> str:
    return t("report_workbook.matrix.clipped", scored=clipped.scored) if clipped else ""
