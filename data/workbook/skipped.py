"""Rows that are no programs, each with the reason."""

from dataclasses import dataclass
from enum import StrEnum


class SkipReason(StrEnum):
    """Say why a row is no program; `texts/` has the sentence under `[skipped]`."""

    TOTAL = "total"
    SUBTOTAL = "subtotal"
    SECTION = "section"
    COLUMN_NUMBERS = "column_numbers"
    HEADING_DETAIL = "heading_detail"
    SIGNATURE = "signature"
    NOTE = "note"
    EMPTY_NUMBERED = "empty_numbered"
    EXAMPLE = "example"
    REPEATED_HEADER = "repeated_header"
    SECOND_TABLE = "second_table"
    CHILD_ROW = "child_row"


@dataclass(frozen=True)
class Skipped:
    """A row that was left out; `text` is what stands there, shortened."""

    sheet: str
    row: int
    reason: SkipReason
    text: str
