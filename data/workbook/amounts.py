"""Amounts and numbers that an unclear cell may mean: never taken over, only laid before a person."""

import re

from data.workbook.values.rupiah import LARGEST, SMALLEST, UNITS, read_rupiah
from data.workbook.values.text import MOST_SIGNS, plain

_FIGURE = re.compile(r"(\d[\d.,]*)\s*([a-z]+)?")
_GROUPED = re.compile(r"\d{1,3}(?:[.,]\d{3})+")
_SIGNS = re.compile(r"[.,]")
_SCALES = (1.0, 1e3, 1e6, 1e9)


def amounts_meant(raw: str, *, unit: float = 1.0) -> tuple[float, ...]:
    """Give what one unclear number may mean, the smallest first: its point read both ways, in every likely unit.

    unit  what the heading multiplies by; a word in the cell or a unit in the heading leaves no other one open

    Examples
    --------
    >>> amounts_meant("1.500")
    (1500000.0, 1500000000.0)
    >>> amounts_meant("1,500 juta"), amounts_meant("1,500", unit=1e6)
    ((1500000.0, 1500000000.0), (1500000.0, 1500000000.0))
    """
    figures = _figures(raw)
    if len(figures) != 1:
        return ()
    digits, word = figures[0]
    scales = (UNITS[word],) if word else (unit,) if unit > 1 else _SCALES
    found = {round(number * scale, 2) for number in _numbers(digits) for scale in scales}
    return tuple(sorted(amount for amount in found if _is_likely(amount)))


def amounts_named(raw: str) -> tuple[float, ...]:
    """Give the amounts that stand in a text, signs left out; of *500 s/d 750 juta* the unit holds for both.

    Examples
    --------
    >>> amounts_named("500 s/d 750 juta"), amounts_named("(500.000.000)")
    ((500000000.0, 750000000.0), (500000000.0,))
    """
    figures = _figures(raw)
    last = figures[-1][1] if figures else ""
    read = [read_rupiah(f"{digits} {word or last}".strip()).value for digits, word in figures]
    return tuple(dict.fromkeys(amount for amount in read if amount and _is_likely(amount)))


def numbers_meant(raw: str) -> tuple[float, ...]:
    """Give what one number may mean whose point may stand between thousands or before a fraction, the smallest first.

    Examples
    --------
    >>> numbers_meant("1.500"), numbers_meant("10 sampai 20")
    ((1.5, 1500.0), ())
    """
    figures = _figures(raw)
    return tuple(sorted(_numbers(figures[0][0]))) if len(figures) == 1 else ()


def _is_likely(amount: float) -> bool:
    return SMALLEST <= amount < LARGEST


def _figures(raw: str) -> list[tuple[str, str]]:
    """Give each number with its unit; the unit is empty where the word beside it is none."""
    found = _FIGURE.findall(plain(raw[:MOST_SIGNS]))
    return [(digits.rstrip(".,"), word if word in UNITS else "") for digits, word in found]


def _numbers(digits: str) -> set[float]:
    *before, after = _SIGNS.split(digits)
    whole = float(_SIGNS.sub("", digits))
    if not before:
        return {whole}
    part = float(f"{''.join(before)}.{after}")
    return {whole, part} if _GROUPED.fullmatch(digits) else {part}
