"""The XML inside a workbook, looked through as bytes: no document type, no endless cells or ranges."""

import re

from data.workbook.problem import ProblemCode, WorkbookRefusedError

MOST_CELL_TAGS = 1_200_000
MOST_COVERED = 2_000_000
"""Cells that merges and links over ranges may cover together: openpyxl visits each of them."""

_DOCUMENT_TYPE = re.compile(rb"<!(?:DOCTYPE|ENTITY)", re.IGNORECASE)
_CELL_TAG = re.compile(rb"<(?:[\w.-]+:)?c[\s/>]")
_RANGE_TAG = re.compile(rb"<(?:[\w.-]+:)?(?:mergeCell|hyperlink)\s")
_WHOLE_RANGE_TAG = re.compile(rb"""<(?:[\w.-]+:)?(?:mergeCell|hyperlink)\s(?:[^>"']|"[^"]*"|'[^']*')*>""")
_REF = re.compile(rb"""\sref\s*=\s*["']([^"']*)["']""")
_CELLS = re.compile(rb"\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?")
_MARKS = b"\xef\xbb\xbf\xff\xfe\x00 \t\r\n"


def looks_like_xml(head: bytes) -> bool:
    """Say whether a part starts as XML does, in whatever encoding an XML reader understands."""
    return head.lstrip(_MARKS).startswith(b"<")


class Parts:
    """What all the parts seen so far hold together."""

    def __init__(self) -> None:
        """Start from nothing."""
        self.cells = self.covered = 0

    def look_through(self, piece: bytes) -> None:
        """Count what a piece holds; it ends with a tag.

        Raises
        ------
        WorkbookRefusedError: UNSAFE_XML for a document type; CORRUPT for a tag that hides its range.
        """
        if b"<!" in piece and _DOCUMENT_TYPE.search(piece):
            raise WorkbookRefusedError(ProblemCode.UNSAFE_XML)
        if b"mergeCell" in piece or b"hyperlink" in piece:
            self.covered += _covered(piece)
        self.cells += len(_CELL_TAG.findall(piece))

    def check(self) -> None:
        """Hold the counts against the limits.

        Raises
        ------
        WorkbookRefusedError: TOO_LARGE_UNPACKED; TOO_LARGE with the facts `kind` (cells), `found` and `most`.
        """
        if self.covered > MOST_COVERED:
            raise WorkbookRefusedError(ProblemCode.TOO_LARGE_UNPACKED)
        if self.cells > MOST_CELL_TAGS:
            raise WorkbookRefusedError(ProblemCode.TOO_LARGE, kind="cells", found=self.cells, most=MOST_CELL_TAGS)


def _covered(piece: bytes) -> int:
    tags = _WHOLE_RANGE_TAG.findall(piece)
    refs = [_CELLS.fullmatch(ref[1]) for tag in tags if (ref := _REF.search(tag))]
    if len(tags) != len(_RANGE_TAG.findall(piece)) or len(refs) != len(tags) or None in refs:
        raise WorkbookRefusedError(ProblemCode.CORRUPT)
    return sum(_area(ref) for ref in refs if ref is not None and ref[3])


def _area(ref: re.Match[bytes]) -> int:
    columns = abs(_number(ref[3]) - _number(ref[1])) + 1
    return columns * (abs(int(ref[4]) - int(ref[2])) + 1)


def _number(letters: bytes) -> int:
    number = 0
    for letter in letters.upper():
        number = 26 * number + letter - 64
    return number
