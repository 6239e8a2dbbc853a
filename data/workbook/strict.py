"""Workbooks saved as Strict Open XML, in the names of the usual kind that openpyxl knows."""

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

_HEAD = 8192
_STRICT = b"http://purl.oclc.org/ooxml/"
_USUAL = b"http://schemas.openxmlformats.org/"
_NAMES = tuple(
    (_STRICT + strict, _USUAL + usual)
    for strict, usual in (
        (b"spreadsheetml/main", b"spreadsheetml/2006/main"),
        (b"officeDocument/relationships", b"officeDocument/2006/relationships"),
        (b"drawingml/main", b"drawingml/2006/main"),
        (b"drawingml/spreadsheetDrawing", b"drawingml/2006/spreadsheetDrawing"),
        (b"drawingml/chart", b"drawingml/2006/chart"),
        (b"officeDocument/extendedProperties", b"officeDocument/2006/extended-properties"),
        (b"officeDocument/docPropsVTypes", b"officeDocument/2006/docPropsVTypes"),
    )
)


def as_usual(content: bytes) -> bytes:
    """Give a checked package with the usual namespaces; one that has them already is given back as it is.

    Raises
    ------
    BadZipFile, zlib.error, OSError and the like: when the package is damaged.
    """
    with ZipFile(BytesIO(content)) as package:
        if not _is_strict(package):
            return content
        raw = BytesIO()
        with ZipFile(raw, "w", ZIP_DEFLATED, compresslevel=1) as usual:
            for part in package.infolist():
                usual.writestr(part.filename, _renamed(package.read(part), part.filename))
    return raw.getvalue()


def _is_strict(package: ZipFile) -> bool:
    if "xl/workbook.xml" not in package.namelist():
        return False
    with package.open("xl/workbook.xml") as part:
        return _NAMES[0][0] in part.read(_HEAD)


def _renamed(part: bytes, name: str) -> bytes:
    if not name.lower().endswith((".xml", ".rels")):
        return part
    for strict, usual in _NAMES:
        part = part.replace(strict, usual)
    return part
