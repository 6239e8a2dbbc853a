"""The zip a workbook is: its directory, its parts, and no document type anywhere, all within limits."""

import zlib
from collections.abc import Iterator
from lzma import LZMAError
from typing import BinaryIO
from zipfile import BadZipFile, ZipFile, ZipInfo

from data.workbook.parts import Parts, looks_like_xml
from data.workbook.problem import ProblemCode, WorkbookRefusedError
from data.workbook.unfolded import check_unfolded

MOST_PARTS = 2_000
MOST_PART_BYTES = 120 * 1024 * 1024
MOST_TOTAL_BYTES = 250 * 1024 * 1024
MOST_RATIO, RATIO_COUNTS_FROM = 400, 20 * 1024 * 1024

_CHUNK = 1 << 20
_HEAD = 512
_XML = (".xml", ".rels", ".vml")
_KINDS = (
    ("xl/workbook.bin", "xlsb"), ("xl/workbook.xml", "xlsx"), ("word/document.xml", "word"),
    ("ppt/presentation.xml", "powerpoint"),
)  # fmt: skip
_TYPES, _MANIFEST, _CONTENT = "[Content_Types].xml", "META-INF/manifest.xml", "content.xml"
_OPEN_DOCUMENT = b"application/vnd.oasis.opendocument."
_READ = ("xlsx", "xlsb", "ods")


def check_package(file: BinaryIO) -> str:
    """Give the kind of workbook, `xlsx`, `xlsb` or `ods`, having inflated and looked through every XML part.

    Raises
    ------
    WorkbookRefusedError: CORRUPT, TOO_LARGE_UNPACKED, UNSAFE_XML, ENCRYPTED, TOO_LARGE, NOT_A_WORKBOOK (fact `kind`).
    """
    try:
        with ZipFile(file) as package:
            _check_directory(package.infolist())
            kind = _recognise(package)
            _check_parts(package)
            if kind == "ods":
                _check_open_document(package)
    except (BadZipFile, zlib.error, LZMAError, EOFError, NotImplementedError, ValueError, KeyError, OSError) as broken:
        raise WorkbookRefusedError(ProblemCode.CORRUPT) from broken
    if kind not in _READ:
        raise WorkbookRefusedError(ProblemCode.NOT_A_WORKBOOK, kind=kind)
    return kind


def has_macros(file: BinaryIO) -> bool:
    """Say whether a checked package carries macros, whatever its name says."""
    with ZipFile(file) as package:
        names = [name.lower() for name in package.namelist()]
        types = package.read(_TYPES) if _TYPES in package.namelist() else b""
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
        mimetype = _head(package, "mimetype")
        if mimetype.startswith(_OPEN_DOCUMENT):
            return "ods" if b"spreadsheet" in mimetype else "word"
    kind = next((kind for name, kind in _KINDS if name in names), None)
    if kind is None and _TYPES in names and _mentions(package, _TYPES, b"spreadsheetml"):
        return "xlsx"
    return kind or "zip"


def _check_parts(package: ZipFile) -> None:
    """Look through what an XML reader could be sent to: the name of a part does not decide what is in it."""
    parts = Parts()
    for part in package.infolist():
        if part.filename.lower().endswith(_XML) or looks_like_xml(_head(package, part)):
            for chunk in _pieces(package, part):
                parts.look_through(chunk)
    parts.check()


def _check_open_document(package: ZipFile) -> None:
    if _mentions(package, _MANIFEST, b"encryption-data"):
        raise WorkbookRefusedError(ProblemCode.ENCRYPTED)
    check_unfolded(_chunks(package, _CONTENT))


def _mentions(package: ZipFile, name: str, word: bytes) -> bool:
    rest = b""
    for chunk in _chunks(package, name):
        if word in rest + chunk:
            return True
        rest = chunk[-len(word) :]
    return False


def _head(package: ZipFile, part: ZipInfo | str) -> bytes:
    with package.open(part) as stream:
        return stream.read(_HEAD)


def _chunks(package: ZipFile, part: ZipInfo | str) -> Iterator[bytes]:
    with package.open(part) as stream:
        while read := stream.read(_CHUNK):
            yield read


def _pieces(package: ZipFile, part: ZipInfo) -> Iterator[bytes]:
    """Give a part in pieces that end with a tag; UTF-16 becomes plain by leaving out its zero bytes."""
    rest = b""
    for read in _chunks(package, part):
        whole, mark, tail = (rest + read.replace(b"\x00", b"")).rpartition(b">")
        yield whole + mark
        rest = tail
    yield rest
