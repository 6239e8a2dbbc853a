"""The cells of one sheet, and what it hides and merges, in one pass over its XML."""

from collections.abc import Sequence
from typing import IO

from data.workbook.grid import Cell, Grid, Merge
from data.workbook.stream.looks import Look
from data.workbook.stream.parts import Sheet
from data.workbook.stream.places import column_number, merge_of, row_number
from data.workbook.stream.values import Values, index
from data.workbook.stream.xml import MAIN, is_on, new_parser

_DIGITS = "0123456789"
_MOST_ALIKE = 65_536
_WIDEST = 256
"""Columns that one entry hides at most: an entry may name all there are."""


def read_sheet(part: IO[bytes], sheet: Sheet, values: Values, looks: Sequence[Look]) -> Grid:
    """Give the grid of a sheet; what stands under a merge but in its first cell is left out, as the spreadsheet does.

    Raises
    ------
    ExpatError, ValueError, LookupError: when the part is damaged or holds what is not understood.
    """
    taker = _Taker(values, looks)
    parser = new_parser()
    parser.StartElementHandler, parser.EndElementHandler = taker.start, taker.end
    parser.CharacterDataHandler = taker.text
    parser.ParseFile(part)
    for merge in taker.merges:
        _uncover(taker.cells, merge)
    hidden_rows, hidden_columns = frozenset(taker.hidden_rows), frozenset(taker.hidden_columns)
    return Grid(sheet.name, taker.cells, sheet.state, tuple(taker.merges), hidden_rows, hidden_columns)


def _uncover(cells: dict[tuple[int, int], Cell], merge: Merge) -> None:
    first = merge.first_row, merge.first_column
    for row in range(merge.first_row, merge.last_row + 1):
        for column in range(merge.first_column, merge.last_column + 1):
            if (row, column) != first:
                cells.pop((row, column), None)


class _Taker:
    """Take what the elements of a sheet say, cell by cell; equal cells are kept once."""

    def __init__(self, values: Values, looks: Sequence[Look]) -> None:
        self.values, self.looks = values, looks
        self.cells: dict[tuple[int, int], Cell] = {}
        self.merges: list[Merge] = []
        self.hidden_rows: set[int] = set()
        self.hidden_columns: set[int] = set()
        self._alike: dict[tuple[str, str, str], Cell] = {}
        self._shared: dict[str, str] = {}
        self._row, self._column, self._digits = 0, 0, ""
        self._said: dict[str, str] = {}
        self._pieces: list[str] = []
        self._value, self._formula = "", ""
        self._formula_said: dict[str, str] = {}
        self._readings = 0
        self._c = self._v = self._f = self._t = self._is = ""
        self._rare: dict[str, str] = {}

    def start(self, name: str, said: dict[str, str]) -> None:
        """Begin an element; the two that fill a sheet come first."""
        if name == self._c:
            self._said, self._value, self._formula = said, "", ""
        elif name == self._v or name == self._t or name == self._f:
            self._pieces = []
            if name == self._f:
                self._formula_said = said
        elif self._c:
            self._start_rare(self._rare.get(name, ""), said)
        else:
            self._learn_names(name)

    def text(self, piece: str) -> None:
        """Take a piece of text; what stands between elements is thrown away with the next value."""
        self._pieces.append(piece)

    def end(self, name: str) -> None:
        """End an element: a value, a formula, a cell."""
        if name == self._v:
            if self._said.get("t") != "inlineStr":
                self._value = "".join(self._pieces)
        elif name == self._c:
            self._end_cell()
        elif name == self._f:
            self._formula = self._whole_formula("=" + "".join(self._pieces))
        elif name == self._t:
            if self._said.get("t") == "inlineStr" and not self._readings:
                self._value += "".join(self._pieces)
        elif self._rare.get(name) == "rPh":
            self._readings -= 1

    def _learn_names(self, root: str) -> None:
        space = root.partition(" ")[0]
        if space not in MAIN:
            raise ValueError(root)
        self._c, self._v, self._f, self._t = (f"{space} {local}" for local in ("c", "v", "f", "t"))
        self._rare = {f"{space} {local}": local for local in ("row", "col", "mergeCell", "rPh")}

    def _start_rare(self, local: str, said: dict[str, str]) -> None:
        if local == "row":
            self._row = row_number(said["r"]) if "r" in said else self._row + 1
            self._column, self._digits = 0, str(self._row)
            if is_on(said.get("hidden")):
                self.hidden_rows.add(self._row)
        elif local == "mergeCell":
            self.merges.append(merge_of(said["ref"]))
        elif local == "col" and is_on(said.get("hidden")):
            first, last = int(said["min"]), int(said["max"])
            self.hidden_columns.update(range(first, min(last, first + _WIDEST - 1) + 1))
        elif local == "rPh":
            self._readings += 1

    def _whole_formula(self, formula: str) -> str:
        """Give the formula of a cell that shares one with others; of a table of data, only that there is one."""
        kind = self._formula_said.get("t")
        if kind == "shared":
            index = self._formula_said.get("si", "")
            return self._shared.get(index, formula) if formula == "=" else self._shared.setdefault(index, formula)
        return "=" if kind == "dataTable" else formula

    def _end_cell(self) -> None:
        place = self._place(self._said.get("r"))
        kind, look = self._said.get("t", "n"), self._said.get("s", "0")
        if self._formula:
            self.cells[place] = self._computed(kind, look)
            return
        key = (kind, look, self._value)
        cell = self._alike.get(key)
        if cell is None:
            cell = self._read(*key)
            if len(self._alike) < _MOST_ALIKE:
                self._alike[key] = cell
        if cell.value is None or cell.value == "":
            self.cells.pop(place, None)
        else:
            self.cells[place] = cell

    def _computed(self, kind: str, look: str) -> Cell:
        """Give a formula and its result: of the kind `str` it gave an empty text, of another it was never computed."""
        cell = self._read(kind, look, self._value)
        return cell._replace(formula=self._formula, uncached=cell.value is None and kind != "str")

    def _read(self, kind: str, look: str, text: str) -> Cell:
        its_look = self.looks[index(look)]
        value = (text or None) if kind == "inlineStr" else self.values.read(kind, text, its_look)
        return Cell(value, number_format=its_look.number_format, struck=its_look.struck)

    def _place(self, ref: str | None) -> tuple[int, int]:
        if ref is None:
            self._column += 1
            return row_number(self._digits), self._column
        letters = ref.rstrip(_DIGITS)
        digits = ref[len(letters) :]
        self._column = column_number(letters)
        return self._row if digits == self._digits else row_number(digits), self._column
