"""The row below a header that only counts the columns, in any way people count."""

import re
from collections.abc import Sequence
from itertools import pairwise

_FEWEST = 3
_STEP, _GAP = 1.15, 3.0
"""From 6 to 7a is a step; a gap leaves out two columns at most."""

_ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi",
          "xvii", "xviii", "xix", "xx", "xxi", "xxii", "xxiii", "xxiv", "xxv")  # fmt: skip
_DIGITS = re.compile(r"(\d{1,3})([a-d]?)")
_STRICT = re.compile(r"\(?\d{1,3}(?:\s*=.*)?\)?")
_AROUND = re.compile(r"^(?:kolom|kol)\b|^[-–—](?=.*[-–—]$)|[-–—]$|[\s.()\[\]]")


def are_column_numbers(texts: Sequence[str], *, directly_below: bool) -> bool:
    """Say whether plain texts count the columns; letters, gaps and repeats only pass directly below the header."""
    if len(texts) < _FEWEST:
        return False
    if all(_STRICT.fullmatch(text) for text in texts):
        counted = [int(re.findall(r"\d+", text)[0]) for text in texts]
        if all(after - before == 1 for before, after in pairwise(counted)):
            return True
    if not directly_below:
        return False
    signs = [_AROUND.sub("", text.split("=")[0].strip()) for text in texts]
    return any(_counts_up(numbers) for numbers in (_digits(signs), _letters(signs), _romans(signs)) if numbers)


def _counts_up(numbers: Sequence[float]) -> bool:
    """Say whether numbers begin at the first or second column and go up by one, with one gap or repeat."""
    steps = [after - before for before, after in pairwise(numbers)]
    odd = [step for step in steps if not 0 < step <= _STEP]
    return numbers[0] <= 2 and all(0 <= step <= _GAP for step in steps) and len(odd) <= 1


def _digits(signs: Sequence[str]) -> list[float]:
    """Read 7, 7a and 7b as 7, 7.1 and 7.2."""
    found = [match for sign in signs if (match := _DIGITS.fullmatch(sign))]
    whole = len(found) == len(signs)
    return [int(match[1]) + " abcd".index(match[2] or " ") / 10 for match in found] if whole else []


def _letters(signs: Sequence[str]) -> list[float]:
    return [float(ord(sign) - 96) for sign in signs] if all(re.fullmatch("[a-z]", sign) for sign in signs) else []


def _romans(signs: Sequence[str]) -> list[float]:
    return [_ROMAN.index(sign) + 1.0 for sign in signs] if all(sign in _ROMAN for sign in signs) else []
