"""Text as people meant it: one form of each sign, no invisible ones, one space between words."""

import re
from datetime import date, datetime

from data.workbook.values.reading import Raw
from scoring.folding import ILLEGAL, INVISIBLE, clean_text, folded, plain

__all__ = ["DAMAGED", "MOST_SIGNS", "as_text", "clean_text", "folded", "has_hidden_characters", "is_missing", "plain"]

MOST_SIGNS = 200
"""A number, a duration, a rating or a dimension never takes more signs; a longer text is not looked through."""

DAMAGED = "\ufffd"
"""What stands for a letter that could not be decoded."""

_MISSING = re.compile(
    r"[-–—−_.?]*|n\s*[/.]?\s*a\.?|tbd|tba|nihil|null|none|kosong|tidak ada|tdk ada|belum ada|blm ada|belum diisi"
)


def has_hidden_characters(raw: str) -> bool:
    """Say whether the text holds signs that nobody sees."""
    return INVISIBLE.search(raw) is not None or ILLEGAL.search(raw) is not None


def as_text(raw: Raw) -> str:
    """Write any cell as text; a whole number has no decimals, a day is written `2019-07-09`."""
    if raw is None:
        return ""
    if isinstance(raw, str):
        return clean_text(raw)
    if isinstance(raw, float) and raw.is_integer() and abs(raw) < 1e15:
        return str(int(raw))
    if isinstance(raw, datetime):
        return raw.date().isoformat() if raw.time() == datetime.min.time() else raw.isoformat(sep=" ")
    return raw.isoformat() if isinstance(raw, date) else str(raw)


def is_missing(text: str) -> bool:
    """Say whether plain text only says that nothing is there.

    Examples
    --------
    >>> [is_missing(text) for text in ("", "--", "n/a", "nihil", "belum dihitung")]
    [True, True, True, True, False]
    """
    return _MISSING.fullmatch(text) is not None
