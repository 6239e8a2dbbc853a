"""Where the columns of methods and the rows of programs stand, in exact pixels, so that a phone has room for both."""

import textwrap
from collections.abc import Sequence
from dataclasses import dataclass

from charts.names import even, harmless
from charts.sketch import Sketch
from charts.theme import muted

MOST_ABREAST = 5
"""More methods than this and their names no longer stand side by side on a phone: they stand upright."""

LETTERS, LETTERS_ON_A_WALL = 20, 32
"""Letters of a line of a program's name, of which there are two."""


@dataclass(frozen=True)
class Columns:
    """Methods side by side, programs below each other.

    names  of the methods
    codes  of the programs, in the order of the first column
    size   of the type, in pixels
    """

    names: tuple[str, ...]
    codes: tuple[str, ...]
    size: int
    projector: bool

    @property
    def upright(self) -> bool:
        """Say whether the names of the methods stand upright."""
        return len(self.names) > MOST_ABREAST

    @property
    def letters(self) -> int:
        """Give the letters of a line of a program's name."""
        return LETTERS_ON_A_WALL if self.projector else LETTERS

    @property
    def margin(self) -> int:
        """Give the room left of the first column, in pixels."""
        return round(self.letters * 0.54 * self.size + self.size)

    @property
    def right(self) -> int:
        """Give the room right of the middle of the last column, in pixels."""
        return round(self.size * 2.2)

    @property
    def row(self) -> float:
        """Give the pixels from one row to the next: two lines of a name, and air."""
        return self.size * 2.9

    @property
    def header(self) -> float:
        """Give the room above the first row, in pixels."""
        if self.upright:
            return self.size * (1.5 + 0.6 * min(24, max(len(name) for name in self.names)))
        return self.size * (0.6 + 1.3 * (self._most_lines(0) + self._most_lines(1)))

    @property
    def height(self) -> float:
        """Give the height of the picture, in pixels."""
        return self.header + self.row * len(self.codes)

    def height_of(self, slot: int) -> float:
        """Give how far from the top a row stands, in pixels."""
        return self.header + self.row * (slot + 0.5)

    def lines(self, column: int) -> list[str]:
        """Break the name of a method."""
        return textwrap.wrap(self.names[column], 24 if self.upright else 10, break_long_words=False) or [""]

    def foot(self, column: int) -> float:
        """Give where a method's name ends: side by side, every other name stands above its neighbours."""
        lowest = self.header - self.size * 0.4
        return lowest if self.upright or column % 2 == 0 else lowest - 1.3 * self.size * self._most_lines(0)

    def _most_lines(self, turn: int) -> int:
        return max([len(self.lines(column)) for column in range(turn, len(self.names), 2)], default=0)


def name_methods(figure: Sketch, columns: Columns) -> None:
    """Write the name of each method above its column."""
    last = len(columns.names) - 1
    for column in range(len(columns.names)):
        inward = column == last > 0 and not columns.upright  # a phone has no room right of the last column
        figure.add_annotation(
            x=column,
            xanchor="right" if inward else "center",
            xshift=columns.right if inward else 0,
            align="right" if inward else "center",
            y=columns.foot(column),
            yanchor="bottom",
            text=muted("<br>".join(harmless(line) for line in columns.lines(column))),
            textangle=-90 if columns.upright else 0,
            showarrow=False,
            font={"size": columns.size},
        )


def draw_names(figure: Sketch, columns: Columns, names: Sequence[str]) -> None:
    """Write the programs' names left of their places in the first column."""
    for slot, name in enumerate(names):
        lines = even(name, columns.letters, most=2)
        figure.add_annotation(
            xref="paper",
            x=0,
            xshift=-columns.margin,
            xanchor="left",
            align="left",
            y=columns.height_of(slot),
            yanchor="middle",
            text="<br>".join(harmless(line) for line in lines),
            showarrow=False,
            font={"size": columns.size},
        )
