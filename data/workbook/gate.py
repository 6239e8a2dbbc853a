"""What stands at the door: size and first bytes, before any spreadsheet library opens the file."""

import re
from enum import StrEnum
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from data.workbook.compound import FIRST_BYTES, root_names
from data.workbook.package import check_package
from data.workbook.problem import ProblemCode, WorkbookRefusedError

MOST_BYTES = 15 * 1024 * 1024

_UTF16 = (b"\xff\xfe", b"\xfe\xff")
_BY_FIRST_BYTES = (
    (b"%PDF", "pdf"), (b"{\\rtf", "rtf"), (b"\x89PNG", "image"), (b"\xff\xd8\xff", "image"), (b"GIF8", "image"),
    (b"MIME-Version:", "html"),
)  # fmt: skip
_LOCKED_BOOK = re.compile(rb"\x09\x08(?:\x10\x00.{16}|\x08\x00.{8})(?:\x86\x00\x00\x00)?\x2f\x00", re.DOTALL)
"""The beginning of an old workbook (BOF) followed by how it was locked (FILEPASS)."""
_HTML = re.compile(rb"<\s*(!doctype\s+html|html|head|body|table|meta|style|div)\b", re.IGNORECASE)


BOM = b"\xef\xbb\xbf"
MOST_NULS = 0.01
"""Share of a text that may be NUL: an export leaves a few, which are taken out; anything with more is no text."""


class Format(StrEnum):
    """Name the kinds of file that are read."""

    XLSX = "xlsx"
    XLS = "xls"
    XLSB = "xlsb"
    ODS = "ods"
    CSV = "csv"


def take_bytes(source: bytes | Path | BinaryIO) -> bytes:
    """Give the bytes of a file, and never more than are needed to see that there are too many.

    Raises
    ------
    OSError: when the source cannot be opened.
    """
    if isinstance(source, bytes):
        return source
    if isinstance(source, Path):
        with source.open("rb") as file:
            return file.read(MOST_BYTES + 1)
    return source.read(MOST_BYTES + 1)


def recognise_format(content: bytes) -> Format:
    """Give the kind of file by its content, whatever its name says.

    Raises
    ------
    WorkbookRefusedError: EMPTY_FILE, TOO_LARGE, NOT_A_WORKBOOK (fact `kind`), UNSUPPORTED_FORMAT, ENCRYPTED, CORRUPT,
    and what `check_package` refuses.
    """
    if len(content) > MOST_BYTES:
        raise WorkbookRefusedError(ProblemCode.TOO_LARGE, kind="bytes", found=len(content), most=MOST_BYTES)
    if not content.removeprefix(BOM).strip(b"\x00 \t\r\n"):
        raise WorkbookRefusedError(ProblemCode.EMPTY_FILE)
    if content.startswith(b"PK"):
        return Format(check_package(BytesIO(content)))
    if content.startswith(FIRST_BYTES):
        return _recognise_compound(content)
    return _recognise_text(content)


def _recognise_compound(content: bytes) -> Format:
    names = root_names(content)
    is_book = bool(names & {"Workbook", "Book"})
    if "EncryptedPackage" in names or (is_book and _LOCKED_BOOK.search(content)):
        raise WorkbookRefusedError(ProblemCode.ENCRYPTED)
    if is_book:
        return Format.XLS
    if not names:
        raise WorkbookRefusedError(ProblemCode.CORRUPT)
    kinds = {"WordDocument": "word", "PowerPoint Document": "powerpoint"}
    kind = next((kind for name, kind in kinds.items() if name in names), "other")
    raise WorkbookRefusedError(ProblemCode.NOT_A_WORKBOOK, kind=kind)


def _recognise_text(content: bytes) -> Format:
    head = content[:4096].removeprefix(BOM).lstrip()
    for first, kind in _BY_FIRST_BYTES:
        if head.startswith(first):
            raise WorkbookRefusedError(ProblemCode.NOT_A_WORKBOOK, kind=kind)
    if head.startswith(b"<?xml") or b"urn:schemas-microsoft-com:office:spreadsheet" in head:
        raise WorkbookRefusedError(ProblemCode.UNSUPPORTED_FORMAT)
    if head.startswith(b"<") and _HTML.search(head):
        raise WorkbookRefusedError(ProblemCode.NOT_A_WORKBOOK, kind="html")
    if head.count(b"\x00") > len(head) * MOST_NULS and not content.startswith(_UTF16):
        raise WorkbookRefusedError(ProblemCode.NOT_A_WORKBOOK, kind="other")
    return Format.CSV
