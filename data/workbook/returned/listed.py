"""A package with the sheet of corrections before its own sheets, and the places marked in those."""

from collections.abc import Iterable, Mapping

from data.workbook.problem import Severity
from data.workbook.returned.book import Book, SheetPart
from data.workbook.returned.marks import Place, corners, shown_at, unselected, with_marks, without_marks
from data.workbook.returned.mending import Line, Mending
from data.workbook.returned.noted import with_notes
from data.workbook.returned.package import Package
from data.workbook.returned.sheet import header_row, sheet_part
from data.workbook.returned.splice import root_of, spliced
from data.workbook.returned.styles import add_styles

MOST_CELLS = 5_000
"""Cells of one area that are marked at most."""


def with_list(request: Mending, package: Package, alert: str = "") -> bytes:
    """Give the package's bytes.

    alert  why the list stands apart; empty where it stands in the file that came

    Raises
    ------
    UnusualPackageError: when the package is not built as usual.
    """
    book = Book(package)
    first_look, styles = add_styles(package)
    names = {sheet.name for sheet in book.sheets if sheet.visible}
    part = sheet_part(request, first_look=first_look, goal=lambda *place: _goal(names, *place), alert=alert)
    for number, sheet in enumerate(book.sheets):
        if number != book.own and sheet.part in package.parts:
            _mark_sheet(package, sheet, [line for line in request.lines if line.sheet == sheet.name], request, styles)
    head = header_row(request, alert)
    book.put_first(book.free_name(request.sheet), part, header_row=head, last_row=head + len(request.lines))
    return package.written()


def _goal(names: set[str], sheet: str, cell: str) -> str:
    quoted = sheet.replace("'", "''")
    return f"'{quoted}'!{cell}" if sheet in names else ""


def _mark_sheet(
    package: Package, sheet: SheetPart, lines: list[Line], request: Mending, styles: Mapping[Severity, int]
) -> None:
    content = package.parts[sheet.part]
    root = root_of(content, deepest=2)
    edits = [*unselected(content, root), *without_marks(root, content)]
    if root.local == "worksheet":
        hidden = shown_at(root)
        places = [(line, tuple(hidden.get(p, p) for p in _places(line.area))) for line in lines]
        areas = {s: [p for line, those in places if line.severity is s for p in those] for s in styles}
        edits += with_marks(root, areas, styles)
        texts: dict[Place, list[str]] = {}
        for line, those in places:
            if those and line.severity in styles:
                texts.setdefault(those[0], []).append(line.sentence)
        joined = {place: "\n".join(dict.fromkeys(those)) for place, those in texts.items()}
        edits += with_notes(package, sheet.part, root, joined, request.author)
    package.parts[sheet.part] = spliced(content, edits)


def _places(area: str) -> Iterable[Place]:
    found = corners(area)
    if found is None:
        return ()
    (top, left), (bottom, right) = found
    cells = [
        (row, column) for row in range(top, min(bottom, top + MOST_CELLS) + 1) for column in range(left, right + 1)
    ]
    return cells[:MOST_CELLS]
