"""One grid for every kind of file: cells by row and column, and what a sheet hides or merges."""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from typing import NamedTuple

from data.workbook.values.reading import Raw

ERROR_VALUES = frozenset(
    {"#REF!", "#N/A", "#DIV/0!", "#VALUE!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!", "#CALC!", "#GETTING_DATA"}
)


class SheetState(StrEnum):
    """Say whether a sheet is shown."""

    VISIBLE = "visible"
    HIDDEN = "hidden"
    VERY_HIDDEN = "veryHidden"


class Cell(NamedTuple):
    """One filled cell.

    value     what stands there; of a formula, what the spreadsheet had last computed
    formula   the formula as typed, empty where there is none
    uncached  True for a formula that was never computed
    """

    value: Raw
    formula: str = ""
    number_format: str = "General"
    uncached: bool = False
    struck: bool = False

    @property
    def is_error(self) -> bool:
        """Say whether the cell shows an error such as `#REF!`."""
        return isinstance(self.value, str) and self.value in ERROR_VALUES


class Merge(NamedTuple):
    """A merged range, rows and columns counted from 1, ends included."""

    first_row: int
    first_column: int
    last_row: int
    last_column: int


EMPTY = Cell(None)


@dataclass(frozen=True)
class Grid:
    """One sheet: filled cells by (row, column), counted from 1.

    mended  cells as a person corrected them, which stand before what the file holds and apart from every merge
    """

    name: str
    cells: Mapping[tuple[int, int], Cell]
    state: SheetState = SheetState.VISIBLE
    merges: tuple[Merge, ...] = ()
    hidden_rows: frozenset[int] = frozenset()
    hidden_columns: frozenset[int] = frozenset()
    mended: Mapping[tuple[int, int], Cell] = field(default_factory=dict)

    def cell(self, row: int, column: int) -> Cell:
        """Give a cell; an empty one where nothing stands."""
        place = (row, column)
        return self.mended[place] if place in self.mended else self.cells.get(place, EMPTY)

    def as_filed(self, row: int, column: int) -> Cell:
        """Give a cell as the file holds it."""
        return self.cells.get((row, column), EMPTY)

    @cached_property
    def rows(self) -> Mapping[int, Mapping[int, Cell]]:
        """Give the filled rows in order, each with its filled cells by column."""
        found: dict[int, dict[int, Cell]] = {}
        for row, column in sorted(self.cells):
            found.setdefault(row, {})[column] = self.cells[row, column]
        return found

    @cached_property
    def merged_from(self) -> Mapping[tuple[int, int], Merge]:
        """Give the merge that covers a cell of a filled row, the top left one included."""
        filled = list(self.rows)
        return {
            (row, column): merge
            for merge in self.merges
            for row in filled[bisect_left(filled, merge.first_row) : bisect_right(filled, merge.last_row)]
            for column in range(merge.first_column, min(merge.last_column, merge.first_column + 255) + 1)
        }


@dataclass(frozen=True)
class Grids:
    """The sheets of a file, in its order.

    less_sight  the format, where it shows values and little else
    """

    sheets: tuple[Grid, ...]
    macros: bool = field(default=False)
    less_sight: str = ""


def letters(column: int) -> str:
    """Write a column the spreadsheet's way.

    Examples
    --------
    >>> letters(1), letters(28)
    ('A', 'AB')
    """
    name = ""
    while column:
        column, rest = divmod(column - 1, 26)
        name = chr(65 + rest) + name
    return name


def address(row: int, column: int) -> str:
    """Write a cell the spreadsheet's way.

    Examples
    --------
    >>> address(9, 5)
    'E9'
    """
    return f"{letters(column)}{row}"
