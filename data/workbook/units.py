"""The unit that a heading or a title counts in: thousands, millions or billions of Rupiah, months or years."""

import re

from data.workbook.heading_names import without_year
from data.workbook.values.duration import UNITS as MONTHS
from data.workbook.values.rupiah import UNITS as RUPIAH
from data.workbook.values.text import plain
from scoring.criteria import BUDGET, DURATION

LONGEST_TITLE = 120

_WORDS = re.compile(r"[^\W_]+")
_RP = r"(?:(?:rp|idr|rupiah)(?![a-z])\.?)"
_POWER = r"1?((?:[.,]?000)+)(?:,00)?(?![\d]|[.,]\d)"
_WORD = r"(ribu|ribuan|juta|jutaan|jt|miliar|miliaran|milyar)\b"
_HEADING_POWER = re.compile(rf"(?:{_RP}|\bx|\()\s*{_RP}?\s*{_POWER}")
_BILLIONS = re.compile(rf"[(\[]\s*(?:dalam\s+)?(?:{_RP}\s*)?m\.?\s*(?:{_RP})?\s*[)\]]")
_TITLE_POWER = re.compile(rf"(?:\b(?:dalam|dlm|satuan|x)|\()\s*:?\s*{_RP}\s*{_POWER}")
_TITLE_WORD = re.compile(
    rf"(?:\b(?:dalam|dlm|satuan|x)\b\s*:?\s*{_RP}?|\(\s*{_RP})\s*{_WORD}|\(\s*{_WORD}\s*{_RP}?\s*\)"
)


def unit_of_heading(text: str, key: str) -> float:
    """Give what the numbers below a plain heading are multiplied by: Rupiah for budgets, months for durations."""
    units = {BUDGET: money_units, DURATION: time_units}.get(key, lambda _: [])(text)
    return units[-1] if units else 1.0


def money_units(text: str) -> list[float]:
    """Give the units of money that a plain heading names, the one that counts last."""
    words = [word for word in _WORDS.findall(text) if word in RUPIAH and len(word) > 1]
    found = [RUPIAH[word] for word in words]
    if _BILLIONS.search(text):
        found.append(RUPIAH["m"])
    if match := _HEADING_POWER.search(text):
        found.append(_power(match[1]))
    return found


def time_units(text: str) -> list[float]:
    """Give the months in each unit of time that a plain heading names, the one that counts last; a year is none."""
    return [MONTHS[word] for word in _WORDS.findall(without_year(text)) if word in MONTHS]


def budget_unit_of_title(text: str) -> float:
    """Give what a title such as *(dalam ribuan rupiah)* multiplies budgets by; 1 where it says nothing."""
    title = plain(text) if len(text) <= LONGEST_TITLE else ""
    if match := _TITLE_POWER.search(title):
        return _power(match[1])
    match = _TITLE_WORD.search(title)
    return RUPIAH[match[1] or match[2]] if match else 1.0


def _power(zeros: str) -> float:
    return float(10 ** zeros.count("0"))
