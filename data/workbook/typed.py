"""Values as a person would type them into a cell, so that reading the cell gives the same value again."""

import re
from collections.abc import Iterable
from datetime import date

from data.workbook.values.duration import read_duration
from data.workbook.values.rupiah import read_rupiah
from scoring.dimensions import Dimension

_LIKE_THOUSANDS = re.compile(r"-?\d{1,3},\d{3}")
_WORDS = (("miliar", 1e9), ("juta", 1e6), ("ribu", 1e3))


def typed_number(value: float) -> str:
    """Write a rating or another bare number with a decimal comma; three decimals get a fourth: they are no thousands.

    Examples
    --------
    >>> typed_number(3.0), typed_number(3.5), typed_number(1.234)
    ('3', '3,5', '1,2340')
    """
    text = f"{value:.12g}".replace(".", ",")
    return f"{text}0" if _LIKE_THOUSANDS.fullmatch(text) else text


def typed_rupiah(value: float, *, unit: float = 1.0) -> str:
    """Write an amount of Rupiah in full; with its word under a heading that counts in another unit.

    Examples
    --------
    >>> typed_rupiah(1_500_000_000.0), typed_rupiah(1_500_000_000.0, unit=1e6)
    ('1.500.000.000', '1,5 miliar')
    """
    in_full = f"{value:,.12g}".translate(str.maketrans(",.", ".,"))
    in_words = [f"{typed_number(value / size)} {word}" for word, size in _WORDS if value >= size]
    texts = [in_full, *in_words] if unit == 1.0 else in_words
    exact = (text for text in texts if read_rupiah(text, unit=unit).value == value)
    return next(exact, typed_number(value / unit))


def typed_months(value: float, *, unit: float = 1.0) -> str:
    """Write a duration as a bare number of months; with the word under a heading that counts in another unit.

    Examples
    --------
    >>> typed_months(6.0), typed_months(6.0, unit=12.0)
    ('6', '6 bulan')
    """
    text = typed_number(value)
    return text if read_duration(text, unit=unit).value == value else f"{text} bulan"


def typed_dimensions(dimensions: Iterable[Dimension]) -> str:
    """Write the names of dimensions, the primary one first.

    Examples
    --------
    >>> typed_dimensions([Dimension.LIVING, Dimension.SOCIETY])
    'Smart Living, Smart Society'
    """
    return ", ".join(f"Smart {dimension.title()}" for dimension in dimensions)


def typed_day(value: date) -> str:
    """Write a day in the Indonesian order.

    Examples
    --------
    >>> typed_day(date(2019, 7, 1))
    '01/07/2019'
    """
    return f"{value:%d/%m/%Y}"
