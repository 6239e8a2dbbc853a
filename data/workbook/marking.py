"""How people number the rows of a list: I, A, 1, 1.1 and a; capitals and small letters are two levels."""

import re
from enum import StrEnum

MOST_SIGNS = 12
"""A mark never takes more signs."""

_ROMAN, _LETTER = r"[IVX]{1,5}", r"[A-Z]"
_DECIMAL = r"(?:\d{1,2}|[A-Za-z]|[IVX]{1,5})(?:\.\d{1,3})+"
_MARKS = rf"(?:{_DECIMAL}|\d{{1,3}}|{_ROMAN}|{_LETTER}|[ivx]{{1,5}}|[a-z])"
_ALONE = re.compile(rf"[(\[]?({_MARKS})[.):\]]*")
_SIGNED = re.compile(rf"[(\[]?({_MARKS})\s*(?:[.):\]]+\s*(?!\d)|\s[-–—]\s+)(?=\S)")
_BARE = re.compile(rf"({_MARKS})\s+(?=\S)")


class Marking(StrEnum):
    """Name how a list marks the rows of one level."""

    NONE = "none"
    ROMAN = "roman"
    LETTER = "letter"
    NUMBER = "number"
    DECIMAL = "decimal"
    SMALL_ROMAN = "small_roman"
    SMALL_LETTER = "small_letter"


ORDER = (
    Marking.ROMAN, Marking.LETTER, Marking.NUMBER, Marking.DECIMAL, Marking.SMALL_LETTER, Marking.SMALL_ROMAN,
)  # fmt: skip
"""The levels of an Indonesian outline, the outermost first."""


def marking_alone(text: str) -> Marking:
    """Say how a cell of running numbers marks its row; an *I* is taken for a roman number."""
    match = _ALONE.fullmatch(text) if len(text) <= MOST_SIGNS else None
    return _kind(match[1]) if match else Marking.NONE


def split_mark(text: str, *, signed: bool = True) -> tuple[Marking, str]:
    """Split a text into its mark and the rest; without `signed` a mark needs no point or parenthesis after it.

    Examples
    --------
    >>> split_mark("A. Smart Living"), split_mark("I SMART LIVING", signed=False)[1]
    ((<Marking.LETTER: 'letter'>, 'Smart Living'), 'SMART LIVING')
    """
    match = _SIGNED.match(text) or (None if signed else _BARE.match(text))
    return (_kind(match[1]), text[match.end() :]) if match else (Marking.NONE, text)


def is_inside(inner: Marking, outer: Marking) -> bool:
    """Say whether one marking belongs to a deeper level than another by the order that outlines keep."""
    return inner in ORDER and outer in ORDER and ORDER.index(inner) > ORDER.index(outer)


def _kind(mark: str) -> Marking:
    if "." in mark:
        return Marking.DECIMAL
    if mark.isdigit():
        return Marking.NUMBER
    if set(mark) <= set("IVX"):
        return Marking.ROMAN
    if set(mark) <= set("ivx"):
        return Marking.SMALL_ROMAN
    return Marking.LETTER if mark.isupper() else Marking.SMALL_LETTER
