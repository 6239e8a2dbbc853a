"""Money: Rupiah in every way that budgets are typed, and what must be asked instead of guessed."""

import math
import re
from datetime import date, time, timedelta

from data.workbook.problem import ProblemCode, Severity
from data.workbook.values.number_format import GENERAL, written_beside
from data.workbook.values.numbers import Grammar, read_number
from data.workbook.values.reading import Raw, Reading, error
from data.workbook.values.text import MOST_SIGNS, is_missing, plain

SMALLEST, LARGEST = 1_000_000.0, 1_000_000_000_000.0
"""Below one million and from one trillion Rupiah a budget is asked about."""

UNLIKELY, IN_FULL = 100_000_000_000.0, 10_000_000.0
"""In a column of thousands or more a number looks like Rupiah in full: from 100 billion read, or 10 million typed."""

UNITS = {
    "ribu": 1e3, "ribuan": 1e3, "rb": 1e3, "thousand": 1e3,
    "juta": 1e6, "jutaan": 1e6, "jt": 1e6, "jt.": 1e6, "million": 1e6, "mio": 1e6,
    "miliar": 1e9, "miliaran": 1e9, "milyar": 1e9, "milyard": 1e9, "miliard": 1e9, "mlr": 1e9, "mlyr": 1e9, "m": 1e9,
    "billion": 1e9, "bn": 1e9,
    "triliun": 1e12, "trilyun": 1e12, "tril": 1e12, "trn": 1e12, "t": 1e12, "trillion": 1e12,
}  # fmt: skip

_FOREIGN = re.compile(
    r"[$€£¥]|(?<![a-z])(usd|us|eur|euro|sgd|myr|rm|jpy|yen|gbp|aud|cny|yuan|krw|hkd|thb|chf|dolar|dollars?|ringgit)(?![a-z])"
)
_DASH = "[-‐–—−]"
_RP = r"(?:(?:rp|idr)\b\.?:?\s*|(?:rp|idr)(?=[\d(‐–—−-]))"
_PREFIX = re.compile(rf"^(?:{_RP}|rupiah\b\s*)")
_SUFFIX = re.compile(rf"(\s*(rupiah|idr|rp))?([.,]?\s*(?:{_DASH}|=)+|[.,;])?$")
_DASH_SUFFIX = re.compile(rf"(?<=[\d])[.,]?\s*(?:{_DASH}|=)+$")
_BETWEEN = rf"\s*(?:{_DASH}|~|s\s?/\s?d|s\.d\.?|sd|sampai(?: dengan)?|hingga|to)\s*"
_AMOUNT = rf"{_RP}?\d[\d.,]*\s*[a-z]*\.?(?:\s*(?:rupiah|idr|rp))?(?:\s*,?\s*(?:{_DASH}|=))?"
_RANGE = re.compile(rf"{_AMOUNT}{_BETWEEN}{_AMOUNT}|antara {_AMOUNT}\s*dan {_AMOUNT}")
_NEGATIVE = re.compile(rf"{_RP}?{_DASH}\s*{_RP}?\d.*|{_RP}?\(.*\d.*\)|minus\s.*\d.*")
_NUMBER_AND_UNIT = re.compile(r"(\d[\d.,]*(?: \d{3})*(?:[.,]\d+)?)\s*([a-z]+\.?)?")


def is_foreign(text: str) -> bool:
    """Say whether plain text names a currency other than Rupiah."""
    return _FOREIGN.search(text) is not None


def read_rupiah(raw: Raw, *, unit: float = 1.0, number_format: str = GENERAL) -> Reading[float | None]:
    """Read a budget in Rupiah.

    unit           what the heading multiplies by (1e6 under *Rp juta*)
    number_format  the cell's own, which may write a unit or a currency beside the number
    """
    if isinstance(raw, bool):
        return error(ProblemCode.BUDGET_UNPARSEABLE)
    if isinstance(raw, (date, time, timedelta)):
        return error(ProblemCode.DATE_IN_NUMBER)
    if isinstance(raw, (int, float)):
        return _as_formatted(float(raw), unit, number_format)
    return _read_text(plain(raw or ""), unit)


