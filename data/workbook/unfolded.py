"""What an OpenDocument sheet unfolds to: it says of one cell or row that it stands there a million times."""

from collections.abc import Iterable, Mapping
from xml.parsers.expat import ExpatError, ParserCreate

from data.workbook.problem import ProblemCode, WorkbookRefusedError

MOST_FILLED = 1_200_000
MOST_UNFOLDED = 10_000_000
"""Cells from the first to the last filled one, empty ones included: a reader makes room for each of them."""

_CELLS = ("table:table-cell", "table:covered-table-cell")
_VALUES = (
    "office:value", "office:string-value", "office:date-value", "office:time-value", "office:boolean-value",
    "office:value-type", "table:formula",
)  # fmt: skip


def check_unfolded(chunks: Iterable[bytes]) -> None:
    """Refuse an OpenDocument content that unfolds past the limits; names are matched as they are written.

    Raises
    ------
    WorkbookRefusedError: TOO_LARGE (fact `kind` cells), TOO_LARGE_UNPACKED, CORRUPT.
    """
    count = _Count()
    parser = ParserCreate()
    parser.StartElementHandler = count.start
    parser.EndElementHandler = count.end
    try:
        for chunk in chunks:
            parser.Parse(chunk, False)
        parser.Parse(b"", True)
    except (ExpatError, ValueError) as broken:
        raise WorkbookRefusedError(ProblemCode.CORRUPT) from broken


class _Count:
    """The cells so far: of this row, of this sheet, of the file."""

    def __init__(self) -> None:
        self.filled = self.unfolded = 0
        self.width = self.height = self.rows = 0
        self.repeated, self.row_filled, self.row_width, self.columns = 1, 0, 0, 0

    def start(self, name: str, look: Mapping[str, str]) -> None:
        if name == "table:table":
            self.width = self.height = self.rows = 0
        elif name == "table:table-row":
            self.repeated = _times(look, "table:number-rows-repeated")
            self.row_filled = self.row_width = self.columns = 0
        elif name in _CELLS:
            times = _times(look, "table:number-columns-repeated")
            self.columns += times
            if any(value in look for value in _VALUES):
                self.row_filled += times
                self.row_width = self.columns

    def end(self, name: str) -> None:
        if name == "table:table-row":
            self._add_row()
        elif name == "table:table":
            self.unfolded += self.width * self.height

    def _add_row(self) -> None:
        self.rows += self.repeated
        if not self.row_filled:
            return
        self.height, self.width = self.rows, max(self.width, self.row_width)
        self.filled += self.row_filled * self.repeated
        if self.filled > MOST_FILLED:
            raise WorkbookRefusedError(ProblemCode.TOO_LARGE, kind="cells", found=self.filled, most=MOST_FILLED)
        if self.unfolded + self.width * self.height > MOST_UNFOLDED:
            raise WorkbookRefusedError(ProblemCode.TOO_LARGE_UNPACKED)


def _times(look: Mapping[str, str], name: str) -> int:
    return int(look.get(name, "1"))
