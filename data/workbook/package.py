"""The zip a workbook is: its directory, its parts, and no document type anywhere, all within limits."""

import re
import zlib
from collections.abc import Iterator
from lzma import LZMAError
from typing import BinaryIO
from zipfile import BadZipFile, ZipFile, ZipInfo

from data.workbook.problem import ProblemCode, WorkbookRefusedError

MOST_PARTS = 2_000
MOST_PART_BYTES = 120 * 1024 * 1024
MOST_TOTAL_BYTES = 250 * 1024 * 1024
MOST_RATIO, RATIO_COUNTS_FROM = 400, 20 * 1024 * 1024
MOST_CELL_TAGS = 1_200_000
MOST_COVERED = 2_000_000
"""Cells that merges and links over ranges may cover together: openpyxl visits each of them."""

_CHUNK = 1 << 20
_DOCUMENT_TYPE = re.compile(rb"<!(?:DOCTYPE|ENTITY)", re.IGNORECASE)
_CELL_TAG = re.compile(rb"<(?:[A-Za-z]+:)?c[\s/>]")
_RANGE_TAG = re.compile(rb"<(?:[\w.-]+:)?(?:mergeCell|hyperlink)\s")
_WHOLE_RANGE_TAG = re.compile(rb"""<(?:[\w.-]+:)?(?:mergeCell|hyperlink)\s(?:[^>"']|"[^"]*"|'[^']*')*>""")
_REF = re.compile(rb"""\sref\s*=\s*["']([^"']*)["']""")
_CELLS = re.compile(rb"\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?")
_XML = (".xml", ".rels", ".vml")
_KINDS = (
    ("xl/workbook.bin", "xlsb"), ("xl/workbook.xml", "xlsx"), ("word/document.xml", "word"),
    ("ppt/presentation.xml", "powerpoint"),
)  # fmt: skip
_SPREADSHEET = b"spreadsheetml"
_OPEN_DOCUMENT = b"application/vnd.oasis.opendocument."


def check_package(file: BinaryIO) -> None:
    """Refuse what is no Excel workbook within the limits, having inflated and looked through every XML part.

    Raises
    ------
    WorkbookRefusedError: CORRUPT, TOO_LARGE_UNPACKED, UNSAFE_XML, ENCRYPTED, UNSUPPORTED_FORMAT, NOT_A_WORKBOOK
    (fact `kind`).
    """
    try:
        with ZipFile(file) as package:
            _check_directory(package.infolist())
            kind = _recognise(package)
            _check_parts(package)
    except (BadZipFile, zlib.error, LZMAError, EOFError, NotImplementedError, ValueError, KeyError, OSError) as broken:
        raise WorkbookRefusedError(ProblemCode.CORRUPT) from broken
    if kind in ("xlsb", "ods"):
        raise WorkbookRefusedError(ProblemCode.UNSUPPORTED_FORMAT)
    if kind != "xlsx":
        raise WorkbookRefusedError(ProblemCode.NOT_A_WORKBOOK, kind=kind)


def has_macros(file: BinaryIO) -> bool:
    """Say whether a checked package carries macros, whatever its name says."""
    with ZipFile(file) as package:
        names = [name.lower() for name in package.namelist()]
        types = package.read("[Content_Types].xml") if "[Content_Types].xml" in package.namelist() else b""
    return any(name.endswith("vbaproject.bin") for name in names) or b"macroEnabled" in types


def _check_directory(parts: list[ZipInfo]) -> None:
    if any(part.flag_bits & 1 for part in parts):
        raise WorkbookRefusedError(ProblemCode.ENCRYPTED)
    total = sum(part.file_size for part in parts)
    packed = max(1, sum(part.compress_size for part in parts))
    swells = total > RATIO_COUNTS_FROM and total / packed > MOST_RATIO
    largest = max((part.file_size for part in parts), default=0)
    if len(parts) > MOST_PARTS or largest > MOST_PART_BYTES or total > MOST_TOTAL_BYTES or swells:
        raise WorkbookRefusedError(ProblemCode.TOO_LARGE_UNPACKED)


def _recognise(package: ZipFile) -> str:
    names = set(package.namelist())
    if "mimetype" in names:
        mimetype = package.read("mimetype")
        if mimetype.startswith(_OPEN_DOCUMENT):
            return "ods" if b"spreadsheet" in mimetype else "word"
    kind = next((kind for name, kind in _KINDS if name in names), None)
    if kind is None and "[Content_Types].xml" in names and _SPREADSHEET in package.read("[Content_Types].xml"):
        return "xlsx"
    return kind or "zip"


def _check_parts(package: ZipFile) -> None:
    cells = covered = 0
    for part in package.infolist():
        if part.filename.lower().endswith(_XML):
            for chunk in _chunks(package, part):
                if _DOCUMENT_TYPE.search(chunk):
                    raise WorkbookRefusedError(ProblemCode.UNSAFE_XML)
                covered += _covered(chunk)
                cells += len(_CELL_TAG.findall(chunk)) if "sheet" in part.filename.lower() else 0
    if covered > MOST_COVERED:
        raise WorkbookRefusedError(ProblemCode.TOO_LARGE_UNPACKED)
    if cells > MOST_CELL_TAGS:
        raise WorkbookRefusedError(ProblemCode.TOO_LARGE, kind="cells", found=cells, most=MOST_CELL_TAGS)


def _covered(chunk: bytes) -> int:
    """Count the cells that merges and links cover; a tag that hides its range is damage."""
    tags = _WHOLE_RANGE_TAG.findall(chunk)
    refs = [_CELLS.fullmatch(ref[1]) for tag in tags if (ref := _REF.search(tag))]
    if len(tags) != len(_RANGE_TAG.findall(chunk)) or len(refs) != len(tags) or None in refs:
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


def _chunks(package: ZipFile, part: ZipInfo) -> Iterator[bytes]:
    """Inflate a part in pieces that end with a tag; UTF-16 becomes plain by leaving out its zero bytes."""
    rest = b""
    with package.open(part) as stream:
        while read := stream.read(_CHUNK):
            whole, mark, tail = (rest + read.replace(b"\x00", b"")).rpartition(b">")
            yield whole + mark
            rest = tail
    yield rest
