"""The decision matrix as given: every program, every criterion, what is an illustration and what was clipped."""

from collections.abc import Mapping, Sequence
from itertools import chain

from charts.words import criterion_name, dimension_name
from reports.report import Cell, Format, Row, Table
from reports.results import Results
from scoring.criteria import Criterion, Unit
from scoring.matrix import Clipped, criterion_value
from scoring.program import Program
from scoring.typed_value import TypedValue, in_force
from texts import Texts

UNIT_FORMATS = {
    Unit.RATING: Format.NUMBER,
    Unit.MONTHS: Format.NUMBER,
    Unit.RUPIAH: Format.RUPIAH,
    Unit.NUMBER: Format.NUMBER,
}


def matrix_table(results: Results, t: Texts) -> Table:
    """Give the values of all criteria as the list holds them, unscaled; a blank stays blank but where one was typed."""
    criteria = _columns(results)
    study = results.study
    notes = {(one.code, one.criterion): _clipped(one, t) for one in results.matrix.clipped}
    for one in chain.from_iterable(in_force(program, study.typed_values) for program in study.programs):
        notes[one.program, one.criterion] = _typed(one, notes.get((one.program, one.criterion), ""), t)
    return Table(
        key="matrix",
        title=t("report_workbook.matrix.title"),
        headings=(
            *(t(f"report_workbook.headings.{key}") for key in ("code", "name", "dimension")),
            *(criterion_name(criterion, t) for criterion in criteria),
        ),
        rows=[_row(program, criteria, notes, t) for program in study.scored_programs],
        formats=(Format.TEXT,) * 3 + tuple(UNIT_FORMATS[criterion.unit] for criterion in criteria),
        subtitle=t(f"report_workbook.matrix.{'illustrated' if study.illustrated else 'subtitle'}"),
        held=2,
    )


def _columns(results: Results) -> tuple[Criterion, ...]:
    """Give what people typed, then what is derived from it and counts."""
    criteria = results.study.criteria
    weighted = results.study.weighting.weighted()
    return (*(c for c in criteria if not c.derived), *(c for c in criteria if c.derived and c.key in weighted))


def _row(program: Program, criteria: Sequence[Criterion], notes: Mapping[tuple[str, str], str], t: Texts) -> Row:
    given = (
        Cell(
            criterion_value(program, criterion.key),
            note=notes.get((program.code, criterion.key), ""),
            illustrated=criterion.key in program.illustrated,
        )
        for criterion in criteria
    )
    return (program.code, program.name, dimension_name(program.dimension, t), *given)


def _clipped(one: Clipped, t: Texts) -> str:
    return t("report_workbook.matrix.clipped", scored=one.scored)


def _typed(one: TypedValue, other: str, t: Texts) -> str:
    told = t("blanks.note", by=one.by or t("blanks.nobody"), reason=one.reason)
    return f"{told}\n{other}" if other else told
