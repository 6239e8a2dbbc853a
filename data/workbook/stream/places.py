"""Places as sheets write them: `B7`, `$B$7`, `B7:C9`."""

import re
from functools import lru_cache

from data.workbook.grid import Merge

_LETTERS = re.compile(r"[A-Za-z]{1,3}")
_RANGE = re.compile(r"\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?")


@lru_cache(maxsize=20_000)
def column_number(letters: str) -> int:
    """Count a column from 1.

    Examples
    --------
    >>> column_number("A"), column_number("xfd")
    (1, 16384)

    Raises
    ------
    ValueError: when the letters name no column.
    """
    if not _LETTERS.fullmatch(letters):
        raise ValueError(letters)
    number = 0
    for letter in letters.upper():
        number = 26 * number + ord(letter) - 64
    return number


def row_number(digits: str) -> int:
    """Count a row from 1; some programs write `7.0`.

    Raises
    ------
    ValueError: when it is none.
    """
    number = int(digits) if digits.isdecimal() else float(digits)
    if number < 1 or number != int(number):
        raise ValueError(digits)
    return int(number)


def merge_of(text: str) -> Merge:
    """Read a merged range.

    Raises
    ------
    ValueError: when the text is no range, or one that ends before it begins.
    """
    match = _RANGE.fullmatch(text)
    if match is None:
        raise ValueError(text)
    first = row_number(match[2]), column_number(match[1])
    last = (row_number(match[4]), column_number(match[3])) if match[3] else first
    if last[0] < first[0] or last[1] < first[1]:
        raise ValueError(text)
    return Merge(*first, *last)
