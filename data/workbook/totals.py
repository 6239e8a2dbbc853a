"""Rows that sum up the programs above them, or a part of them."""

import re

from data.workbook.fields import AGENCY, DIMENSIONS, END, START
from data.workbook.line import Line
from data.workbook.skipped import SkipReason
from data.workbook.values.text import MOST_SIGNS, plain
from scoring.criteria import DURATION

_HEADS = frozenset({"total", "jumlah", "jml", "subtotal", "subjumlah"})
_TWO_WORDS = frozenset({"sub total", "sub jumlah", "grand total", "rata rata"})
_AVERAGES = frozenset({"rata rata", "average", "mean", "rerata"})
_OF_ALL = frozenset(
    (
        "keseluruhan", "seluruh", "seluruhnya", "semua", "umum", "anggaran", "pagu", "biaya", "dana", "program", "rp",
        "kegiatan", "belanja", "total", "jumlah", "nilai", "rupiah", "tahun", "ta", "per", "opd",
    )
)  # fmt: skip
_OF_PART = frozenset(
    ("dimensi", "smart", "governance", "branding", "economy", "living", "society", "environment", "bagian", "kelompok")
)
_YEAR = re.compile(r"(?:19|20)\d{2}")
_MARK = re.compile(r"[a-z]|[ivxl]{2,4}|\d")
_SPACED_OUT = re.compile(r"\w(?: \w){3,}")
_SIGNS = re.compile(r"[^\w]+|_")
_NUMBER = re.compile(r"\(?\d{1,3}[.)]*")


def kind_of_total(line: Line, name: str) -> SkipReason | None:
    """Say whether a row is a total or a subtotal; its first words are those of its name or of its first text."""
    first = name or next((text for text in line.texts.values() if not _NUMBER.fullmatch(text)), "")
    head, rest = _head_and_rest(first)
    if not head or any(line.by_key.get(key, first) != first for key in (DIMENSIONS, AGENCY)):
        return None
    all_known = all(word in _OF_ALL | _OF_PART or _YEAR.fullmatch(word) or _MARK.fullmatch(word) for word in rest)
    if not all_known and (line.index or line.by_key.keys() & {DURATION, START, END, *line.ratings}):
        return None
    of_part = head.startswith("sub") or any(word not in _OF_ALL and not _YEAR.fullmatch(word) for word in rest)
    return SkipReason.SUBTOTAL if of_part else SkipReason.TOTAL


def is_average(line: Line) -> bool:
    """Say whether a total row gives means instead of sums."""
    return any(_head_and_rest(text)[0] in _AVERAGES for text in line.texts.values())


def _head_and_rest(text: str) -> tuple[str, list[str]]:
    """Split off the words that say total, sum or mean; an empty head where there are none."""
    words = " ".join(_SIGNS.sub(" ", plain(text[:MOST_SIGNS])).split())
    if _SPACED_OUT.fullmatch(words):
        words = words.replace(" ", "")
    parts = words.split()
    for count in (2, 1):
        head = " ".join(parts[:count])
        if head in _HEADS | _TWO_WORDS | _AVERAGES:
            return head, parts[count:]
    return "", []
