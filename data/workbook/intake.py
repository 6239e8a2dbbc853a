"""What reading a workbook gives: programs, weights, problems, and what was skipped or inferred."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from data.workbook.layout import layout_key
from data.workbook.preview import Preview
from data.workbook.problem import Problem
from data.workbook.skipped import Skipped
from data.workbook.why import Why
from scoring.criteria import BUDGET, DURATION, Criterion
from scoring.program import Program

_TO_CHECK = frozenset({Why.CLOSE, Why.TWICE, Why.CONTENT, Why.RATED})


class Status(StrEnum):
    """Say how the reading ended: all well, with cells to mend, or refused as a whole."""

    OK = "ok"
    ERRORS = "errors"
    REFUSED = "refused"


class SheetUse(StrEnum):
    """Say what a sheet was taken for."""

    PROGRAMS = "programs"
    WEIGHTS = "weights"
    HIDDEN = "hidden"
    NO_TABLE = "no_table"
    LEFT_OUT = "left_out"


@dataclass(frozen=True)
class ColumnRead:
    """One column of a table and what it was taken for.

    letters      as the spreadsheet names the column
    key          field or criterion; empty where the column is kept as it stands
    unit         what its numbers are multiplied by
    inferred     True where the heading was only close to a known one
    why          on what ground
    samples      the first texts that differ, shortened
    filled       cells below the header that are not blank
    suggestions  keys that the column may hold, the likeliest first
    """

    letters: str
    heading: str
    key: str = ""
    unit: float = 1.0
    inferred: bool = False
    why: Why = Why.UNKNOWN
    samples: tuple[str, ...] = ()
    filled: int = 0
    suggestions: tuple[str, ...] = ()

    @property
    def unsure(self) -> bool:
        """Say whether a person should look at the column.

        So it is where the heading is misspelt, where two columns claim the same, where only what stands below tells
        what a column may be, and where the unit was inferred.
        """
        of_unit = self.key in (BUDGET, DURATION) and self.unit != 1.0
        return self.why in _TO_CHECK or (of_unit and self.why not in (Why.PERSON, Why.TEMPLATE))


@dataclass(frozen=True)
class SheetRead:
    """One sheet, what it was taken for, and where its table stands.

    header_rows      empty where no table is known
    why              on what ground the table, or the use of the sheet, was settled
    first_row, last_row  filled rows below the header; 0 where there are none
    programs, skipped    rows that were read as programs, and rows that are none
    missing          fields without a column that a list needs
    preview          its first rows, for pointing at the header
    likely_header    the row that may be the header where none is known; 0 for none
    layout           fingerprint of the headings as they were inferred, whatever a person decided
    lists            True where a table was found by the headings alone
    """

    name: str
    use: SheetUse
    header_rows: tuple[int, ...] = ()
    columns: tuple[ColumnRead, ...] = ()
    why: Why = Why.UNKNOWN
    first_row: int = 0
    last_row: int = 0
    programs: int = 0
    skipped: int = 0
    missing: tuple[str, ...] = ()
    preview: Preview = field(default_factory=Preview)
    likely_header: int = 0
    layout: str = ""
    lists: bool = False

    @property
    def doubtful(self) -> tuple[ColumnRead, ...]:
        """Give the columns to look at: unsure ones, and unknown ones while a needed one is missing."""
        open_ones = {c.letters for c in self.columns if not c.key and c.filled and c.why is not Why.PERSON}
        return tuple(c for c in self.columns if c.unsure or (self.missing and c.letters in open_ones))


@dataclass(frozen=True)
class Intake:
    """Everything a file gave.

    programs  every row of a table, also those with problems: what could not be read is blank
    criteria  the criteria that were looked for, and those that the workbook brings itself
    asked     criteria that it brings with a direction or anchors still to be told: their numbers are read, no more
    weights   shares by criterion key, summing to 1, also of what is asked; None where none can be used
    numbered  codes that stand in no cell: the reader made them, like `GOV-01`
    """

    status: Status
    programs: tuple[Program, ...] = ()
    criteria: tuple[Criterion, ...] = ()
    asked: tuple[Criterion, ...] = ()
    weights: Mapping[str, float] | None = None
    problems: tuple[Problem, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    sheets: tuple[SheetRead, ...] = ()
    numbered: frozenset[str] = frozenset()

    @property
    def unsure(self) -> bool:
        """Say whether a person should look at the mapping before relying on it.

        So it is where a sheet is unsure, where several give programs and nobody said that they should, and where no
        sheet gives any though one is filled; and where the workbook brings a criterion without its anchors.
        """
        giving = [sheet for sheet in self.sheets if sheet.use is SheetUse.PROGRAMS and sheet.programs]
        several = len(giving) > 1 and all(sheet.why is not Why.PERSON for sheet in self.sheets)
        filled = any(sheet.preview.rows for sheet in self.sheets if sheet.use is not SheetUse.LEFT_OUT)
        return several or bool(self.asked) or any(sheet.doubtful for sheet in giving) or (not giving and filled)

    @property
    def known_criteria(self) -> tuple[Criterion, ...]:
        """Give every criterion that a problem may speak of: the settled ones and those still asked about."""
        return (*self.criteria, *self.asked)

    @property
    def layout(self) -> str:
        """Give the key under which decisions about this layout are kept; empty where there is no layout."""
        return layout_key(self.sheets)
