"""Excel workbooks into grids: every sheet in one pass, formulas as typed beside what they had given."""

import zlib
from io import BytesIO
from lzma import LZMAError
from xml.parsers.expat import ExpatError
from zipfile import BadZipFile, ZipFile

from data.workbook.grid import Grid, Grids
from data.workbook.package import has_macros
from data.workbook.problem import ProblemCode, WorkbookRefusedError
from data.workbook.stream.cells import read_sheet
from data.workbook.stream.looks import PLAIN, read_looks
from data.workbook.stream.parts import Book, open_part, read_book
from data.workbook.stream.texts import read_texts
from data.workbook.stream.values import Values

_UNREADABLE = (
    BadZipFile, ExpatError, LookupError, ValueError, ArithmeticError, NotImplementedError, EOFError, OSError,
    LZMAError, zlib.error,
)  # fmt: skip
"""What a damaged package raises on its way through the zip, the XML and the numbers in it."""


def open_xlsx(content: bytes) -> Grids:
    """Read every sheet of an Excel workbook; links and macros are never followed.

    Raises
    ------
    WorkbookRefusedError: CORRUPT when it is damaged or holds what is not understood, UNSAFE_XML for a document type.
    """
    try:
        with ZipFile(BytesIO(content)) as package:
            sheets = _sheets(package, read_book(package))
    except _UNREADABLE as broken:
        raise WorkbookRefusedError(ProblemCode.CORRUPT) from broken
    return Grids(sheets, macros=has_macros(BytesIO(content)))


def _sheets(package: ZipFile, book: Book) -> tuple[Grid, ...]:
    texts: list[str] = []
    looks = [PLAIN]
    if book.texts:
        with open_part(package, book.texts) as part:
            texts = read_texts(part)
    if book.looks:
        with open_part(package, book.looks) as part:
            looks = read_looks(part) or looks
    values = Values(texts, from_1904=book.from_1904)
    grids = []
    for sheet in book.sheets:
        with open_part(package, sheet.part) as part:
            grids.append(read_sheet(part, sheet, values, looks))
    return tuple(grids)
