"""How long the work takes, in months, from numbers, words, years, quarters and semesters."""

import re
from datetime import date, time, timedelta

from data.workbook.problem import ProblemCode
from data.workbook.values.period import months_between, read_stretch
from data.workbook.values.reading import Raw, Reading, error
from data.workbook.values.text import is_missing, plain

LONGEST = 120.0
"""Months; a longer duration is asked about."""

UNITS = {
    **dict.fromkeys(("tahun", "thn", "th", "year", "years", "yr"), 12.0),
    **dict.fromkeys(("bulan", "bln", "bl", "month", "months", "mo"), 1.0),
    **dict.fromkeys(("minggu", "mgg", "week", "weeks"), 12 / 52),
    **dict.fromkeys(("hari", "hr", "day", "days"), 1 / 30),
    **dict.fromkeys(("triwulan", "tw", "kuartal", "quarters"), 3.0),
    **dict.fromkeys(("semester", "smt", "semesters"), 6.0),
}
"""Months in each unit of time."""

_NUMBER = r"\d+(?:[.,]\d+)?"
_IN_WORDS = re.compile(r"\([^\d)]*\)")
_ONE = re.compile(rf"({_NUMBER})\s*({'|'.join(sorted(UNITS, key=len, reverse=True))})\b\.?")
_SEVERAL = re.compile(rf"(?:{_ONE.pattern}(?:\s*(?:,|dan|and|\+|&)?\s*)?)+")


def read_duration(raw: Raw, *, unit: float = 1.0) -> Reading[float | None]:
    """Read a duration in months; `unit` is what the heading counts in (12 under *tahun*)."""
    if isinstance(raw, bool):
        return error(ProblemCode.DURATION_UNPARSEABLE)
    if isinstance(raw, (date, time, timedelta)):
        return error(ProblemCode.DATE_IN_NUMBER)
    if isinstance(raw, (int, float)):
        return _from_number(float(raw), unit)
    text = _IN_WORDS.sub(" ", plain(raw or "")).strip()
    if is_missing(text):
        return error(ProblemCode.DURATION_MISSING)
    if re.fullmatch(rf"-?{_NUMBER}", text):
        return _from_number(float(text.replace(",", ".")), unit)
    return _from_words(text)


def _from_number(number: float, unit: float) -> Reading[float | None]:
    if 1900 <= number <= 2100 and number == int(number):
        return error(ProblemCode.DURATION_SUSPICIOUS)
    return _in_range(number * unit)


def _in_range(months: float) -> Reading[float | None]:
    inside = 0 < months <= LONGEST  # false for a NaN too
    return Reading(months) if inside else error(ProblemCode.DURATION_OUT_OF_RANGE)


def _from_words(text: str) -> Reading[float | None]:
    if _SEVERAL.fullmatch(text):
        parts = _ONE.findall(text)
        return _in_range(round(sum(float(number.replace(",", ".")) * UNITS[unit] for number, unit in parts), 2))
    stretch = read_stretch(text)
    if stretch is not None and stretch.kind == 12:
        return error(ProblemCode.DURATION_SUSPICIOUS)
    months = months_between(text)
    return _in_range(months) if months is not None else error(ProblemCode.DURATION_UNPARSEABLE)
