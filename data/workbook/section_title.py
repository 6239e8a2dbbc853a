"""The title of a group of programs: where it stands on its row, how it is marked, and which dimensions it names."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from data.workbook.line import Line
from data.workbook.marking import Marking, marking_alone, split_mark
from data.workbook.problem import ProblemCode, Severity
from data.workbook.values.dimension import Dimensions, read_dimension
from data.workbook.values.reading import Reading
from data.workbook.values.text import MOST_SIGNS, is_missing, plain
from scoring.criteria import BUDGET

MOST_TEXTS = 12
"""A row with more texts is no title, whatever stands in it."""

_INDEX_KEYS = ("number", "code", "source_code")
_FIGURED = frozenset({"", BUDGET, *_INDEX_KEYS})
_ITEM = r"(?:program|kegiatan|usulan|inovasi|aplikasi|proyek|paket|quick ?win)s?"
_COUNTER = re.compile(rf"[(\[]?\s*\d{{1,4}}\s*(?:\([a-z ]+\)\s*)?(?:buah\s+)?{_ITEM}\s*[)\]]?")
_DIGIT = re.compile(r"\d")
_TAIL = re.compile(
    rf"\s*(?:[-–—:,]\s*)?(?:[(\[]?\s*(?:\d{{1,4}}|jumlah:?\s*\d{{1,4}})\s*(?:buah\s+)?{_ITEM}\s*[)\]]?|[(\[]\s*\d{{1,4}}\s*[)\]]"
    r"|[(\[]\s*(?:lanjutan|sambungan|lanj\.?|continued)\s*[)\]]"
    r"|(?:(?:tahun|thn\.?|ta\.?|t\.a\.?)\s*(?:anggaran\s*)?)?(?:19|20)\d{2}(?:\s*[-–—/]\s*(?:19|20)\d{2})?)\s*$"
)
_LEAD = re.compile(
    r"^(?:daftar|rekap\w*|usulan|rencana|aksi|matriks|kegiatan|program|quick ?win|inovasi|kelompok|klaster|kluster"
    r"|cluster|kategori|bidang|sasaran|area|bagian|aspek|tema|fokus|sektor|urusan|untuk|pada|dalam|prioritas"
    r"|(?:ke)?[ivx]{1,5}|[a-z\d])\b\s*(?:[-–—:]\s*)?(?=\S)"
)
_FILLER = re.compile(r"^(?:dimensi|dimension|pilar|pillar)\b\s*(?:ke\s*[-–—]?\s*)?[:\-–—]?\s*")
_OF_SMART_CITY = re.compile(r"\bsmart|\bcerdas\b|\bdimensi|\bdimension|\bpilar|\bpillar")
_NAMED_THEN_MORE = re.compile(r"((?:smart|dimensi|pilar)\s[^:–—-]{3,40}?)\s*(?::|\s[-–—]\s)\s*(\S.*)")
_SUB = re.compile(
    r"(?:sub|anak)\s*[-–—]?\s*(?:dimensi|dimension|pilar|pillar|bidang|kelompok|urusan|bagian|kategori)\b"
)

UNNAMED: Reading[Dimensions] = Reading((), ProblemCode.DIMENSION_UNKNOWN, Severity.ERROR)


class Shape(NamedTuple):
    """Where a title stands, how it is marked, and whether a sum stands beside it."""

    column: int
    marking: Marking
    summed: bool


@dataclass(frozen=True)
class Title:
    """What a row says that holds nothing but a title, its mark, its subtotal and how many programs it counts.

    text    the title without its mark
    marked  True where the mark stands in a cell of its own
    summed  True where a subtotal stands beside it
    """

    column: int
    text: str
    marking: Marking = Marking.NONE
    marked: bool = False
    summed: bool = False

    @property
    def shape(self) -> Shape:
        """Give what titles of one level have in common."""
        return Shape(self.column, self.marking, self.summed)

    @property
    def words(self) -> str:
        """Give the title for comparing."""
        return plain(self.text[:MOST_SIGNS])

    @property
    def claims(self) -> bool:
        """Say whether the words speak of a dimension, be it one that we know or not."""
        return _OF_SMART_CITY.search(self.words) is not None and not self.is_part

    @property
    def is_part(self) -> bool:
        """Say whether the title says of itself that it stands inside a dimension."""
        return _SUB.match(self.words) is not None


def title_of(line: Line) -> Title | None:
    """Give the title of a row that holds nothing else; None for every other row."""
    if any(_is_figure(line, number) for number in line.cells) or len(line.texts) > MOST_TEXTS:
        return None  # the first is the quicker one, and true of most programs
    sums = {number for number in line.texts if _is_sum(line, number)}
    texts = {n: text for n, text in line.texts.items() if n not in sums and not _is_aside(text)}
    at, mark = _index(line, texts)
    titles = {n: t for n, t in texts.items() if n != at}
    if len(set(titles.values())) != 1:
        return None
    column, text = next(iter(titles.items()))
    if not isinstance(line.cells[column].value, str):
        return None
    marking, bare = (mark, text) if at else _split(text)
    return Title(column, bare, marking, marked=at > 0, summed=bool(sums))


@lru_cache(maxsize=4096)
def read_title(text: str) -> Reading[Dimensions]:
    """Read the dimensions that a title names, past the words that lists put around them."""
    words = plain(text[:MOST_SIGNS])
    if _SUB.match(words):
        return UNNAMED
    readings = [read_dimension(words)]
    core = _core(words)
    if core != words and _OF_SMART_CITY.search(words):
        readings.append(read_dimension(core))
    match = _NAMED_THEN_MORE.fullmatch(core)
    if match and not _OF_SMART_CITY.search(match[2]):
        readings.append(read_dimension(match[1]))
    return next((reading for reading in readings if names(reading)), readings[0])


def names(reading: Reading[Dimensions]) -> bool:
    """Say whether dimensions were understood, well or misspelt."""
    return bool(reading.value) and reading.severity is not Severity.ERROR


def _is_figure(line: Line, number: int) -> bool:
    """Say whether a number stands under a known column where neither a mark nor a subtotal is looked for."""
    if not isinstance(line.cells[number].value, (int, float)):
        return False
    column = line.table.columns.get(number)
    return column is not None and column.key not in _FIGURED


def _is_sum(line: Line, number: int) -> bool:
    """Say whether a cell may be the subtotal of its column: any budget, and figures that nothing is known of."""
    column, cell = line.table.columns.get(number), line.cells[number]
    if column is not None and column.key:
        said = _DIGIT.search(line.texts[number]) or cell.formula or cell.is_error
        return column.key == BUDGET and bool(said)
    return bool(cell.formula) or (isinstance(cell.value, (int, float)) and number > min(line.texts))


def _is_aside(text: str) -> bool:
    """Say whether a text only counts programs, or says that nothing is there."""
    words = plain(text[:MOST_SIGNS])
    return is_missing(words) or _COUNTER.fullmatch(words) is not None


def _index(line: Line, texts: Mapping[int, str]) -> tuple[int, Marking]:
    """Give the column and the kind of the mark that stands in a cell of its own; 0 where there is none."""
    columns = line.table.columns
    known = [n for n in texts if n in columns and columns[n].key in _INDEX_KEYS]
    first = [min(texts)] if len(texts) == 2 else []
    found = ((number, marking_alone(texts[number])) for number in (*known, *first) if len(texts) > 1)
    return next(((number, mark) for number, mark in found if mark is not Marking.NONE), (0, Marking.NONE))


def _split(text: str) -> tuple[Marking, str]:
    """Split off the mark inside a title; without a point it counts only in front of words about a dimension."""
    marking, rest = split_mark(text)
    if marking is not Marking.NONE:
        return marking, rest
    marking, rest = split_mark(text, signed=False)
    return (marking, rest) if _OF_SMART_CITY.match(plain(rest[:MOST_SIGNS])) else (Marking.NONE, text)


def _core(words: str) -> str:
    """Give the name inside a title, without what it is the list of and how many it counts."""
    before = ""
    while before != words:
        before = words
        words = _TAIL.sub("", words)
        words = _FILLER.sub("", _LEAD.sub("", words)) or before
    return words.strip(" :;.,-–—")
