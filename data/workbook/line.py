"""One filled row of a table: what stands in it, by column and by key."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import overload

from data.workbook.fields import AGENCY, DIMENSIONS, END, START
from data.workbook.grid import Cell
from data.workbook.problem import ProblemCode
from data.workbook.table import NAME, Table
from data.workbook.values.day import Edge, read_day
from data.workbook.values.dimension import read_dimension
from data.workbook.values.duration import read_duration
from data.workbook.values.rupiah import read_rupiah
from data.workbook.values.score import read_score
from data.workbook.values.text import MOST_SIGNS, as_text, plain
from scoring.criteria import BUDGET, DURATION

_INDEX = re.compile(r"\(?(?:[a-z]|[ivxl]{1,5}|\d{1,3})(?:\.\d{1,3})*[.)]{0,2}")
_LABELS = frozenset({"number", "code", "source_code", NAME, AGENCY, "note"})


@dataclass(frozen=True)
class Line:
    """One filled row of a table.

    ratings  keys of the columns that hold ratings
    """

    table: Table
    row: int
    cells: Mapping[int, Cell]
    ratings: frozenset[str] = frozenset()

    @cached_property
    def texts(self) -> Mapping[int, str]:
        """Give what stands in the row by column, blanks left out."""
        written = ((number, as_text(cell.value) or cell.formula) for number, cell in self.cells.items())
        return {number: text for number, text in written if text}

    def mended(self, table: Table) -> "Line":
        """Give the row as a person corrected it, which `table` knows."""
        corrected = {n: table.grid.cell(self.row, n) for n in table.columns if (self.row, n) in table.grid.mended}
        return Line(table, self.row, {**self.cells, **corrected}, self.ratings)

    @cached_property
    def words(self) -> tuple[str, ...]:
        """Give the texts for comparing: plain, and no longer than a label is."""
        return tuple(plain(text[:MOST_SIGNS]) for text in self.texts.values())

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

    @cached_property
    def index(self) -> str:
        """Give the running number as plain text; empty where there is none."""
        text = plain(self.by_key.get("number", "")[:MOST_SIGNS])
        return text if _INDEX.fullmatch(text) else ""

    def is_filled(self) -> bool:
        """Say whether any known column but number, code, name and agency is filled."""
        return bool(self.by_key.keys() - _LABELS)

    def has_values(self) -> bool:
        """Say whether a cell can be read as what its column holds: text under a column of values is none."""
        return self._holds_a_value

    def count_values(self) -> int:
        """Say how many cells can be read as what their columns hold."""
        return sum(self._reads(number) for number in self.texts)

    @cached_property
    def _holds_a_value(self) -> bool:
        return any(self._reads(number) for number in self.texts)

    def _reads(self, number: int) -> bool:
        column, cell = self.table.columns.get(number), self.cells[number]
        if column is None or not column.key:
            return False
        if cell.formula or cell.is_error:
            return column.key not in _LABELS
        if column.key in self.ratings:
            return read_score(cell.value).code not in (ProblemCode.SCORE_MISSING, ProblemCode.SCORE_NOT_NUMERIC)
        reader = _READERS.get(column.key)
        return reader is not None and reader(cell) not in (None, ())


_READERS: Mapping[str, Callable[[Cell], object]] = {
    BUDGET: lambda cell: read_rupiah(cell.value).value,
    DURATION: lambda cell: read_duration(cell.value).value,
    DIMENSIONS: lambda cell: read_dimension(cell.value).value,
    START: lambda cell: read_day(cell.value, Edge.FIRST).value,
    END: lambda cell: read_day(cell.value, Edge.LAST).value,
}


class Lines(Sequence[Line]):
    """The rows of a table below its header, each made when it is asked for: a long list is never held twice."""

    def __init__(self, table: Table, ratings: frozenset[str]) -> None:
        """Find the rows once."""
        self._table, self._ratings = table, ratings
        self._rows = [row for row in table.grid.rows if row > table.header_rows[-1]]

    def __len__(self) -> int:
        return len(self._rows)

    @overload
    def __getitem__(self, at: int) -> Line: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[Line]: ...
    def __getitem__(self, at: int | slice) -> Line | Sequence[Line]:
        """Give a row by its place, or several in order."""
        if isinstance(at, slice):
            return [self._line(row) for row in self._rows[at]]
        return self._line(self._rows[at])

    def _line(self, row: int) -> Line:
        return Line(self._table, row, self._table.grid.rows[row], self._ratings)
