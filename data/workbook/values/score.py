"""Ratings: numbers, words from very low to very high, and stars; never a guess from percent."""

import math
import re
from datetime import date, time, timedelta

from data.workbook.problem import ProblemCode
from data.workbook.values.reading import Raw, Reading, error
from data.workbook.values.text import is_missing, plain

STEPS = {
    **dict.fromkeys(("sangat rendah", "sangat kurang", "sangat buruk", "sangat kecil", "very low", "very poor"), 1.0),
    **dict.fromkeys(("rendah", "kurang", "buruk", "kecil", "low", "poor"), 2.0),
    **dict.fromkeys(("sedang", "cukup", "medium", "moderate", "fair"), 3.0),
    **dict.fromkeys(("tinggi", "baik", "besar", "high", "good"), 4.0),
    **dict.fromkeys(("sangat tinggi", "sangat baik", "sangat besar", "very high", "very good", "excellent"), 5.0),
}
"""Words for the five steps of a rating from 1 to 5."""

_NUMBER = r"\d+(?:[.,]\d+)?"
_PERCENT = re.compile(rf"-?{_NUMBER}\s*(%|persen|percent)")
_WITH_WORDS = re.compile(rf"(-?{_NUMBER})\s*(?:\([^)]*\)|[-–—:=]\s*[^\d\s].*)?")
_OF = re.compile(rf"({_NUMBER})\s*(?:/|dari|of)\s*(\d+)")
_STARS = re.compile(r"[★⭐☆✩\ufe0f\s]+")


def read_score(raw: Raw, *, bounds: tuple[float, float] = (1.0, 5.0), number_format: str = "") -> Reading[float | None]:
    """Read a rating inside its bounds; `number_format` is the cell's own, which may hide a percent sign."""
    if isinstance(raw, bool):
        return error(ProblemCode.SCORE_NOT_NUMERIC)
    if isinstance(raw, (date, time, timedelta)):
        return error(ProblemCode.DATE_IN_NUMBER)
    if isinstance(raw, (int, float)):
        return error(ProblemCode.SCORE_SCALE) if "%" in number_format else _inside(float(raw), bounds)
    return _read_text(plain(raw or ""), bounds)


def _inside(number: float, bounds: tuple[float, float]) -> Reading[float | None]:
    if not math.isfinite(number):
        return error(ProblemCode.SCORE_NOT_NUMERIC)
    return Reading(number) if bounds[0] <= number <= bounds[1] else error(ProblemCode.SCORE_OUT_OF_RANGE)


def _read_text(text: str, bounds: tuple[float, float]) -> Reading[float | None]:
    if is_missing(text):
        return error(ProblemCode.SCORE_MISSING)
    if _PERCENT.fullmatch(text):
        return error(ProblemCode.SCORE_SCALE)
    if match := _WITH_WORDS.fullmatch(text):
        return _inside(float(match[1].replace(",", ".")), bounds)
    number = _of_five(text) or _starred(text) or STEPS.get(text)
    if number is None or (text in STEPS and bounds != (1.0, 5.0)):
        return error(ProblemCode.SCORE_NOT_NUMERIC)
    return _inside(number, bounds)


def _of_five(text: str) -> float | None:
    match = _OF.fullmatch(text)
    return float(match[1].replace(",", ".")) if match and match[2] == "5" else None


def _starred(text: str) -> float | None:
    return float(sum(text.count(star) for star in "★⭐")) if _STARS.fullmatch(text) else None
