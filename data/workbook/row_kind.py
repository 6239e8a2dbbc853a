"""What a row is: a program, or a total, a section, a signature, a note and the like."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from data.workbook.fields import AGENCY, DIMENSIONS
from data.workbook.grid import Cell
from data.workbook.headings import Headings
from data.workbook.skipped import SkipReason
from data.workbook.table import NAME, Table
from data.workbook.values.dimension import read_dimension
from data.workbook.values.text import as_text, is_missing, plain

_NUMBERED = re.compile(r"\(?\d{1,3}(?:\s*=.*)?\)?")
_INDEX = re.compile(r"(?:[a-z]|[ivxl]{1,5}|\d{1,3})[.)]?")
_SECTION = re.compile(r"(?:[a-z]|[ivxl]{1,5})[.)]\s+\S.*")
_TOTAL_WORDS = (
    r"(?:keseluruhan|seluruhnya|umum|anggaran|pagu|biaya|dana|program|kegiatan|belanja|total|jumlah|nilai|rp|rupiah"
    r"|dimensi|smart|governance|branding|economy|living|society|environment|per|opd|bagian|kelompok|[a-z]|[ivxl]{1,4}|\d)"
)
_TOTAL = re.compile(rf"(?:sub ?-?total|jumlah|jml\.?|total|grand total|rata ?-?rata)(?: {_TOTAL_WORDS})*\s*[:.]?")
_PART_OF_TOTAL = re.compile(
    r"sub|\b(?:[a-z]|[ivxl]{1,4}|\d|smart|dimensi|governance|branding|economy|living|society|environment)$"
)
_NOTE = re.compile(
    r"(?:dst\b|dan seterusnya|dan lain|dll\b|\.{2,}|…|catatan\b|keterangan\b|ket\b|sumber\b|note\b|nb\b|\*+\)?|\d\)).*"
)
_EXAMPLE = re.compile(r"\(?contoh(?:\)|\s*[:\-–—)].*|$)")
_SIGNATURE = re.compile(
    r"\bnip\b|mengetahui|menyetujui|\bkepala\b|\bplt\b|\bttd\b|wali ?kota|\bbupati\b|sekretaris daerah|tanda tangan"
    r"|,\s*(?:\d{1,2}|\.{2,}|…)?\s*(?:januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november"
    r"|nopember|desember)\s+(?:\d{4}|\.+)"
)


@dataclass(frozen=True)
class Line:
    """One filled row of a table."""

    table: Table
    row: int
    cells: Mapping[int, Cell]

    @cached_property
    def texts(self) -> Mapping[int, str]:
        """Give what stands in the row by column, blanks left out."""
        written = ((number, as_text(cell.value) or cell.formula) for number, cell in self.cells.items())
        return {number: text for number, text in written if text}

    @cached_property
    def by_key(self) -> Mapping[str, str]:
        """Give what stands in the known columns by key, blanks left out."""
        columns = self.table.columns
        return {columns[n].key: text for n, text in self.texts.items() if n in columns and columns[n].key}

    @property
    def text(self) -> str:
        """Give the row as one short text."""
        whole = " · ".join(self.texts.values())
        return whole if len(whole) <= 120 else whole[:119] + "…"

    def has_values(self) -> bool:
        """Say whether any known column but number, code, name and agency is filled."""
        return bool(self.by_key.keys() - {"number", "code", "source_code", NAME, AGENCY, "note"})


def kind_of_row(line: Line, headings: Headings, *, after_signature: bool) -> SkipReason | None:
    """Say why a row is no program; None where it is one."""
    name = line.by_key.get(NAME, "")
    return (
        _of_numbers_and_headings(line, name, headings)
        or _of_totals(line, name)
        or _of_sections(line, name)
        or _of_notes(line, name, after_signature)
    )


def _of_numbers_and_headings(line: Line, name: str, headings: Headings) -> SkipReason | None:
    if _is_merged_child(line):
        return SkipReason.CHILD_ROW
    if _are_column_numbers(list(line.texts.values())):
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


def _are_column_numbers(texts: list[str]) -> bool:
    if len(texts) < 3 or not all(_NUMBERED.fullmatch(text) for text in texts):
        return False
    numbers = [int(re.findall(r"\d+", text)[0]) for text in texts]
    return all(after - before == 1 for before, after in pairwise(numbers))


def _of_totals(line: Line, name: str) -> SkipReason | None:
    first = name or next((text for text in line.texts.values() if not _NUMBERED.fullmatch(text)), "")
    words = plain(first)
    if not _TOTAL.fullmatch(words) or line.by_key.get(DIMENSIONS) or (line.by_key.get(AGENCY, first) != first):
        return None
    return SkipReason.SUBTOTAL if _PART_OF_TOTAL.search(words) else SkipReason.TOTAL


def _of_sections(line: Line, name: str) -> SkipReason | None:
    texts = list(line.texts.values())
    index = texts[0] if len(texts) == 2 else ""
    if len(texts) > 2 or (index and not _INDEX.fullmatch(plain(index))):
        return None
    numbered = bool(_SECTION.fullmatch(plain(texts[-1]))) or (index != "" and not index[0].isdigit())
    return SkipReason.SECTION if numbered or section_dimension(line) or _spans(line) else None


def _spans(line: Line) -> bool:
    """Say whether the row's one text is merged across the table."""
    merge = line.table.grid.merged_from.get((line.row, next(iter(line.texts))))
    return len(line.texts) == 1 and merge is not None and merge.last_column - merge.first_column >= 2


def section_dimension(line: Line) -> tuple[str, ...]:
    """Give the one dimension that a section row names."""
    reading = read_dimension(list(line.texts.values())[-1])
    return tuple(reading.value) if len(reading.value) == 1 and reading.severity != "error" else ()


def _of_notes(line: Line, name: str, after_signature: bool) -> SkipReason | None:
    texts = [plain(text) for text in line.texts.values()]
    if any(_EXAMPLE.fullmatch(text) for text in (texts[0], plain(name))):
        return SkipReason.EXAMPLE
    if line.by_key.keys() <= {"number"} and all(_NUMBERED.fullmatch(text.rstrip(".")) for text in texts):
        return SkipReason.EMPTY_NUMBERED
    if line.has_values() or (len(texts) > 2 and not is_missing(plain(name))):
        return None
    if name and line.by_key.keys() - {"number", NAME}:
        return None
    if any(_SIGNATURE.search(text) for text in texts) and not line.by_key.get("number"):
        return SkipReason.SIGNATURE
    if name and not _NOTE.fullmatch(plain(name)):
        return SkipReason.SIGNATURE if after_signature and len(texts) == 1 else None
    return SkipReason.SIGNATURE if after_signature else SkipReason.NOTE
