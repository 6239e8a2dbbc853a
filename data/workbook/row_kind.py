"""What a row is: a program, or a total, a section, a signature, a note and the like."""

import re

from data.workbook.column_numbers import are_column_numbers
from data.workbook.headings import Headings
from data.workbook.line import Line
from data.workbook.sections import is_section
from data.workbook.skipped import SkipReason
from data.workbook.table import NAME
from data.workbook.totals import kind_of_total
from data.workbook.values.text import MOST_SIGNS, is_missing, plain

_BLOCKS = 3
"""Signatures that stand side by side at most."""

_NUMBERED = re.compile(r"\(?\d{1,3}(?:\s*=.*)?\)?")
_NOTE = re.compile(
    r"(?:[-–•] ?)?(?:dst\b|dan seterusnya|dan lain|dll\b|\.{2,}|…|catatan\b|keterangan\b|ket\b|sumber\b|note\b|nb\b"
    r"|\*+\)?|\d\)).*"
)
_EXAMPLE = re.compile(r"\(?contoh(?:\)|\s*[:\-–—)].*|$)")
_DATED = (
    r",\s*(?:\d{1,2}|\.{2,}|…)?\s*(?:januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november"
    r"|nopember|desember)\s+(?:\d{4}|\.+)"
)
_SIGNATURE = re.compile(
    r"\bnip\b|mengetahui|menyetujui|\bkepala\b|\bplt\b|\bttd\b|wali ?kota|\bbupati\b|sekretaris daerah|tanda tangan"
    rf"|{_DATED}"
)
_OPENS_SIGNATURE = re.compile(
    r"(?:nip\b|mengetahui|menyetujui|disetujui|a\.?n\.|kepala\b|plt\b|plh\b|ttd\b|wali ?kota|bupati\b|sekretaris\b"
    rf"|camat\b|lurah\b|direktur\b|inspektur\b|asisten\b|tanda tangan|[^,\d]{{1,40}}{_DATED})"
)


def kind_of_row(line: Line, headings: Headings, *, after_signature: bool) -> SkipReason | None:
    """Say why a row is no program; None where it is one."""
    name = line.by_key.get(NAME, "")
    if headings.is_own and line.by_key.get("code"):
        return None  # our own template numbers programs and nothing else, whatever they are called
    return (
        _of_numbers_and_headings(line, name, headings)
        or kind_of_total(line, name)
        or (SkipReason.SECTION if is_section(line) and not _signs(line) else None)
        or _of_examples(line, name)
        or _of_notes(line, name, after_signature)
    )


def _of_numbers_and_headings(line: Line, name: str, headings: Headings) -> SkipReason | None:
    if _is_merged_child(line):
        return SkipReason.CHILD_ROW
    if are_column_numbers(line.words, directly_below=line.row == line.table.first_row):
        return SkipReason.COLUMN_NUMBERS
    return _of_headings(line, headings) if not name or headings.is_exact(name) else None


def _of_headings(line: Line, headings: Headings) -> SkipReason | None:
    """Tell a header that repeats on a new page from the header of another table."""
    columns = line.table.columns
    known = [number for number, text in line.texts.items() if headings.is_exact(text)]
    if len(known) < 2 or not all(isinstance(cell.value, str) for cell in line.cells.values()):
        return None
    same = [n for n in known if n in columns and headings.recognise(line.texts[n]).key == columns[n].key]
    return SkipReason.REPEATED_HEADER if len(same) == len(known) else SkipReason.SECOND_TABLE


def _is_merged_child(line: Line) -> bool:
    column = line.table.column_of(NAME)
    merge = line.table.grid.merged_from.get((line.row, column.number)) if column else None
    return merge is not None and merge.first_row < line.row


def _of_examples(line: Line, name: str) -> SkipReason | None:
    if any(_EXAMPLE.fullmatch(text) for text in (line.words[0], plain(name[:MOST_SIGNS]))):
        return SkipReason.EXAMPLE
    only_number = line.by_key.keys() <= {"number"}
    if only_number and all(_NUMBERED.fullmatch(text.rstrip(".")) for text in line.words):
        return SkipReason.EMPTY_NUMBERED
    return None


def _signs(line: Line) -> bool:
    """Say whether every text of the row opens a part of a signature, and none is a value."""
    return not line.index and all(map(_OPENS_SIGNATURE.match, line.words)) and not line.has_values()


def _of_notes(line: Line, name: str, after_signature: bool) -> SkipReason | None:
    if _signs(line):
        return SkipReason.SIGNATURE
    if line.has_values():
        return None
    beside_name = line.by_key.keys() - {"number", NAME}
    if not line.index and all(map(_NOTE.fullmatch, line.words)):
        return SkipReason.NOTE
    if after_signature and not line.index and len(line.texts) <= _BLOCKS:
        return SkipReason.SIGNATURE
    if not line.index and not name and len(line.texts) == 1:
        return SkipReason.SIGNATURE if any(map(_SIGNATURE.search, line.words)) else SkipReason.NOTE
    plain_name = plain(name[:MOST_SIGNS])
    if line.is_filled() or (len(line.texts) > 2 and not is_missing(plain_name)) or (name and beside_name):
        return None
    return _of_plain_text(line, plain_name)


def _of_plain_text(line: Line, name: str) -> SkipReason | None:
    """Judge a row that has nothing under the columns of values, and nothing but a number beside its name."""
    if any(map(_SIGNATURE.search, line.words)) and not line.index:
        return SkipReason.SIGNATURE
    return None if name and not _NOTE.fullmatch(name) else SkipReason.NOTE
