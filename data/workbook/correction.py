"""A cell mended in the browser: what shall stand there instead, who says so and when."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class Correction:
    """One cell as it shall be read, kept beside the file: the file itself stays as it came.

    sheet, row  where the program stands in the file
    field       field or criterion key, also one that the sheet has no column for
    text        what a person would type into the cell; it is read and checked as a cell is; empty for a blank
    was         what stood there
    by, at      who mended it, and when
    """

    sheet: str
    row: int
    field: str
    text: str
    was: str = ""
    by: str = ""
    at: datetime | None = None

    @property
    def place(self) -> tuple[str, int, str]:
        """Give the cell that is meant: of two corrections of one place the later one holds."""
        return self.sheet, self.row, self.field
