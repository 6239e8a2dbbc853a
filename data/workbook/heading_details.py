"""Rows that only complete the headings above them: units, scales, kinds, weights, and what to fill in."""

import re

from data.workbook.detail_words import is_detail
from data.workbook.grid import Cell
from data.workbook.line import Line
from data.workbook.values.text import MOST_SIGNS, plain
from scoring.criteria import BUDGET, DURATION

_FEWEST = 2
_WHOLE, _NEAR = (1.0, 100.0), 0.01
"""Weights sum to one of these, give or take a hundredth of it."""

_WISH = re.compile(
    r"[(\[]?\s*(?:wajib|opsional|optional|required|teks|text|angka|number|tanggal|date|otomatis|pilihan|daftar"
    r"|(?:di)?(?:isi|pilih|tulis)(?:kan|lah)?\b.*)\s*(?:diisi|bulat|saja)?\s*[)\]]?"
)
_LABEL = re.compile(
    r"(?:satuan|jenis|tipe|sifat|atribut|skala|arah|rentang|type|scale|kind|ukuran|keterangan)(?: kriteria)?\s*:?"
)
_WEIGHT = re.compile(
    r"[(\[]?\s*(?:bobot|weights?|nilai bobot|bobot nilai)(?: kriteria)?\s*(?:[(\[]?\s*%\s*[)\]]?)?\s*[)\]]?\s*:?"
)
_PERCENT = re.compile(r"\d{1,3}(?:[.,]\d+)?\s*%?")


def completes_headings(line: Line, *, on_top: bool) -> bool:
    """Say whether a row completes the headings; only weights that are called so may also stand further down.

    on_top  True while nothing but such rows stands between this row and the header
    """
    return not line.index and (_is_labelled_weights(line) or (on_top and (_tells_details(line) or _is_weights(line))))


def _is_labelled_weights(line: Line) -> bool:
    labels = [number for number, text in line.texts.items() if _WEIGHT.fullmatch(plain(text[:MOST_SIGNS]))]
    figures = [_share(cell) for number, cell in line.cells.items() if number in line.texts and number not in labels]
    return len(labels) == 1 and len(figures) >= _FEWEST and None not in figures


def _is_weights(line: Line) -> bool:
    """Say whether a row without a word holds shares of a whole, all under values."""
    figures = [_share(line.cells[number]) for number in line.texts]
    under = line.by_key.keys() <= {BUDGET, DURATION, *line.ratings} and len(line.by_key) == len(line.texts)
    whole = sum(figure or 0.0 for figure in figures)
    sums = any(abs(whole - each) <= _NEAR * each for each in _WHOLE)
    return under and len(figures) >= _FEWEST and None not in figures and sums


def _tells_details(line: Line) -> bool:
    details = [word for word in line.words if is_detail(word)]
    wishes = [word for word in line.words if _WISH.fullmatch(word)]
    labels = [word for word in line.words if _LABEL.fullmatch(word)]
    said = {*details, *wishes}
    all_told = said | set(labels) == set(line.words)
    return all_told and bool(said) and (bool(details) or len(wishes) >= _FEWEST)


def _share(cell: Cell) -> float | None:
    if isinstance(cell.value, bool) or not isinstance(cell.value, (int, float, str)):
        return None
    text = plain(str(cell.value))
    if not _PERCENT.fullmatch(text):
        return None
    return float(text.rstrip("% ").replace(",", "."))
