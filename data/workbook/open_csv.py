"""Comma, semicolon and tab separated text into a grid."""

import csv
import re
from collections.abc import Iterator
from io import StringIO
from itertools import chain, islice

from data.workbook.grid import Cell, Grid, Grids
from data.workbook.limits import MOST_CELLS, MOST_COLUMNS, MOST_ROWS
from data.workbook.problem import ProblemCode, WorkbookRefusedError
from data.workbook.values.text import DAMAGED

_MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_SEPARATORS = (";", ",", "\t", "|")
_BEYOND_ASCII = re.compile(r"[^\x00-\x7f]")
_LOOKED_AT, _SIGNS_LOOKED_AT = 50, 200_000
_SHEET_ROWS, _SHEET_COLUMNS = 1_048_576, 16_384
"""What a sheet of Excel has, filled or not."""


def open_csv(content: bytes, name: str) -> Grids:
    """Read text by its mark, else as UTF-8, else as Windows wrote it; every cell stays text.

    A letter or two damaged in what is UTF-8 become `\ufffd`, which the readers of cells name.

    Raises
    ------
    WorkbookRefusedError: NOT_A_WORKBOOK when it is no text, TOO_LARGE as soon as it passes the limits.
    """
    cells: dict[tuple[int, int], Cell] = {}
    filled_rows = 0
    for row, line in enumerate(_rows(_decode(content)), start=1):
        filled = [(column, value) for column, value in enumerate(line, start=1) if value]
        filled_rows += bool(filled)
        cells |= {(row, column): Cell(_unguarded(value)) for column, value in filled[: MOST_COLUMNS + 1]}
        _stop_if("columns", len(filled), MOST_COLUMNS)
        _stop_if("columns", len(line), _SHEET_COLUMNS)
        _stop_if("rows", filled_rows, MOST_ROWS)
        _stop_if("rows", row, _SHEET_ROWS)
        _stop_if("cells", len(cells), MOST_CELLS)
    return Grids((Grid(name, cells),))


def _stop_if(kind: str, found: int, most: int) -> None:
    if found > most:
        raise WorkbookRefusedError(ProblemCode.TOO_LARGE, kind=kind, found=found, most=most)


def _unguarded(value: str) -> str:
    """Take off the apostrophe that an export sets before what would open as a formula."""
    return value[1:] if value.startswith(("'=", "'+", "'-", "'@")) else value


def _decode(content: bytes) -> str:
    marked = next((encoding for mark, encoding in _MARKS if content.startswith(mark)), "")
    if marked:
        return content.decode(marked, "replace")
    content = content.replace(b"\x00", b"")
    text = content.decode("utf-8", "replace")
    damaged, letters = text.count(DAMAGED), len(_BEYOND_ASCII.findall(text))
    return text if 2 * damaged <= letters else _as_windows(content)


def _as_windows(content: bytes) -> str:
    try:
        return content.decode("cp1252")
    except UnicodeDecodeError:
        return content.decode("latin-1")


def _rows(text: str) -> Iterator[list[str]]:
    hint, _, rest = text.partition("\n")
    if hint.strip().lower().startswith("sep=") and len(hint.strip()) == 5:
        # The hint line keeps its place, so that rows are counted as Excel counts them.
        return chain([[]], _split(rest, hint.strip()[-1]))
    head = text[:_SIGNS_LOOKED_AT]
    return _split(text, max(_SEPARATORS, key=lambda separator: _evenness(head, separator)))


def _evenness(head: str, separator: str) -> tuple[float, int]:
    """Give how many of the first lines share the commonest number of columns, columns counting first."""
    widths = [len(line) for line in islice(_split(head, separator), _LOOKED_AT) if any(line)]
    several = [width for width in widths if width > 1]
    if not several:
        return 0.0, 0
    commonest = max(set(several), key=lambda width: (several.count(width), width))
    return several.count(commonest) / len(widths), commonest


def _split(text: str, separator: str) -> Iterator[list[str]]:
    csv.field_size_limit(max(len(text) + 1, 131_072))
    return csv.reader(StringIO(text, newline=""), delimiter=separator)
