"""The words of a program's name that tell it from others, and how two names are alike in them."""

import re
from collections.abc import Iterable

from scoring.folding import plain

FILL_WORDS = frozenset(
    ("program", "kegiatan", "dan", "serta", "di", "ke", "untuk", "bagi", "pada", "dengan", "yang", "kota", "balikpapan")
)
PART_WORDS = frozenset(("tahap", "fase", "bagian", "paket", "lanjutan", "lokasi", "tahun", "phase", "part", "stage"))
"""Words that number the parts of one program."""

_WORD = re.compile(r"[^\W_]+")
_NUMBER = re.compile(r"\d+|[ivx]+|[a-d]")


def all_words(text: str) -> tuple[str, ...]:
    """Give the words of a text in small letters, in order."""
    return tuple(_WORD.findall(plain(text)))


def name_words(name: str) -> tuple[str, ...]:
    """Give the words of a name without those that fill it, sorted.

    Examples
    --------
    >>> name_words("Program Penataan Taman di Kota Balikpapan")
    ('penataan', 'taman')
    """
    return tuple(sorted(word for word in all_words(name) if word not in FILL_WORDS))


def without_parts(words: Iterable[str]) -> tuple[str, ...]:
    """Leave out the words and numbers by which parts of one program are told apart.

    Examples
    --------
    >>> without_parts(name_words("Pasar Digital Tahap II")) == name_words("Pasar Digital")
    True
    """
    return tuple(word for word in words if word not in PART_WORDS and not _NUMBER.fullmatch(word))