def _as_formatted(number: float, unit: float, number_format: str) -> Reading[float | None]:
    """Count a number in the unit that its format shows; one that is only shown in that unit stands in full already."""
    written = written_beside(number, number_format)
    word = written.words
    if not word:
        in_full = written.shrunk > 1 and written.shrunk == unit
        return _in_heading_unit(number, 1.0 if in_full else unit)
    if word not in UNITS:
        return error(ProblemCode.BUDGET_CURRENCY if is_foreign(word) else ProblemCode.BUDGET_UNPARSEABLE)
    if written.shrunk > 1 and word != "m" and written.shrunk != UNITS[word]:
        return error(ProblemCode.BUDGET_AMBIGUOUS)
    if word == "m" and written.shrunk == 1 and math.isfinite(number):
        return _plausible(round(number * UNITS[word], 2), ProblemCode.BUDGET_UNIT_ASSUMED)
    return _in_heading_unit(number, 1.0 if written.shrunk > 1 else UNITS[word])


def _in_heading_unit(number: float, unit: float) -> Reading[float | None]:
    if not math.isfinite(number):
        return error(ProblemCode.BUDGET_UNPARSEABLE)
    if unit > 1 and (number * unit >= LARGEST or (number >= SMALLEST and number * unit >= UNLIKELY)):
        return error(ProblemCode.BUDGET_UNIT_CONFLICT)
    if unit > 1 and number >= IN_FULL:
        return Reading(number * unit, ProblemCode.BUDGET_UNIT_CONFLICT, Severity.WARNING)
    return _plausible(number * unit)


def _plausible(value: float, code: ProblemCode | None = None) -> Reading[float | None]:
    if value < 0:
        return error(ProblemCode.BUDGET_NEGATIVE)
    if value == 0:
        return Reading(0.0, ProblemCode.BUDGET_ZERO, Severity.WARNING)
    if not SMALLEST <= value < LARGEST:
        return Reading(value, ProblemCode.BUDGET_SUSPICIOUS, Severity.WARNING)
    return Reading(value, code, Severity.INFO if code else None)


def _read_text(text: str, unit: float) -> Reading[float | None]:
    if len(text) > MOST_SIGNS:
        return error(ProblemCode.BUDGET_UNPARSEABLE)
    bare = _PREFIX.sub("", text, count=1)
    if is_missing(bare) or is_missing(bare.strip(" ,='")):
        return error(ProblemCode.BUDGET_MISSING)
    refused = _refusal(text)
    if refused:
        return error(refused)
    match = _NUMBER_AND_UNIT.fullmatch(_strip_suffixes(bare))
    if not match or (match[2] and match[2] not in UNITS):
        return error(ProblemCode.BUDGET_UNPARSEABLE)
    return _amount(match[1], match[2], unit)


def _refusal(text: str) -> ProblemCode | None:
    if is_foreign(text):
        return ProblemCode.BUDGET_CURRENCY
    if _NEGATIVE.fullmatch(text):
        return ProblemCode.BUDGET_NEGATIVE
    return ProblemCode.BUDGET_RANGE if _RANGE.fullmatch(_DASH_SUFFIX.sub("", text)) else None


def _strip_suffixes(text: str) -> str:
    return _SUFFIX.sub("", _DASH_SUFFIX.sub("", text)).strip()


def _amount(digits: str, word: str | None, unit: float) -> Reading[float | None]:
    number, grammar = read_number(digits, with_unit=word is not None or unit > 1)
    if grammar is Grammar.AMBIGUOUS:
        return error(ProblemCode.BUDGET_AMBIGUOUS)
    if number is None:
        return error(ProblemCode.BUDGET_UNPARSEABLE)
    if word is None and unit > 1:
        return _in_heading_unit(number, unit)
    if word == "m":
        return _plausible(round(number * UNITS[word], 2), ProblemCode.BUDGET_UNIT_ASSUMED)
    american = ProblemCode.BUDGET_US_FORMAT if grammar is Grammar.AMERICAN else None
    return _plausible(round(number * (UNITS[word] if word else 1.0), 2), american)
