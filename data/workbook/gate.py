"""What stands at the door: size and first bytes, before any spreadsheet library opens the file."""

import re
from enum import StrEnum
from io import BytesIO

from data.workbook.package import check_package
from data.workbook.problem import ProblemCode, WorkbookRefusedError

MOST_BYTES = 15 * 1024 * 1024

_OLE2 = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_UTF16 = (b"\xff\xfe", b"\xfe\xff")
_BY_FIRST_BYTES = (
    (b"%PDF", "pdf"), (b"{\\rtf", "rtf"), (b"\x89PNG", "image"), (b"\xff\xd8\xff", "image"), (b"GIF8", "image"),
)  # fmt: skip
_HTML = re.compile(rb"<\s*(!doctype\s+html|html|head|body|table|meta|style|div)\b", re.IGNORECASE)
_OLE2_STREAMS = (("EncryptedPackage", "encrypted"), ("WordDocument", "word"), ("PowerPoint Document", "powerpoint"))


class Format(StrEnum):
    """Name the kinds of file that are read."""

    XLSX = "xlsx"
    CSV = "csv"


def recognise_format(content: bytes) -> Format:
    """Give the kind of file by its content, whatever its name says.

    Raises
    ------
    WorkbookRefusedError: EMPTY_FILE, TOO_LARGE, NOT_A_WORKBOOK (fact `kind`), UNSUPPORTED_FORMAT, ENCRYPTED, and what
    `check_package` refuses.
    """
    if not content.strip(b"\x00 \t\r\n"):
        raise WorkbookRefusedError(ProblemCode.EMPTY_FILE)
    if len(content) > MOST_BYTES:
        raise WorkbookRefusedError(ProblemCode.TOO_LARGE, kind="bytes", found=len(content), most=MOST_BYTES)
    if content.startswith(b"PK"):
        check_package(BytesIO(content))
        return Format.XLSX
    if content.startswith(_OLE2):
        raise _refuse_ole2(content)
    return _recognise_text(content)


def _refuse_ole2(content: bytes) -> WorkbookRefusedError:
    for stream, kind in _OLE2_STREAMS:
        if stream.encode("utf-16-le") in content:
            if kind == "encrypted":
                return WorkbookRefusedError(ProblemCode.ENCRYPTED)
            return WorkbookRefusedError(ProblemCode.NOT_A_WORKBOOK, kind=kind)
    # The libraries that read .xls can end the whole process on a damaged file: not before they run in one of their own.
    return WorkbookRefusedError(ProblemCode.UNSUPPORTED_FORMAT)


def _recognise_text(content: bytes) -> Format:
    head = content[:4096].removeprefix(b"\xef\xbb\xbf").lstrip()
    for first, kind in _BY_FIRST_BYTES:
        if head.startswith(first):
            raise WorkbookRefusedError(ProblemCode.NOT_A_WORKBOOK, kind=kind)
    if head.startswith(b"<?xml") or b"urn:schemas-microsoft-com:office:spreadsheet" in head:
        raise WorkbookRefusedError(ProblemCode.UNSUPPORTED_FORMAT)
    if head.startswith(b"<") and _HTML.search(head):
        raise WorkbookRefusedError(ProblemCode.NOT_A_WORKBOOK, kind="html")
    if b"\x00" in head and not content.startswith(_UTF16):
        raise WorkbookRefusedError(ProblemCode.NOT_A_WORKBOOK, kind="other")
    return Format.CSV
