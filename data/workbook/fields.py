"""The fields of a program: which are text and how long, and the reader of each column."""

import re
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache, partial
from typing import Any

from data.workbook.doubts import stands_anyway
from data.workbook.grid import Cell
from data.workbook.measure import measure_of
from data.workbook.problem import ProblemCode, Severity
from data.workbook.table import NAME, Column
from data.workbook.values.day import Edge, read_day
from data.workbook.values.dimension import read_dimension
from data.workbook.values.duration import read_duration
from data.workbook.values.number_format import as_shown
from data.workbook.values.quantity import read_quantity
from data.workbook.values.reading import Raw, Reading, error
from data.workbook.values.rupiah import read_rupiah
from data.workbook.values.score import read_score
from data.workbook.values.text import as_text, is_missing, plain
from data.workbook.values.yes_no import read_yes_no
from scoring.criteria import BUDGET, DURATION, Criterion, Unit

DIMENSIONS, AGENCY, START, END, ILLUSTRATED = "dimensions", "agency", "start", "end", "illustrated"

TEXT_LIMITS: Mapping[str, int] = {
    **dict.fromkeys(("code", "source_code"), 100),
    **dict.fromkeys((AGENCY, "sub_dimension", "fund_source", "fund_status", "city"), 200),
    **dict.fromkeys(("description", "beneficiaries", "indicator", "target", "location", "evidence"), 5000),
    **dict.fromkeys(("source_url", "note"), 5000),
}
"""The longest text of each field that is kept as text; a longer one is flagged, never cut."""

NAME_LIMIT, NAME_ABSURD = 300, 2000

ASKED_WHEN_TWICE = frozenset({BUDGET, DURATION, DIMENSIONS, START, END, "new_infrastructure"})
"""Fields whose column is asked for when two columns claim it, as are all criteria."""

Reader = Callable[[Cell], Reading[Any]]

_REMEMBERED = 4096

_LETTER = re.compile(r"[^\W\d_]")


def reader_of(column: Column, criteria: Sequence[Criterion]) -> Reader | None:
    """Give what reads the cells of a column; None where its key is read elsewhere or unknown."""
    if column.key in TEXT_LIMITS:
        return partial(_read_text, limit=TEXT_LIMITS[column.key])
    reader = _value_reader(column, criteria)
    return _remembering(reader) if reader else None


def _remembering(reader: Reader) -> Reader:
    """Read each value once: a column says the same few things over and over. 1, 1.0 and True are told apart."""

    @lru_cache(maxsize=_REMEMBERED, typed=True)
    def read(value: Raw, number_format: str) -> Reading[Any]:
        return reader(Cell(value, number_format=number_format))

    return lambda cell: read(cell.value, cell.number_format)


def _value_reader(column: Column, criteria: Sequence[Criterion]) -> Reader | None:
    criterion = next((c for c in criteria if c.key == column.key), None)
    if criterion is not None and column.key not in (BUDGET, DURATION):
        reader: Reader | None = _criterion_reader(criterion, column.meaning.unit, column.heading)
    else:
        reader = _field_readers(column.meaning.unit).get(column.key)
    doubt = column.meaning.doubt
    return _doubting(reader, doubt) if reader and doubt else reader


def _doubting(reader: Reader, doubt: ProblemCode) -> Reader:
    """Take no number as it stands whose heading names another currency, scale or unit."""

    def read(cell: Cell) -> Reading[Any]:
        reading = reader(cell)
        wrong = reading.severity is Severity.ERROR and reading.code is not ProblemCode.SCORE_OUT_OF_RANGE
        text = plain(as_shown(cell.value, cell.number_format))
        return reading if wrong or stands_anyway(doubt, text) else error(doubt)

    return read


def _field_readers(unit: float) -> Mapping[str, Reader]:
    return {
        NAME: _read_name,
        BUDGET: _rupiah_reader(unit),
        DURATION: _months_reader(unit),
        DIMENSIONS: lambda cell: read_dimension(cell.value),
        START: lambda cell: read_day(cell.value, Edge.FIRST),
        END: lambda cell: read_day(cell.value, Edge.LAST),
        "new_infrastructure": lambda cell: read_yes_no(cell.value),
    }


def _rupiah_reader(unit: float) -> Reader:
    return lambda cell: read_rupiah(cell.value, unit=unit, number_format=cell.number_format)


def _months_reader(unit: float) -> Reader:
    return lambda cell: read_duration(cell.value, unit=unit, number_format=cell.number_format)


def _criterion_reader(criterion: Criterion, unit: float, heading: str) -> Reader:
    if criterion.unit is Unit.RUPIAH:
        return _rupiah_reader(unit)
    if criterion.unit is Unit.MONTHS:
        return _months_reader(unit)
    if criterion.unit is Unit.NUMBER:
        measure = measure_of(heading) or measure_of(criterion.label or "")
        return lambda cell: read_quantity(cell.value, measure=measure, number_format=cell.number_format)
    bounds = criterion.bounds
    return lambda cell: read_score(cell.value, bounds=bounds, number_format=cell.number_format)


def _read_text(cell: Cell, limit: int) -> Reading[str]:
    text = as_text(cell.value)
    too_long = len(text) > limit
    return Reading(text, ProblemCode.TEXT_TOO_LONG, Severity.WARNING) if too_long else Reading(text)


def _read_name(cell: Cell) -> Reading[str]:
    text = as_text(cell.value)
    if is_missing(plain(text)):
        return Reading("", ProblemCode.NAME_MISSING, Severity.ERROR)
    if len(text) > NAME_LIMIT:
        return Reading(text, ProblemCode.TEXT_TOO_LONG, Severity.ERROR if len(text) > NAME_ABSURD else Severity.WARNING)
    odd = not _LETTER.search(text)
    return Reading(text, ProblemCode.NAME_SUSPICIOUS, Severity.WARNING) if odd else Reading(text)
