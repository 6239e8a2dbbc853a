"""Comma, semicolon and tab separated text into a grid."""

import csv
from io import StringIO

from data.workbook.grid import Cell, Grid, Grids
from data.workbook.problem import ProblemCode, WorkbookRefusedError

_MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_SEPARATORS = (";", ",", "\t", "|")
_LOOKED_AT = 50


def open_csv(content: bytes, name: str) -> Grids:
    """Read text by its mark, else as UTF-8, else as Windows wrote it; every cell stays text.

    Raises
    ------
    WorkbookRefusedError: NOT_A_WORKBOOK when it is no text.
    """
    lines = _rows(_decode(content))
    cells = {
        (row, column): Cell(_unguarded(value))
        for row, line in enumerate(lines, start=1)
        for column, value in enumerate(line, start=1)
        if value
    }
    return Grids((Grid(name, cells),))


def _unguarded(value: str) -> str:
    """Take off the apostrophe that an export sets before what would open as a formula."""
    return value[1:] if value.startswith(("'=", "'+", "'-", "'@")) else value


def _decode(content: bytes) -> str:
    encodings = [encoding for mark, encoding in _MARKS if content.startswith(mark)] or ["utf-8", "cp1252", "latin-1"]
    for encoding in encodings:
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise WorkbookRefusedError(ProblemCode.NOT_A_WORKBOOK, kind="other")


def _rows(text: str) -> list[list[str]]:
    hint, _, rest = text.partition("\n")
    if hint.strip().lower().startswith("sep=") and len(hint.strip()) == 5:
        # The hint line keeps its place, so that rows are counted as Excel counts them.
        return [[], *_split(rest, hint.strip()[-1])]
    return _split(text, max(_SEPARATORS, key=lambda separator: _evenness(text, separator)))


def _evenness(text: str, separator: str) -> tuple[float, int]:
    """Give how many of the first lines share the commonest number of columns, columns counting first."""
    widths = [len(line) for line in _split(text, separator)[:_LOOKED_AT] if any(line)]
    several = [width for width in widths if width > 1]
    if not several:
        return 0.0, 0
    commonest = max(set(several), key=lambda width: (several.count(width), width))
    return several.count(commonest) / len(widths), commonest


def _split(text: str, separator: str) -> list[list[str]]:
    csv.field_size_limit(max(len(text) + 1, 131_072))
    return list(csv.reader(StringIO(text, newline=""), delimiter=separator))
