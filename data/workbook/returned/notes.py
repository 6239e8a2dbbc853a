"""Notes on cells: those that stand are kept and added to, new ones are put beside them."""

import re
from collections.abc import Mapping, Sequence

from data.workbook.grid import address
from data.workbook.returned.marks import Place, corners
from data.workbook.returned.splice import Edit, Element, appended, escaped, root_of, spliced

THREADED = "tc="
"""An author of this kind stands for a discussion: a spreadsheet shows that, not the text of the note."""

BLANK_NOTES = (
    b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    b'<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors/><commentList/></comments>'
)
BLANK_DRAWING = (
    b'<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" '
    b'xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/>'
    b"</o:shapelayout></xml>"
)
_NAMES = (
    'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" '
    'xmlns:x="urn:schemas-microsoft-com:office:excel"'
)
_KIND = (
    f'<v:shapetype {_NAMES} id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">'
    '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>'
)
_SHAPE_NUMBER = re.compile(rb"_x0000_s(\d{1,9})\b")
_SHAPE = re.compile(rb"<v:shape\s(?:(?!</v:shape>).)*?<x:ClientData(?:(?!</v:shape>).)*?</v:shape>", re.DOTALL)
_ROW, _COLUMN = re.compile(rb"<x:Row>\s*(\d+)\s*</x:Row>"), re.compile(rb"<x:Column>\s*(\d+)\s*</x:Column>")


class Notes:
    """Hold the notes of one sheet."""

    def __init__(self, content: bytes, author: str) -> None:
        """Look through the part that holds them."""
        self.content, self.author, self.root = content, author, root_of(content, deepest=4)
        authors, notes = self.root.child("authors"), self.root.child("commentList")
        self._authors = authors.children if authors else []
        self._names = [self._text(one) for one in self._authors]
        self._notes = {note.attributes.get("ref", ""): note for note in (notes.children if notes else [])}

    def _text(self, element: Element) -> str:
        return self.content[element.opened : element.close].decode("utf-8", "replace")

    def _by(self, note: Element) -> str:
        number = note.attributes.get("authorId", "")
        return self._names[int(number)] if number.isdecimal() and int(number) < len(self._names) else ""

    def with_texts(self, texts: Mapping[Place, str]) -> tuple[bytes, list[Place], list[Place]]:
        """Give the part with our texts, the cells that have a new note, and those whose note of ours is gone."""
        ours = {ref: note for ref, note in self._notes.items() if self._by(note) == escaped(self.author)}
        edits: list[Edit] = [(note.start, note.end, "") for note in ours.values()]
        new: dict[Place, str] = {}
        for place, text in texts.items():
            note = self._notes.get(address(*place))
            if note is None or note in ours.values():
                new[place] = text
            elif not self._by(note).startswith(THREADED):
                edits += self._continued(note, text)
        edits += self._new(new)
        gone = [area[0] for ref in ours if (area := corners(ref))]
        return spliced(self.content, edits), list(new), gone

    def _continued(self, note: Element, text: str) -> list[Edit]:
        """Give the edits that add a text to a note, unless it stands there already."""
        inside, prefix = note.child("text"), self.root.prefix
        written = escaped(text)
        if inside is None or not inside.children or written in self._text(inside):
            return []
        last = [child for child in inside.children if child.local in ("t", "r")][-1:]
        if not last:
            return []
        run = f'<{prefix}r><{prefix}t xml:space="preserve">\n\n{written}</{prefix}t></{prefix}r>'
        if last[0].local == "r":
            return [(last[0].end, last[0].end, run)]
        opened, closed = f"<{prefix}r>", f"</{prefix}r>{run}"
        return [(last[0].start, last[0].start, opened), (last[0].end, last[0].end, closed)]

    def _new(self, texts: Mapping[Place, str]) -> list[Edit]:
        authors, notes, prefix = self.root.child("authors"), self.root.child("commentList"), self.root.prefix
        known = escaped(self.author) in self._names
        number = self._names.index(escaped(self.author)) if known else len(self._names)
        listed = "".join(
            f'<{prefix}comment ref="{address(*place)}" authorId="{number}"><{prefix}text><{prefix}r>'
            f'<{prefix}t xml:space="preserve">{escaped(text)}</{prefix}t></{prefix}r></{prefix}text></{prefix}comment>'
            for place, text in texts.items()
        )
        if authors is None or notes is None or not texts:
            return []
        name = "" if known else f"<{prefix}author>{escaped(self.author)}</{prefix}author>"
        return [*appended(self.content, authors, name), *appended(self.content, notes, listed)]


def with_shapes(drawing: bytes, new: Sequence[Place], gone: Sequence[Place]) -> bytes:
    """Give a drawing with the boxes of new notes, and without those of notes that are gone."""
    left = frozenset(gone)
    kept = _SHAPE.sub(lambda shape: b"" if _shape_place(shape[0]) in left else shape[0], drawing)
    number = max((int(found) for found in _SHAPE_NUMBER.findall(kept)), default=1024)
    boxes = "".join(_box(number + n, place) for n, place in enumerate(new, start=1))
    kind = "" if b'id="_x0000_t202"' in kept else _KIND
    head, end, tail = kept.rpartition(b"</xml>")
    return b"".join((head, kind.encode(), boxes.encode(), end, tail)) if end else kept


def _shape_place(shape: bytes) -> Place | None:
    row, column = _ROW.search(shape), _COLUMN.search(shape)
    return (int(row[1]) + 1, int(column[1]) + 1) if row and column and b'"Note"' in shape else None


def _box(number: int, place: Place) -> str:
    row, column = place
    top = max(row - 2, 0)
    return (
        f'<v:shape {_NAMES} id="_x0000_s{number}" type="#_x0000_t202" style="position:absolute;width:240pt;'
        f'height:84pt;z-index:{number - 1024};visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">'
        '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>'
        '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>'
        f'<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>{column}, 15, {top}, 10, '
        f"{column + 4}, 15, {top + 6}, 4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>{row - 1}</x:Row>"
        f"<x:Column>{column - 1}</x:Column></x:ClientData></v:shape>"
    )
