"""Rows that only show how a list is filled in."""

import re

from data.workbook.line import Line
from data.workbook.values.text import MOST_SIGNS, plain

_WORD = r"(?:contoh|cth|example|ilustrasi)"
_OF = r"(?:pengisian|isian|mengisi|isi|baris|data|input|format|penulisan|saja|nama|program|usulan|row|\d{1,2})"
_MARK = rf"(?:hanya |baris |data )?{_WORD}(?:[ -]{_OF}){{0,3}}"
_ALONE = re.compile(rf"[(\[*]*\s*(?:{_MARK}|mis(?:al(?:nya)?)?)\s*[)\]*.:]*")
_BEFORE = re.compile(rf"(?:[(\[]\s*{_MARK}\s*[)\]]|{_MARK}\s*[:\-–—)]|(?:misal(?:nya)?|mis\.|e\.g\.)\s*[:,]?\s).*")
_AFTER = re.compile(rf".*\S\s*(?:[(\[]\s*{_MARK}\s*[)\]]|\s[-–—]\s*{_MARK})")


def is_example(line: Line, name: str) -> bool:
    """Say whether a row says of itself that it is an example: in its name, or in a cell that says nothing else."""
    words = plain(name[:MOST_SIGNS])
    in_name = _BEFORE.fullmatch(words) or _AFTER.fullmatch(words)
    return in_name is not None or _BEFORE.fullmatch(line.words[0]) is not None or any(map(_ALONE.fullmatch, line.words))
