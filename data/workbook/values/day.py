"""The first and last day of the work, from dates, years, months and quarters."""

import re
from collections.abc import Callable
from datetime import date, datetime
from enum import StrEnum

from data.workbook.problem import ProblemCode, Severity
from data.workbook.values.period import Stretch, first_day, last_day, read_stretch
from data.workbook.values.reading import Raw, Reading
from data.workbook.values.text import as_text, is_missing, plain


class Edge(StrEnum):
    """Say whether a year or a month stands for its first or its last day."""

    FIRST = "first"
    LAST = "last"


_NUMERIC = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-]((?:19|20)\d{2})")
_ISO = re.compile(r"((?:19|20)\d{2})-(\d{1,2})-(\d{1,2})(?:[ t].*)?")
_IN_WORDS = re.compile(r"(\d{1,2})\s+(.+)")
_UNREADABLE: Reading[date | None] = Reading(None, ProblemCode.DATE_UNREADABLE, Severity.WARNING)


def read_day(raw: Raw, edge: Edge) -> Reading[date | None]:
    """Read a day; of a year or a month, the first or the last one. Indonesian order: day, month, year."""
    if isinstance(raw, datetime):
        return Reading(raw.date())
    if isinstance(raw, date):
        return Reading(raw)
    text = plain(as_text(raw))
    if is_missing(text):
        return Reading(None)
    found = _numeric(text) or _of_stretch(text, edge) or _written_out(text)
    return Reading(found) if found else _UNREADABLE


def _numeric(text: str) -> date | None:
    if match := _ISO.fullmatch(text):
        return _day(int(match[1]), int(match[2]), int(match[3]))
    match = _NUMERIC.fullmatch(text)
    return _day(int(match[3]), int(match[2]), int(match[1])) if match else None


def _of_stretch(text: str, edge: Edge) -> date | None:
    at_edge: Callable[[Stretch], date | None] = first_day if edge is Edge.FIRST else last_day
    stretch = read_stretch(text)
    return at_edge(stretch) if stretch else None


def _written_out(text: str) -> date | None:
    match = _IN_WORDS.fullmatch(text)
    month = read_stretch(match[2]) if match else None
    if not match or month is None or month.kind != 1 or month.year is None:
        return None
    return _day(month.year, month.first_month, int(match[1]))


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
