"""Where a header comes again on a new page, and where the header of another table begins."""

import re
from collections.abc import Callable, Sequence

from data.workbook.headings import LONGEST, Headings
from data.workbook.line import Line
from data.workbook.table import NAME
from data.workbook.values.text import MOST_SIGNS, as_text, plain

_FEWEST_SURE = 3
"""So many headings side by side are a header, whatever stands below."""

_MOST_WORDS = 5
_CAPTION = re.compile(
    r"(?:[a-z\d]{1,3}[.)]\s*)?"
    r"(?:rekap\w*|ringkasan|resume|summary|tabel|daftar|matriks|lampiran|legenda|skala penilaian)\b.*"
)
_HEADING = re.compile(
    r"(?:no|nomor|nama|jumlah|jml|total|jenis|tingkat|kategori|uraian|banyak|banyaknya|persentase|persen|prosentase"
    r"|kriteria|bobot|skor|nilai|pagu|realisasi|sisa|status|mitigasi|waktu|satuan|keterangan|rata-rata|%|rp)\b[^\d]*"
)


def repeats_header(line: Line, headings: Headings, *, after_header: bool = False) -> bool:
    """Say whether a row says again what the header says above it.

    after_header  True right below a repeated header: its second row may hold a single text
    """
    if not _all_texts(line):
        return False
    texts = {n: text for n, text in line.texts.items() if n in line.table.columns}
    known = [n for n, text in texts.items() if headings.is_exact(text) or _stands_above(line, n, text)]
    if len(known) < (1 if after_header else 2) or len(texts) < len(line.texts):
        return False
    same = [n for n in texts if _means_the_same(line, n, headings)]
    others = [text for n, text in texts.items() if n not in same]
    foreign = any(is_heading_like(text, headings) or headings.recognise(text).key for text in others)
    return not foreign and len(same) * 3 > len(texts) * 2


def heads_other_table(
    line: Line, headings: Headings, following: Callable[[], Sequence[Line]], *, after_caption: bool
) -> bool:
    """Say whether a row is the header of another table: headings in every cell, and no value.

    following      gives the rows below, the nearest first: a program there says that two cells only sound like headings
    after_caption  True where the row above says that a table follows
    """
    if len(line.texts) < 2 or not _all_texts(line) or line.index or line.has_values():
        return False
    if is_sure_header(line, headings):
        return True
    beside = max(line.texts) - min(line.texts) == len(line.texts) - 1
    alike = all(is_heading_like(text, headings) for text in line.texts.values())
    weak = (alike and beside and any(map(headings.is_exact, line.texts.values()))) or after_caption
    return weak and not any(map(is_clear_program, following()[:1]))


def is_sure_header(line: Line, headings: Headings) -> bool:
    """Say whether a row of texts is a header for certain: it begins with *No*, or is three headings and no more."""
    first, *others = line.texts.values()
    if headings.is_exact(first) and headings.recognise(first).key == "number":
        return bool(others)
    alike = all(is_heading_like(text, headings) for text in line.texts.values())
    return alike and len(line.texts) >= _FEWEST_SURE and any(map(headings.is_exact, line.texts.values()))


def is_heading_like(text: str, headings: Headings) -> bool:
    """Say whether a short text may be a heading, of this table or of another."""
    if len(text) > LONGEST:
        return False
    words = plain(text)
    short = len(words.split()) <= _MOST_WORDS
    return short and (headings.is_exact(text) or headings.is_decoy(text) or _HEADING.fullmatch(words) is not None)


def is_caption(text: str) -> bool:
    """Say whether a text may stand above a table: it announces a summary, a list or a scale."""
    return _CAPTION.fullmatch(plain(text[:MOST_SIGNS])) is not None


def is_clear_program(line: Line) -> bool:
    """Say whether a row has a name and a value, and a running number or a second value."""
    named = bool(line.by_key.get(NAME))
    return named and line.has_values() and (line.index != "" or line.count_values() > 1)


def _all_texts(line: Line) -> bool:
    return all(isinstance(cell.value, str) for cell in line.cells.values() if cell.value is not None)


def _stands_above(line: Line, number: int, text: str) -> bool:
    grid = line.table.grid
    return plain(text) in {plain(as_text(grid.cell(row, number).value)) for row in line.table.header_rows}


def _means_the_same(line: Line, number: int, headings: Headings) -> bool:
    text, key = line.texts[number], line.table.columns[number].key
    return _stands_above(line, number, text) or (key != "" and headings.recognise(text).key == key)
