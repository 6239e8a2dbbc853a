"""What the returned workbook says, in words already: its lines, its headings and its opening."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from data.workbook.problem import Severity


class Apart(StrEnum):
    """Say why the list could not be written into the file that came."""

    FORMAT = "format"
    REFUSED = "refused"
    SIGNATURE = "signature"
    SHARED = "shared"
    STRUCTURE = "structure"


@dataclass(frozen=True)
class Line:
    """One problem.

    cell   where its link leads; empty where it is of a whole file or sheet
    area   cells to be marked, such as `E9` or `B2:B6`; empty where none is
    """

    severity: Severity
    label: str
    sheet: str
    cell: str
    program: str
    value: str
    sentence: str
    expected: str
    suggestion: str
    area: str = ""


@dataclass(frozen=True)
class Mended:
    """One cell that was mended in the browser: what stood there, what stands there now, who and when."""

    sheet: str
    cell: str
    program: str
    field: str
    was: str
    now: str
    by: str
    at: str


@dataclass(frozen=True)
class Mending:
    """Everything that is written, worst problem first.

    opening  title, then the lines below it
    alerts   why the list stands apart, by `Apart`
    answers  what the agency may choose from
    """

    sheet: str
    opening: tuple[str, ...]
    alerts: Mapping[str, str]
    headings: tuple[str, ...]
    lines: tuple[Line, ...]
    answers: tuple[str, ...]
    mended_title: str
    mended_headings: tuple[str, ...]
    mended: tuple[Mended, ...]
    author: str


@dataclass(frozen=True)
class Marked:
    """How it ended.

    apart   None where the list and the marks stand in the file that came
    macros  True where that file carries macros, whatever its name says
    """

    apart: Apart | None = None
    macros: bool = False
