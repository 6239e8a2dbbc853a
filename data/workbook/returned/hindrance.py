"""When the list cannot stand in the file that came."""

from io import BytesIO
from zipfile import BadZipFile, ZipFile

from data.workbook.returned.mending import Apart

_STRICT = b"http://purl.oclc.org/ooxml/"
_HEAD = 8192


def hindrance(content: bytes) -> Apart | None:
    """Say what a change to the package would break: a signature, a shared book's diary, or a strict one's names."""
    try:
        with ZipFile(BytesIO(content)) as package:
            names = [name.lower() for name in package.namelist()]
            twice = len(set(names)) < len(names)
            book = package.read("xl/workbook.xml")[:_HEAD] if "xl/workbook.xml" in package.namelist() else b""
    except BadZipFile:
        return Apart.STRUCTURE
    if any(name.startswith("_xmlsignatures/") for name in names):
        return Apart.SIGNATURE
    if any(name.startswith("xl/revisions/") for name in names):
        return Apart.SHARED
    return Apart.STRUCTURE if twice or _STRICT in book else None
