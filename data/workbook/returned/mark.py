"""The file that came, with the sheet of corrections before its own and the places marked: run apart."""

from io import BytesIO
from zipfile import BadZipFile

from data.workbook.package import has_macros
from data.workbook.returned.alone import list_apart
from data.workbook.returned.hindrance import hindrance
from data.workbook.returned.listed import with_list
from data.workbook.returned.mending import Apart, Marked, Mending
from data.workbook.returned.package import Package
from data.workbook.returned.splice import UnusualPackageError


def mark(request: Mending, content: bytes) -> tuple[Marked, bytes]:
    """Give the marked file, or the list in a workbook of its own, and why it stands apart.

    content  what has passed the gate as an Excel workbook
    """
    why = hindrance(content)
    if why is None:
        try:
            return Marked(macros=has_macros(BytesIO(content))), with_list(request, Package(content))
        except (UnusualPackageError, BadZipFile, KeyError):
            why = Apart.STRUCTURE
    return Marked(why), list_apart(request, why)
