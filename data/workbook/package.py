"""The zip a workbook is: its directory, its parts, and no document type anywhere, all within limits."""

import re
import zlib
from collections.abc import Iterator
from typing import BinaryIO
from zipfile import BadZipFile, ZipFile, ZipInfo

from data.workbook.problem import ProblemCode, WorkbookRefusedError

MOST_PARTS = 2_000
MOST_PART_BYTES = 120 * 1024 * 1024
MOST_TOTAL_BYTES = 250 * 1024 * 1024
MOST_RATIO, RATIO_COUNTS_FROM = 400, 20 * 1024 * 1024
MOST_CELL_TAGS = 1_200_000

_CHUNK = 1 << 20
_OVERLAP = 16
_DOCUMENT_TYPE = re.compile(rb"<!(?:DOCTYPE|ENTITY)", re.IGNORECASE)
_CELL_TAG = re.compile(rb"<(?:[A-Za-z]+:)?c[\s/>]")
_XML = (".xml", ".rels", ".vml")
_KINDS = (
    ("xl/workbook.bin", "xlsb"), ("xl/workbook.xml", "xlsx"), ("word/document.xml", "word"),
    ("ppt/presentation.xml", "powerpoint"),
)  # fmt: skip
_SPREADSHEET = b"spreadsheetml"
_OPEN_DOCUMENT = b"application/vnd.oasis.opendocument."


def check_package(file: BinaryIO) -> str:
    """Give `xlsx`, `xlsb` or `ods`, having inflated and looked through every XML part.

    Raises
    ------
    WorkbookRefusedError: CORRUPT, TOO_LARGE_UNPACKED, UNSAFE_XML, ENCRYPTED, NOT_A_WORKBOOK (fact `kind`).
    """
    try:
        with ZipFile(file) as package:
            _check_directory(package.infolist())
            kind = _recognise(package)
            _check_parts(package)
    except (BadZipFile, zlib.error, EOFError, NotImplementedError, ValueError, KeyError, OSError) as broken:
        raise WorkbookRefusedError(ProblemCode.CORRUPT) from broken
    if kind not in ("xlsx", "xlsb", "ods"):
        raise WorkbookRefusedError(ProblemCode.NOT_A_WORKBOOK, kind=kind)
    return kind


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
    cells = 0
    for part in package.infolist():
        if part.filename.lower().endswith(_XML):
            for chunk in _chunks(package, part):
                if _DOCUMENT_TYPE.search(chunk):
                    raise WorkbookRefusedError(ProblemCode.UNSAFE_XML)
                cells += len(_CELL_TAG.findall(chunk, _OVERLAP)) if "sheet" in part.filename.lower() else 0
    if cells > MOST_CELL_TAGS:
        raise WorkbookRefusedError(ProblemCode.TOO_LARGE, kind="cells", found=cells, most=MOST_CELL_TAGS)


def _chunks(package: ZipFile, part: ZipInfo) -> Iterator[bytes]:
    """Inflate a part in pieces that overlap; UTF-16 becomes plain by leaving out its zero bytes."""
    tail = b" " * _OVERLAP
    with package.open(part) as stream:
        while chunk := stream.read(_CHUNK):
            chunk = tail + chunk.replace(b"\x00", b"")
            yield chunk
            tail = chunk[-_OVERLAP:]
