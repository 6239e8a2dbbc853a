"""Plain quantities such as residents, minutes or percent: read in the unit of their heading, never rounded off."""

import math
import re
from datetime import date, time, timedelta

from data.workbook.measure import COUNTED_IN_PARTS, PERCENT, factor, plain_measure
from data.workbook.problem import ProblemCode
from data.workbook.values.number_format import GENERAL, written_beside
from data.workbook.values.numbers import Grammar, read_number
from data.workbook.values.reading import Raw, Reading, error
from data.workbook.values.text import MOST_SIGNS, is_missing, plain

_WORDS = {
    **dict.fromkeys(("ribu", "rb", "thousand"), 1e3),
    **dict.fromkeys(("juta", "jt", "million"), 1e6),
    **dict.fromkeys(("miliar", "milyar", "billion"), 1e9),
}
_DIGITS = r"\d[\d.,]*(?: \d{3})*(?:[.,]\d+)?"
_QUANTITY = re.compile(rf"([-–−]?)\s*({_DIGITS})\s*(?:({'|'.join(_WORDS)})\b\.?)?\s*([^\d\s].*)?")
_ONE_GROUP = re.compile(r"[1-9]\d{0,2}\.\d{3}")
_APPROXIMATE = re.compile(
    r"[±~≈<>≤≥]|\b(?:sekitar|kurang lebih|lebih kurang|kira-kira|kurleb|hampir|lebih dari|kurang dari|di atas|di bawah"
    r"|minimal|maksimal|paling|about|around|approx\w*|more than|less than|at least|up to|ca\.?)(?=\s*\d)|^\+/?-"
)
_MORE_OR_LESS = re.compile(r"\d\S*\s.*\b(?:lebih|an)\b|\d\s?an\b|\d\+$")
_RANGE = re.compile(rf"{_DIGITS}\s*\D*?\s*(?:[-–—~]|s\.?\s?/?\s?d\.?|sampai(?: dengan)?|hingga|to)\s*{_DIGITS}.*")


def read_quantity(raw: Raw, *, measure: str = "", number_format: str = GENERAL) -> Reading[float | None]:
    """Read a number in the unit of its column.

    measure        as `measure_of` gives it; empty where the heading names none
    number_format  the cell's own, which may write a unit beside it: what is shown in percent is stored as a hundredth
    """
    if isinstance(raw, bool):
        return error(ProblemCode.NUMBER_UNPARSEABLE)
    if isinstance(raw, (date, time, timedelta)):
        return error(ProblemCode.DATE_IN_NUMBER)
    if isinstance(raw, (int, float)):
        return _stored(float(raw), measure, plain_measure(written_beside(raw, number_format).words))
    text = plain(raw or "")
    if is_missing(text):
        return error(ProblemCode.SCORE_MISSING)
    if len(text) > MOST_SIGNS:
        return error(ProblemCode.NUMBER_UNPARSEABLE)
    if _APPROXIMATE.search(text) or _MORE_OR_LESS.search(text) or _RANGE.fullmatch(text):
        return error(ProblemCode.NUMBER_APPROXIMATE)
    return _read_text(text, measure)


def _stored(number: float, measure: str, shown: str) -> Reading[float | None]:
    """Count a stored number in the measure of its column; `shown` is the unit that its format writes."""
    if not math.isfinite(number):
        return error(ProblemCode.NUMBER_UNPARSEABLE)
    if not shown:
        return Reading(number)
    times = 100.0 if shown == measure == PERCENT else factor(shown, measure)
    return error(ProblemCode.NUMBER_UNIT) if times is None else Reading(round(number * times, 9))


def _read_text(text: str, measure: str) -> Reading[float | None]:
    match = _QUANTITY.fullmatch(text)
    if match is None:
        return error(ProblemCode.NUMBER_UNPARSEABLE)
    sign, digits, word, unit = match.groups()
    times = factor(plain_measure(unit), measure) if unit else 1.0
    if times is None:
        return error(ProblemCode.NUMBER_UNIT)
    # A word such as *juta*, or a thing that has no half, settles that a point stands between thousands.
    if _ONE_GROUP.fullmatch(digits) and not word and measure in COUNTED_IN_PARTS:
        return error(ProblemCode.NUMBER_AMBIGUOUS)
    number, grammar = read_number(digits, with_unit=True)
    if number is None:
        ambiguous = grammar is Grammar.AMBIGUOUS
        return error(ProblemCode.NUMBER_AMBIGUOUS if ambiguous else ProblemCode.NUMBER_UNPARSEABLE)
    return Reading(round((-1 if sign else 1) * number * (_WORDS[word] if word else 1.0) * times, 9))
