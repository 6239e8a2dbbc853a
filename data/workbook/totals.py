"""Rows that sum up the programs above them, or a part of them."""

import re
from collections.abc import Set

from data.workbook.fields import AGENCY, DIMENSIONS, END, START
from data.workbook.line import Line
from data.workbook.skipped import SkipReason
from data.workbook.sums import Sums
from data.workbook.values.dimension import names_agency
from data.workbook.values.text import MOST_SIGNS, plain
from scoring.criteria import DURATION

_HEADS = frozenset({"total", "jumlah", "jml", "subtotal", "subjumlah", "pindahan"})
_TWO_WORDS = frozenset({"sub total", "sub jumlah", "sub jml", "grand total", "rata rata", "standar deviasi"})
_AVERAGES = frozenset(
    (
        "rata rata", "average", "mean", "rerata", "rataan", "median", "modus", "maksimum", "maksimal", "maximum",
        "max", "maks", "minimum", "minimal", "min", "tertinggi", "terendah", "standar deviasi",
    )
)  # fmt: skip
_BEFORE_AVERAGE = re.compile(r"(?:nilai|skor|angka|score)\s+(?=\S)")
_OF_ALL = frozenset(
    (
        "keseluruhan", "seluruh", "seluruhnya", "semua", "umum", "anggaran", "pagu", "biaya", "dana", "program", "rp",
        "kegiatan", "belanja", "total", "jumlah", "nilai", "rupiah", "tahun", "ta", "per", "opd", "indikatif",
        "kebutuhan", "usulan", "rencana", "perkiraan", "estimasi", "alokasi", "definitif", "akhir", "besar",
        "pendanaan", "pembiayaan", "perangkat", "daerah", "skpd", "inovasi", "quick", "win", "city", "juta", "jutaan",
        "ribu", "ribuan", "miliar", "milyar", "dalam", "buah", "skor", "score", "bobot", "durasi", "kriteria",
        "grand", "of", "all", "budget",
    )
)  # fmt: skip
_OF_PART = frozenset(
    (
        "dimensi", "smart", "governance", "branding", "economy", "living", "society", "environment", "bagian",
        "kelompok", "bidang", "urusan", "sektor", "pilar", "prioritas", "tahap", "kategori", "klaster", "sub",
        "dinas", "badan", "kota", "kabupaten", "provinsi", "pusat", "apbd", "apbn", "dak", "dau", "hibah", "csr",
        "swasta", "bantuan", "non", "langsung", "tidak", "modal", "barang", "jasa", "pegawai", "operasi",
        "operasional", "murni", "perubahan", "dan", "sampai", "dengan", "sd", "to", "ke",
    )
)  # fmt: skip
_SO_FAR = frozenset({"halaman", "hal", "lembar", "ini", "dipindahkan", "pindahan", "sebelumnya", "lanjutan"})
_YEAR = re.compile(r"(?:19|20)\d{2}")
_MARK = re.compile(r"[a-z]|[ivxl]{2,4}|\d{1,2}")
_UP_TO = re.compile(r"\bs\s?[./]?\s?d\b\.?")
_SPACED_OUT = re.compile(r"\w(?: \w){3,}")
_SIGNS = re.compile(r"[^\w]+|_")
_NUMBER = re.compile(r"\(?\d{1,3}[.)]*")
_NO_SUMS = Sums()


def kind_of_total(line: Line, name: str, sums: Sums = _NO_SUMS, groups: Set[str] = frozenset()) -> SkipReason | None:
    """Say whether a row is a total or a subtotal; its first words are those of its name or of its first text.

    sums    what stands above: words that we do not know still head a sum that is one
    groups  agencies and titles above, as plain text, that a subtotal may be named after
    """
    first = name or next((text for text in line.texts.values() if not _NUMBER.fullmatch(text)), "")
    head, rest = _head_and_rest(first)
    if not head or any(line.by_key.get(key, first) != first for key in (DIMENSIONS, AGENCY)):
        return None
    rated = line.by_key.keys() & {DURATION, START, END, *line.ratings}
    if rest and line.index and rated:
        return None
    if not all(map(_is_known, rest)):
        group = " ".join(rest)
        of_group = group in groups or names_agency(group) or head.startswith("sub") or rest[0] in _OF_ALL
        if line.index or rated or not (of_group or sums.adds_up(line)):
            return None
    of_part = head.startswith("sub") or head == "pindahan" or any(not _is_of_all(word) for word in rest)
    return SkipReason.SUBTOTAL if of_part and "keseluruhan" not in rest else SkipReason.TOTAL


def is_average(line: Line) -> bool:
    """Say whether a total row gives means, extremes or the like instead of sums."""
    return any(_head_and_rest(text)[0] in _AVERAGES for text in line.texts.values())


def sums_several(line: Line) -> bool:
    """Say whether a subtotal speaks of several sections, as *A + B* or *A s.d. C*, or of all rows up to it."""
    for text in line.texts.values():
        head, rest = _head_and_rest(text)
        so_far = head == "pindahan" or _SO_FAR & set(rest) or not all(map(_is_known, rest))
        if head and (so_far or sum(map(_is_mark, rest)) > 1):
            return True
    return False


def _is_known(word: str) -> bool:
    return word in _OF_ALL | _OF_PART | _SO_FAR or _YEAR.fullmatch(word) is not None or _is_mark(word)


def _is_of_all(word: str) -> bool:
    return word in _OF_ALL or _YEAR.fullmatch(word) is not None


def _is_mark(word: str) -> bool:
    return _MARK.fullmatch(word) is not None


def _head_and_rest(text: str) -> tuple[str, list[str]]:
    """Split off the words that say total, sum or mean; an empty head where there are none."""
    words = " ".join(_SIGNS.sub(" ", _UP_TO.sub(" sd ", plain(text[:MOST_SIGNS]))).split())
    words = words.replace("smart city", "city")
    if _SPACED_OUT.fullmatch(words):
        words = words.replace(" ", "")
    words = _BEFORE_AVERAGE.sub("", words, count=1) if _AVERAGE_THEN.match(words) else words
    parts = words.split()
    for count in (2, 1):
        head = " ".join(parts[:count])
        if head in _HEADS | _TWO_WORDS | _AVERAGES:
            return head, parts[count:]
    return "", []


_AVERAGE_THEN = re.compile(rf"(?:nilai|skor|angka|score)\s+(?:{'|'.join(sorted(_AVERAGES))})\b")
