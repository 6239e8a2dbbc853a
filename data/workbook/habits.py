"""How a list is written: how its programs are numbered, where they end, and whether titles tell the dimensions."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice, pairwise

from data.workbook.line import Line
from data.workbook.marking import Marking, marking_alone, split_mark
from data.workbook.section_title import Shape, names, read_title, title_of
from data.workbook.table import NAME
from data.workbook.values.text import MOST_SIGNS, as_text, plain

LOOKED_AT = 200
"""Programs whose numbering is looked at."""


@dataclass(frozen=True)
class Habits:
    """What holds for a whole list.

    markings     how rows that hold values are marked
    ends         the last row that holds a value, by the row with which each part begins: there the header comes again
    titles       the shapes of the rows that name a dimension
    in_capitals  True where a program that holds values is named in capitals
    """

    markings: frozenset[Marking] = frozenset()
    ends: Mapping[int, int] = field(default_factory=dict)
    titles: frozenset[Shape] = frozenset()
    in_capitals: bool = False

    def is_in_tail(self, row: int) -> bool:
        """Say whether no row of the same part holds a value from this one on."""
        ends = [last for first, last in self.ends.items() if first <= row]
        return not ends or row > ends[-1]

    def sets_apart(self, marking: Marking) -> bool:
        """Say whether a row is marked as no program is; without programs to compare with, letters do that."""
        if marking in self.markings:
            return False
        if not self.markings or Marking.NONE in self.markings:
            return marking not in (Marking.NONE, Marking.NUMBER, Marking.DECIMAL)
        as_letter = {Marking.ROMAN: Marking.LETTER, Marking.SMALL_ROMAN: Marking.SMALL_LETTER}.get(marking)
        return as_letter not in self.markings


def habits_of(lines: Sequence[Line]) -> Habits:
    """Give the habits of a list by its filled rows below the header."""
    valued = (line for line in lines if line.has_values() and title_of(line) is None)
    programs = list(islice(valued, LOOKED_AT))
    titles = [title for line in lines if (title := title_of(line)) and names(read_title(title.text))]
    shapes = frozenset(title.shape for title in titles)
    in_capitals = any(line.by_key.get(NAME, "").isupper() for line in programs)
    return Habits(frozenset(map(program_marking, programs)), _ends(lines), shapes, in_capitals)


def program_marking(line: Line) -> Marking:
    """Say how a program is marked: by its number, or by what stands in front of its name."""
    number = line.by_key.get("number", "")
    return marking_alone(number) if number else split_mark(line.by_key.get(NAME, ""))[0]


def _ends(lines: Sequence[Line]) -> Mapping[int, int]:
    """Find the last valued row of each part of a list, by the place of its first row."""
    starts = [0, *(at for at, line in enumerate(lines) if at and _says_heading_of_name(line)), len(lines)]
    parts = [range(first, after) for first, after in pairwise(starts) if after > first]
    return {
        lines[part[0]].row: next((line.row for at in reversed(part) if (line := lines[at]).has_values()), 0)
        for part in parts
    }


def _says_heading_of_name(line: Line) -> bool:
    name = line.table.column_of(NAME)
    cell = line.cells.get(name.number) if name else None
    said = plain(cell.value[:MOST_SIGNS]) if cell and isinstance(cell.value, str) else ""
    above = (line.table.grid.cell(row, name.number).value for row in line.table.header_rows) if name else ()
    return said != "" and said in {plain(as_text(value)) for value in above}
