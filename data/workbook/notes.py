"""Remarks around a list: notes and their numbered lines, sources, page marks, and so on and so forth."""

import re
from collections.abc import Sequence

from data.workbook.values.text import MOST_SIGNS, plain

_BULLET = r"(?:[-–—•●▪*] ?)?"
_SURE = re.compile(
    rf"{_BULLET}(?:dst\b.*|dan seterusnya\b.*|dll\b.*|\.{{2,}}.*|….*|\*+\)?.*"
    r"|(?:catatan|keterangan|ket|sumber(?: data)?|note|nb|tembusan|penjelasan|legenda)\s?\.?\s?:.*"
    r"|(?:halaman|hal\.?|hlm\.?|page)\s*:?\s*\d{1,4}(?:\s*(?:dari|of|/)\s*\d{1,4})?"
    r"|(?:dicetak|tanggal cetak|waktu cetak|printed|diunduh)\b.*\d.*"
    r"|\(?\s*(?:lanjutan|bersambung|sambungan)(?: (?:dari|ke|tabel|halaman|hal\.?)\b.{0,30})?\s*\)?)"
)
_NUMBERED = re.compile(r"\d{1,2}\s*[)=].*")
_LOOSE = re.compile(rf"{_BULLET}(?:dan lain|catatan\b|keterangan\b|ket\b|sumber\b|note\b|nb\b|tembusan\b).*")
_HEAD = re.compile(
    r"(?:catatan|keterangan|ket|note|notes|nb|tembusan|penjelasan|legenda|petunjuk|asumsi|syarat)\b[^:]{0,40}\s?:?"
)
_FIRST = ("1", "a", "i")


def is_note(texts: Sequence[str], *, surely: bool = False) -> bool:
    """Say whether plain texts are all remarks; `surely` asks for more than a first word that programs may have too."""
    return all(_SURE.fullmatch(text) or (not surely and _LOOSE.fullmatch(text)) for text in texts)


def is_numbered_remark(text: str) -> bool:
    """Say whether a plain text is a remark such as *1) Pagu indikatif* or *5 = sangat tinggi*."""
    return _NUMBERED.fullmatch(text) is not None


def heads_notes(text: str) -> bool:
    """Say whether a remark only announces the lines below it."""
    return _HEAD.fullmatch(plain(text[:MOST_SIGNS])) is not None


def follows_in_notes(index: str, before: str) -> bool:
    """Say whether a running number is the next one in numbered notes: the first one, or one after the one before.

    before  the running number of the note above; empty where there is none
    """
    mark, last = index.strip("(.) "), before.strip("(.) ")
    if not last:
        return mark in _FIRST
    if mark.isdigit() and last.isdigit():
        return int(mark) == int(last) + 1
    return len(mark) == len(last) == 1 and ord(mark) == ord(last) + 1
