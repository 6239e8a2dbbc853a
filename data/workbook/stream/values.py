"""What a cell says: numbers, texts, yes and no, errors, days and times, from the letters in the XML."""

from collections.abc import Sequence
from datetime import datetime

from openpyxl.utils.datetime import MAC_EPOCH, WINDOWS_EPOCH, from_excel, from_ISO8601

from data.workbook.stream.looks import Look
from data.workbook.values.reading import Raw

_LONGEST_WHOLE = 18
_NO_DAY = "#VALUE!"
_ANSWERS = {"1": True, "true": True, "0": False, "false": False}


class Values:
    """Read the values of one workbook's cells."""

    def __init__(self, texts: Sequence[str], *, from_1904: bool) -> None:
        """Take the shared texts, and from when days are counted."""
        self.texts = texts
        self.epoch: datetime = MAC_EPOCH if from_1904 else WINDOWS_EPOCH

    def read(self, kind: str, text: str, look: Look) -> Raw:
        """Give the value of a cell of a kind that is not written in line; None for an empty one.

        Raises
        ------
        ValueError, IndexError: when the text is none of its kind, or the kind is unknown.
        """
        if not text:
            return None
        if kind == "n":
            return self._day(_number(text), look) if look.is_day else _number(text)
        if kind == "s":
            return self.texts[index(text)]
        if kind in ("str", "e"):
            return text
        if kind == "b" and text.strip() in _ANSWERS:
            return _ANSWERS[text.strip()]
        if kind == "d":
            return _written_day(text)
        raise ValueError(kind)

    def _day(self, number: float, look: Look) -> Raw:
        try:
            day: Raw = from_excel(number, self.epoch, timedelta=look.is_span)
        except (OverflowError, ValueError):
            return _NO_DAY
        return day


def _number(text: str) -> int | float:
    """Give a whole number where it is written as one, and is not too long to count with."""
    if "." in text or "E" in text or "e" in text or len(text) > _LONGEST_WHOLE:
        return float(text)
    return int(text)


def _written_day(text: str) -> Raw:
    day: Raw = from_ISO8601(text)  # type: ignore[no-untyped-call]
    return day


def index(text: str) -> int:
    """Give a place in a list, counted from 0.

    Raises
    ------
    ValueError: when it is none; a list would take a negative one from its end.
    """
    number = int(text)
    if number < 0:
        raise ValueError(text)
    return number
