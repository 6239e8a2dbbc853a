"""What the rows above say of the row that is read next."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from data.workbook.habits import Habits
from data.workbook.line import Line
from data.workbook.notes import heads_notes
from data.workbook.other_tables import is_caption
from data.workbook.outline import Outline
from data.workbook.skipped import SkipReason
from data.workbook.sums import Sums
from data.workbook.values.text import MOST_SIGNS, plain

SEEN = 12
"""Rows below that are looked ahead at."""

_COMPLETING = frozenset({SkipReason.HEADING_DETAIL, SkipReason.COLUMN_NUMBERS})


@dataclass
class Above:
    """The state of reading one list, row by row.

    lines     its filled rows below the header; `at` is the place of the one that is read
    reason    why the row above was no program; None where it was one
    on_top    True while nothing stands between this row and the header, or its repetition, but rows that complete it
    note      the running number of the note above; None where no note is being told
    groups    agencies and titles so far, as plain text
    """

    lines: Sequence[Line] = ()
    habits: Habits = field(default_factory=Habits)
    at: int = 0
    sums: Sums = field(default_factory=Sums)
    outline: Outline = field(default_factory=Outline)
    reason: SkipReason | None = None
    on_top: bool = True
    note: str | None = None
    after_caption: bool = False
    groups: set[str] = field(default_factory=set)

    @property
    def following(self) -> Sequence[Line]:
        """Give the next filled rows, the nearest first."""
        return [line for line in self.lines[self.at + 1 : self.at + 1 + SEEN] if line.texts]

    def is_in_tail(self, line: Line) -> bool:
        """Say whether no row from this one on holds a value, up to where the header comes again."""
        return self.habits.is_in_tail(line.row)

    def pass_program(self, agency: str) -> None:
        """Go past a program."""
        self.reason, self.note, self.on_top, self.after_caption = None, None, False, False
        self.outline.fresh = False
        self.groups.add(plain(agency[:MOST_SIGNS]))

    def pass_skipped(self, line: Line, reason: SkipReason) -> None:
        """Go past a row that is no program."""
        alone = len(line.texts) == 1
        first = next(iter(line.texts.values()))
        if reason is SkipReason.NOTE:
            self.note = "" if heads_notes(first) else line.index if self.note is not None else None
        else:
            self.note = None
        self.after_caption = alone and is_caption(first)
        self.reason = reason
        self.on_top = reason is SkipReason.REPEATED_HEADER or (self.on_top and reason in _COMPLETING)
