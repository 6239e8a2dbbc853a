"""Ratings: numbers, words from very low to very high, and stars; never a guess from percent."""

import math
import re
from datetime import date, time, timedelta

from data.workbook.problem import ProblemCode
from data.workbook.values.number_format import GENERAL, written_beside
from data.workbook.values.period import MONTH_NUMBER
from data.workbook.values.reading import Raw, Reading, error
from data.workbook.values.text import MOST_SIGNS, is_missing, plain

STEPS = {
    **dict.fromkeys(("sangat rendah", "sangat kurang", "sangat buruk", "sangat kecil", "very low", "very poor"), 1.0),
    **dict.fromkeys(("rendah", "kurang", "buruk", "kecil", "low", "poor"), 2.0),
    **dict.fromkeys(("sedang", "cukup", "medium", "moderate", "fair"), 3.0),
    **dict.fromkeys(("tinggi", "baik", "besar", "high", "good"), 4.0),
    **dict.fromkeys(("sangat tinggi", "sangat baik", "sangat besar", "very high", "very good", "excellent"), 5.0),
}
"""Words for the five steps of a rating from 1 to 5."""

HALF = 0.5
"""Between two steps either word is right."""

_FIVE_STEPS = (1.0, 5.0)
_NUMBER = r"\d+(?:[.,]\d+)?"
_FIGURE = re.compile(rf"([-–−]?)\s*({_NUMBER})")
_PERCENT = re.compile(rf"-?{_NUMBER}\s*(%|persen|percent)")
_WITH_REMARK = re.compile(rf"({_NUMBER})\s*(?:\(([^()]*)\)|[-–—:=]\s*([^\d\s].*))")
_FIGURE_THEN_STEP = re.compile(rf"({_NUMBER})(?:\.\s*|\s+)(\D+)")
_STEP_THEN_FIGURE = re.compile(rf"(\D+?)[\s(:=–—-]+({_NUMBER})\)?")
_OF = re.compile(rf"({_NUMBER})\s*(?:/|dari|of)\s*(\d+)")
_DIGITS = re.compile(r"\d+")
_STARS = re.compile(r"[\ufe0f\s]*[★⭐☆✩][★⭐☆✩\ufe0f\s]*")
_FIRST_WORD = re.compile(r"[a-z]*")
_UNSURE = re.compile(r"[\d%]")


def read_score(
    raw: Raw, *, bounds: tuple[float, float] = _FIVE_STEPS, number_format: str = GENERAL
) -> Reading[float | None]:
    """Read a rating inside its bounds; `number_format` is the cell's own, which may hide a percent sign or a */10*."""
    if isinstance(raw, bool):
        return error(ProblemCode.SCORE_NOT_NUMERIC)
    if isinstance(raw, (date, time, timedelta)):
        return error(ProblemCode.DATE_IN_NUMBER)
    if isinstance(raw, (int, float)):
        written = written_beside(raw, number_format).words
        other_scale = "%" in written or any(float(end) not in bounds for end in _DIGITS.findall(written))
        return error(ProblemCode.SCORE_SCALE) if other_scale else _inside(float(raw), bounds)
    return _read_text(plain(raw or ""), bounds)


def _inside(number: float, bounds: tuple[float, float]) -> Reading[float | None]:
    if not math.isfinite(number):
        return error(ProblemCode.SCORE_NOT_NUMERIC)
    return Reading(number) if bounds[0] <= number <= bounds[1] else error(ProblemCode.SCORE_OUT_OF_RANGE)


def _read_text(text: str, bounds: tuple[float, float]) -> Reading[float | None]:
    if is_missing(text):
        return error(ProblemCode.SCORE_MISSING)
    if len(text) > MOST_SIGNS:
        return error(ProblemCode.SCORE_NOT_NUMERIC)
    if _PERCENT.fullmatch(text):
        return error(ProblemCode.SCORE_SCALE)
    if match := _WITH_REMARK.fullmatch(text):
        return _with_remark(_number(match[1]), (match[2] or match[3] or "").strip(), bounds)
    number = next(
        (n for n in (_figure(text), _of_best(text, bounds), _starred(text), _step(text, bounds)) if n is not None), None
    )
    return error(ProblemCode.SCORE_NOT_NUMERIC) if number is None else _inside(number, bounds)


def _with_remark(number: float, remark: str, bounds: tuple[float, float]) -> Reading[float | None]:
    """Take the figure only where the words beside it cannot mean another one."""
    first_word = _FIRST_WORD.match(remark)
    if first_word and first_word[0] in MONTH_NUMBER:
        return error(ProblemCode.DATE_IN_NUMBER)
    inside = _inside(number, bounds)
    step = STEPS.get(remark.removesuffix(" sekali").strip(" ."), number) if bounds == _FIVE_STEPS else number
    doubtful = abs(step - number) > HALF or is_missing(remark) or _UNSURE.search(remark)
    return error(ProblemCode.SCORE_NOT_NUMERIC) if doubtful and inside.code is None else inside


def _number(digits: str) -> float:
    return float(digits.replace(",", "."))


def _figure(text: str) -> float | None:
    match = _FIGURE.fullmatch(text)
    return (-1 if match[1] else 1) * _number(match[2]) if match else None


def _of_best(text: str, bounds: tuple[float, float]) -> float | None:
    match = _OF.fullmatch(text)
    return _number(match[1]) if match and float(match[2]) == bounds[1] else None


def _starred(text: str) -> float | None:
    return float(sum(text.count(star) for star in "★⭐")) if _STARS.fullmatch(text) else None


def _step(text: str, bounds: tuple[float, float]) -> float | None:
    """Read the word for a step, alone or beside the figure that says the same."""
    if bounds != _FIVE_STEPS:
        return None
    if match := _FIGURE_THEN_STEP.fullmatch(text):
        word, figure = match[2].strip(), match[1]
    elif match := _STEP_THEN_FIGURE.fullmatch(text):
        word, figure = match[1].strip(), match[2]
    else:
        return STEPS.get(text)
    return _number(figure) if STEPS.get(word) == _number(figure) else None
