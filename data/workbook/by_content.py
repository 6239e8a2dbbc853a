"""What a column may be by what stands in it: ratings like those of a criterion, or names of programs."""

import re
from collections.abc import Sequence
from itertools import pairwise

from data.workbook.grid import Cell
from data.workbook.heading_names import tells_rupiah
from data.workbook.values.dimension import read_dimension
from data.workbook.values.score import read_score
from data.workbook.values.text import MOST_SIGNS, as_text, is_missing, plain

FEWEST, MOSTLY = 2, 0.8
"""So many cells, and so great a share of them, say what a column holds."""

SHORTEST_NAME = 8
"""Signs that the name of a program has at least, on average."""

_COUNTS = re.compile(
    r"\b(?:jumlah|jml|jlh|banyak\w*|volume|vol|kuantitas|qty|unit|paket|titik|orang|jiwa|kali|tahap\w*|tahun|triwulan|bulan"
    r"|minggu|hari|no|nomor|urut\w*|kode|rt|rw|kelas|lantai|halaman|lembar|kelurahan|kecamatan|misi|tujuan)\b"
)
_RATES = re.compile(r"\b(?:skor|nilai|penilaian|score|rating|tingkat|derajat|indeks|kriteria)\b")
_LETTER = re.compile(r"[^\W\d_]")
_NAMES = re.compile(
    r"\b(?:judul|nama|usulan|gagasan|program|kegiatan|inovasi|proyek|aksi|pekerjaan|layanan|aplikasi|inisiatif|name|title)\b"
)


def looks_rated(heading: str, cells: Sequence[Cell]) -> bool:
    """Say whether a column of unknown heading holds ratings; what is counted or numbered holds none.

    Ratings from 1 to 5, or, where the heading speaks of scores, any numbers.
    """
    name, filled = plain(heading), _filled(cells)
    if len(filled) < FEWEST or _COUNTS.search(name) or tells_rupiah(name) or _counts_up(filled):
        return False
    rated = [read_score(cell.value, number_format=cell.number_format).value is not None for cell in filled]
    numbers = [_is_number(cell) for cell in filled]
    return sum(rated) >= MOSTLY * len(filled) or (bool(_RATES.search(name)) and sum(numbers) >= MOSTLY * len(filled))


def looks_like_names(cells: Sequence[Cell]) -> bool:
    """Say whether a column holds texts that may name programs: words, hardly any twice, and no dimensions."""
    filled = _filled(cells)
    texts = [as_text(cell.value) for cell in filled if isinstance(cell.value, str)]
    worded = [text for text in texts if _LETTER.search(text)]
    if not worded or len(worded) < MOSTLY * len(filled) or len({plain(text) for text in worded}) < MOSTLY * len(worded):
        return False
    of_dimension = sum(bool(read_dimension(text[:MOST_SIGNS]).value) for text in worded)
    return of_dimension < MOSTLY * len(worded) and sum(map(len, worded)) / len(worded) >= SHORTEST_NAME


def sounds_like_names(heading: str) -> bool:
    """Say whether a heading speaks of what programs are called."""
    return _NAMES.search(plain(heading)) is not None


def _filled(cells: Sequence[Cell]) -> list[Cell]:
    return [cell for cell in cells if not is_missing(plain(as_text(cell.value)[:MOST_SIGNS]))]


def _is_number(cell: Cell) -> bool:
    return isinstance(cell.value, (int, float)) and not isinstance(cell.value, bool)


def _counts_up(cells: Sequence[Cell]) -> bool:
    """Say whether the numbers only count the rows."""
    numbers = [cell.value for cell in cells if isinstance(cell.value, (int, float))]
    return len(numbers) > FEWEST and all(after - before == 1 for before, after in pairwise(numbers))
