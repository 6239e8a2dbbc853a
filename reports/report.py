"""A report before it has a format: its tables, how each value is to be written, and what is stamped on it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

Value = str | int | float | date | datetime | None


class Format(StrEnum):
    """Name the ways a value is shown; the value itself is never rounded."""

    TEXT = "text"
    EMPHASIS = "emphasis"
    WHOLE = "whole"
    NUMBER = "number"
    SCORE = "score"
    SHARE = "share"
    RUPIAH = "rupiah"
    DATE = "date"
    TIME = "time"


@dataclass(frozen=True)
class Cell:
    """One value of a table.

    format       None takes the format of the column
    note         what a reader must know of this value before using it
    illustrated  True where the value is an illustration without a source
    """

    value: Value
    format: Format | None = None
    note: str = ""
    illustrated: bool = False


Row = Sequence[Cell | Value]


@dataclass(frozen=True)
class Table:
    """One table of a report, in reading order.

    key       stable name
    title     short name, 31 signs at most
    headings  one for each column; none where a table is a list of labels and values
    rows      each as wide as `formats`; a bare value stands for a `Cell` of it
    formats   one for each column
    heading   what stands above the table; the title where it is blank
    subtitle  the sentence below it
    total     a last row that adds up the others
    held      leading columns that stay in sight
    """

    key: str
    title: str
    headings: Sequence[str]
    rows: Sequence[Row]
    formats: Sequence[Format]
    heading: str = ""
    subtitle: str = ""
    total: Row = ()
    held: int = 0


@dataclass(frozen=True)
class Report:
    """Everything a document says, in order.

    stamp  what is printed across every sheet; blank on a report that may be signed
    """

    title: str
    stamp: str
    tables: Sequence[Table]
    made_at: datetime
    made_by: str = ""


def as_cell(value: Cell | Value) -> Cell:
    """Give a bare value as a cell."""
    return value if isinstance(value, Cell) else Cell(value)
