"""Text brought to one form, so that two spellings of one name are known as one."""

import re
import unicodedata
from functools import lru_cache

ILLEGAL = re.compile("[\x00-\x08\x0e-\x1b\x7f\ufffe\uffff\ud800-\udfff]")
# The zero-width joiner U+200D stays: emoji and some scripts are made with it.
INVISIBLE = re.compile("[\u00ad\u061c\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]")
_ESCAPED = re.compile(r"_x00([01][0-9A-Fa-f]|7F)_")
_SPACES = re.compile(r"\s+")
_LOOK_ALIKES = str.maketrans("аесорхуіјѕԁһ" + "αεορυιν", "aecopxyijsdh" + "aeopuiv")


@lru_cache(maxsize=65536)
def clean_text(raw: str) -> str:
    r"""Give the text in NFC, without invisible or illegal signs, with single spaces.

    Examples
    --------
    >>> clean_text(" Mal\u00a0Pelayanan_x000D_\n Publik\u200b ")
    'Mal Pelayanan Publik'
    >>> clean_text("No_x0007_mor")
    'Nomor'
    """
    text = _ESCAPED.sub(lambda escaped: chr(int(escaped[1], 16)), raw)
    text = INVISIBLE.sub("", ILLEGAL.sub("", text))
    return _SPACES.sub(" ", unicodedata.normalize("NFC", text)).strip()


@lru_cache(maxsize=65536)
def plain(text: str) -> str:
    """Give cleaned text in small letters and plain digits, for comparing and parsing."""
    return clean_text(unicodedata.normalize("NFKC", clean_text(text))).casefold()


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
