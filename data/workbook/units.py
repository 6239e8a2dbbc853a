"""The unit that a heading or a title counts in: thousands, millions or billions of Rupiah, months or years."""

import re
from collections.abc import Mapping

from data.workbook.values.duration import UNITS as MONTHS
from data.workbook.values.rupiah import UNITS as RUPIAH
from data.workbook.values.text import plain
from scoring.criteria import BUDGET, DURATION

LONGEST_TITLE = 120

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
    units: Mapping[str, float] | None = {BUDGET: RUPIAH, DURATION: MONTHS}.get(key)
    if units is None:
        return 1.0
    if key == BUDGET and (match := _HEADING_POWER.search(text)):
        return _power(match[1])
    if key == BUDGET and _BILLIONS.search(text):
        return RUPIAH["m"]
    words = [word for word in re.findall(r"[^\W_]+", text) if word in units and len(word) > 1]
    return units[words[-1]] if words else 1.0


def budget_unit_of_title(text: str) -> float:
    """Give what a title such as *(dalam ribuan rupiah)* multiplies budgets by; 1 where it says nothing."""
    title = plain(text) if len(text) <= LONGEST_TITLE else ""
    if match := _TITLE_POWER.search(title):
        return _power(match[1])
    match = _TITLE_WORD.search(title)
    return RUPIAH[match[1] or match[2]] if match else 1.0


def _power(zeros: str) -> float:
    return float(10 ** zeros.count("0"))
