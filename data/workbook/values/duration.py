"""How long the work takes, in months, from numbers, words, years, quarters and semesters."""

import re
from datetime import date, time, timedelta

from data.workbook.problem import ProblemCode
from data.workbook.values.days import months_between_days
from data.workbook.values.number_format import GENERAL, written_beside
from data.workbook.values.period import months_between, read_stretch
from data.workbook.values.reading import Raw, Reading, error
from data.workbook.values.text import MOST_SIGNS, is_missing, plain

LONGEST = 120.0
"""Months; a longer duration is asked about."""

UNITS = {
    **dict.fromkeys(("tahun", "thn", "th", "year", "years", "yr", "yrs"), 12.0),
    **dict.fromkeys(("bulan", "bln", "bl", "month", "months", "mo", "mths"), 1.0),
    **dict.fromkeys(("minggu", "mgg", "week", "weeks"), 12 / 52),
    **dict.fromkeys(("hari", "hr", "day", "days"), 1 / 30),
    **dict.fromkeys(("triwulan", "tw", "kuartal", "kwartal", "quarter", "quarters"), 3.0),
    **dict.fromkeys(("caturwulan", "cawu"), 4.0),
    **dict.fromkeys(("semester", "smt", "semesters"), 6.0),
}
"""Months in each unit of time."""

_NUMBER = r"\d+(?:[.,]\d+)?"
_IN_WORDS = re.compile(r"\([^\d)]*\)")
_UNIT = rf"(?:{'|'.join(sorted(UNITS, key=len, reverse=True))})\b\.?"
_ONE = re.compile(rf"({_NUMBER})\s*({_UNIT})")
_SEVERAL = re.compile(rf"{_NUMBER}\s*{_UNIT}(?:\s*(?:(?:,|dan|and|\+|&)\s*)?{_NUMBER}\s*{_UNIT})*")
_NEGATIVE = re.compile(rf"[-–−]\s*{_NUMBER}(?:\s*{_UNIT})?")
_THOUSAND_OR_PART = re.compile(r"(?<![\d.,])[1-9]\d{0,2}[.,]\d{3}(?!\d)")


def read_duration(raw: Raw, *, unit: float = 1.0, number_format: str = GENERAL) -> Reading[float | None]:
    """Read a duration in months.

    unit           what the heading counts in (12 under *tahun*)
    number_format  the cell's own, which may write another unit beside the number
    """
    if isinstance(raw, bool):
        return error(ProblemCode.DURATION_UNPARSEABLE)
    if isinstance(raw, (date, time, timedelta)):
        return error(ProblemCode.DATE_IN_NUMBER)
    if isinstance(raw, (int, float)):
        word = written_beside(raw, number_format).words
        known = not word or word in UNITS
        return _from_number(float(raw), UNITS.get(word, unit)) if known else error(ProblemCode.DURATION_UNPARSEABLE)
    text = plain(raw or "")
    if is_missing(text):
        return error(ProblemCode.DURATION_MISSING)
    if len(text) > MOST_SIGNS or _THOUSAND_OR_PART.search(text):
        return error(ProblemCode.DURATION_UNPARSEABLE)
    return _from_text(_IN_WORDS.sub(" ", text).strip(), unit)


def _from_text(text: str, unit: float) -> Reading[float | None]:
    if _NEGATIVE.fullmatch(text):
        return error(ProblemCode.DURATION_OUT_OF_RANGE)
    if re.fullmatch(_NUMBER, text):
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
        months = sum(float(number.replace(",", ".")) * UNITS[unit.rstrip(".")] for number, unit in parts)
        return _in_range(round(months, 2))
    stretch = read_stretch(text)
    if stretch is not None and stretch.kind == 12:
        return error(ProblemCode.DURATION_SUSPICIOUS)
    between = months_between(text) or months_between_days(text)
    return _in_range(between) if between is not None else error(ProblemCode.DURATION_UNPARSEABLE)
