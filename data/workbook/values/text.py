"""Text as people meant it: one form of each sign, no invisible ones, one space between words."""

import re
import unicodedata
from datetime import date, datetime
from functools import lru_cache

from data.workbook.values.reading import Raw

MOST_SIGNS = 200
"""A number, a duration, a rating or a dimension never takes more signs; a longer text is not looked through."""

_ESCAPED = re.compile(r"_x00([01][0-9A-Fa-f]|7F)_")
_ILLEGAL = re.compile("[\x00-\x08\x0e-\x1b\x7f\ufffe\uffff\ud800-\udfff]")
# The zero-width joiner U+200D stays: emoji and some scripts are made with it.
_INVISIBLE = re.compile("[\u00ad\u061c\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]")
_SPACES = re.compile(r"\s+")
_LOOK_ALIKES = str.maketrans("аесорхуіјѕԁһ" + "αεορυιν", "aecopxyijsdh" + "aeopuiv")
_MISSING = re.compile(
    r"[-–—−_.?]*|n\s*[/.]?\s*a\.?|tbd|tba|nihil|null|none|kosong|tidak ada|tdk ada|belum ada|blm ada|belum diisi"
)


@lru_cache(maxsize=65536)
def clean_text(raw: str) -> str:
    r"""Give the text in NFC, without invisible or illegal signs, with single spaces.

    Examples
    --------
    >>> clean_text(" Mal\u00a0Pelayanan_x000D_\n Publik\u200b ")
    'Mal Pelayanan Publik'
    """
    text = _ESCAPED.sub(" ", raw)
    text = _INVISIBLE.sub("", _ILLEGAL.sub("", text))
    return _SPACES.sub(" ", unicodedata.normalize("NFC", text)).strip()


def has_hidden_characters(raw: str) -> bool:
    """Say whether the text holds signs that nobody sees."""
    return _INVISIBLE.search(raw) is not None or _ILLEGAL.search(raw) is not None


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


@lru_cache(maxsize=65536)
def plain(text: str) -> str:
    """Give cleaned text in small letters and plain digits, for comparing and parsing."""
    return clean_text(unicodedata.normalize("NFKC", clean_text(text))).casefold()


def is_missing(text: str) -> bool:
    """Say whether plain text only says that nothing is there.

    Examples
    --------
    >>> [is_missing(text) for text in ("", "--", "n/a", "nihil", "belum dihitung")]
    [True, True, True, True, False]
    """
    return _MISSING.fullmatch(text) is not None


@lru_cache(maxsize=65536)
def folded(text: str) -> str:
    """Give the letters and digits alone, accents and look-alikes removed: two names that fold alike are one.

    Examples
    --------
    >>> folded("Pengembangan e-Officе.") == folded("PENGEMBANGAN  E Office")
    True
    """
    letters = unicodedata.normalize("NFKD", plain(text)).translate(_LOOK_ALIKES)
    return "".join(sign for sign in letters if sign.isalnum())
