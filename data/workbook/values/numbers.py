"""Numbers as Indonesians type them, and when a text may be read in two ways."""

import re
from enum import StrEnum


class Grammar(StrEnum):
    """Say how the number was written."""

    INDONESIAN = "indonesian"
    AMERICAN = "american"
    AMBIGUOUS = "ambiguous"
    NONE = "none"


_ZERO = re.compile(r"0+(?:[.,]0+)+")
_DIGITS = re.compile(r"\d+")
_SPACED = re.compile(r"\d{1,3}( \d{3})+([.,]\d{1,2})?")
_INDONESIAN = re.compile(r"\d{1,3}(\.\d{3})+(,\d+)?")
_AMERICAN = re.compile(r"\d{1,3}(,\d{3})+(\.\d+)?")
_COMMA = re.compile(r"\d+,\d+")
_POINT = re.compile(r"\d+\.\d+")
_MACHINE = re.compile(r"\d{7,}\.\d{1,2}")
_ONE_GROUP = re.compile(r"[1-9]\d{0,2}[.,]\d{3}")
_GROUP_AND_THREE = re.compile(r"\d{1,3}[.,]\d{3}[.,]\d{3}")


def read_number(text: str, *, with_unit: bool = False) -> tuple[float | None, Grammar]:
    """Read digits with their points and commas; a word such as *juta* beside them settles what a point is.

    Examples
    --------
    >>> read_number("1.500.000,5")
    (1500000.5, <Grammar.INDONESIAN: 'indonesian'>)
    >>> read_number("1.500"), read_number("1.250", with_unit=True)
    ((None, <Grammar.AMBIGUOUS: 'ambiguous'>), (1250.0, <Grammar.INDONESIAN: 'indonesian'>))
    >>> read_number("1.50.000")
    (None, <Grammar.NONE: 'none'>)
    """
    text = text.replace(" ", "") if _SPACED.fullmatch(text) else text
    if _ZERO.fullmatch(text):
        return 0.0, Grammar.INDONESIAN
    if _DIGITS.fullmatch(text):
        return float(text), Grammar.INDONESIAN
    if _ambiguous(text, with_unit):
        return None, Grammar.AMBIGUOUS
    if _INDONESIAN.fullmatch(text) and not text.startswith("0"):
        return float(text.replace(".", "").replace(",", ".")), Grammar.INDONESIAN
    if _AMERICAN.fullmatch(text) and not text.startswith("0"):
        return float(text.replace(",", "")), Grammar.AMERICAN
    return _decimal(text, with_unit)


def _ambiguous(text: str, with_unit: bool) -> bool:
    if _GROUP_AND_THREE.fullmatch(text):
        return len({sign for sign in text if not sign.isdigit()}) == 2
    return _ONE_GROUP.fullmatch(text) is not None and not (with_unit and "." in text)


def _decimal(text: str, with_unit: bool) -> tuple[float | None, Grammar]:
    if _COMMA.fullmatch(text):
        return float(text.replace(",", ".")), Grammar.INDONESIAN
    if not _POINT.fullmatch(text):
        return None, Grammar.NONE
    if with_unit:
        return float(text), Grammar.INDONESIAN
    return (float(text), Grammar.AMERICAN) if _MACHINE.fullmatch(text) else (None, Grammar.AMBIGUOUS)
