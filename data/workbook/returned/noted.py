"""The notes of a sheet in their package: the part that holds them, the drawing of their boxes, and the ties to both."""

from collections.abc import Mapping

from data.workbook.returned.marks import UP_TO_FORMATS, Place, place_after
from data.workbook.returned.notes import BLANK_DRAWING, BLANK_NOTES, Notes, with_shapes
from data.workbook.returned.package import TIES, Package
from data.workbook.returned.splice import Edit, Element

MOST_NOTES = 1_000
"""Notes on one sheet at most: spreadsheets become slow with more; the marks and the list go on."""

_UP_TO_DRAWING = UP_TO_FORMATS | {
    "dataValidations", "hyperlinks", "printOptions", "pageMargins", "pageSetup", "headerFooter", "rowBreaks",
    "colBreaks", "customProperties", "cellWatches", "ignoredErrors", "smartTags", "drawing",
}  # fmt: skip


def with_notes(package: Package, part: str, root: Element, texts: Mapping[Place, str], author: str) -> list[Edit]:
    """Write texts as notes into the package, in place of our earlier ones; give the edits the sheet itself needs."""
    name = package.tied(part, "/comments")
    if name is None or name not in package.parts:
        if not texts:
            return []
        name = package.free_name("xl/comments{}.xml")
        package.add(name, BLANK_NOTES, "comments")
        package.tie(part, name, "comments")
    some = dict(list(texts.items())[:MOST_NOTES])
    package.parts[name], new, gone = Notes(package.parts[name], author).with_texts(some)
    return _draw(package, part, root, new, gone)


def _draw(package: Package, part: str, root: Element, new: list[Place], gone: list[Place]) -> list[Edit]:
    drawing = _drawing(package, part, root)
    if drawing in package.parts:
        package.parts[drawing] = with_shapes(package.parts[drawing], new, gone)
        return []
    if not new or root.child("legacyDrawing"):
        return []
    drawing = package.free_name("xl/drawings/vmlDrawing{}.vml")
    package.add_drawing(drawing, with_shapes(BLANK_DRAWING, new, ()))
    at, tie = place_after(root, _UP_TO_DRAWING), package.tie(part, drawing, "vmlDrawing")
    return [(at, at, f'<{root.prefix}legacyDrawing xmlns:qw="{TIES}" qw:id="{tie}"/>')]


def _drawing(package: Package, part: str, root: Element) -> str:
    """Give the drawing that a sheet keeps its boxes in; the one of its header's pictures is another."""
    element = root.child("legacyDrawing")
    tied = next((v for k, v in element.attributes.items() if k.endswith(":id")), "") if element else ""
    ties = (tie for tie in package.ties(part) if tie.attributes.get("Id") == tied)
    return next((package.target(part, tie) for tie in ties), "")
