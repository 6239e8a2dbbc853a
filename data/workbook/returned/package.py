"""The zip a workbook is, to be added to: parts, the ties between them, and their kinds."""

import posixpath
from collections.abc import Sequence
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from data.workbook.returned.splice import Element, UnusualPackageError, appended, escaped, root_of, spliced

TYPES = "[Content_Types].xml"
TIES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_TIES_ROOT = b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>'
_KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml."
KINDS = {"worksheet": f"{_KIND}worksheet+xml", "comments": f"{_KIND}comments+xml", "styles": f"{_KIND}styles+xml"}


class Package:
    """Hold the parts of a workbook by name; what is not replaced is written back as it came."""

    def __init__(self, content: bytes) -> None:
        """Read every part of a checked package."""
        with ZipFile(BytesIO(content)) as package:
            self._entries = {entry.filename: entry for entry in package.infolist()}
            self.parts = {name: package.read(name) for name in self._entries}
        self.workbook = self._tied("", "/officeDocument")

    def _tied(self, part: str, kind: str) -> str:
        found = self.tied(part, kind)
        if found is None or found not in self.parts:
            raise UnusualPackageError
        return found

    def tied(self, part: str, kind: str) -> str | None:
        """Give the part that another is tied to by a kind, such as `/styles`; None where there is none."""
        ties = (tie for tie in self.ties(part) if tie.attributes.get("Type", "").endswith(kind))
        return next((self.target(part, tie) for tie in ties), None)

    def ties(self, part: str) -> Sequence[Element]:
        """Give what a part is tied to; the name of no part asks for the whole package."""
        name = _ties_name(part)
        if name not in self.parts:
            return ()
        ties = (tie for tie in root_of(self.parts[name], deepest=1).children if tie.local == "Relationship")
        return [tie for tie in ties if tie.attributes.get("TargetMode") != "External"]

    def target(self, part: str, tie: Element) -> str:
        """Give the name of the part that a tie leads to."""
        target = tie.attributes.get("Target", "")
        joined = target if target.startswith("/") else posixpath.join(posixpath.dirname(part), target)
        return posixpath.normpath(joined).lstrip("/")

    def tie(self, part: str, to: str, kind: str) -> str:
        """Tie a part to another; give the id of the tie."""
        name = _ties_name(part)
        content = self.parts.get(name, _TIES_ROOT)
        root = root_of(content, deepest=1)
        taken = {tie.attributes.get("Id", "").lower() for tie in root.children}
        number = next(n for n in range(1, len(taken) + 2) if f"ridquickwin{n}" not in taken)
        made = f"rIdQuickWin{number}"
        tag = f'<{root.prefix}Relationship Id="{made}" Type="{TIES}/{kind}" Target="/{escaped(to)}"/>'
        self.parts[name] = spliced(content, appended(content, root, tag))
        return made

    def add(self, name: str, content: bytes, kind: str) -> None:
        """Add a part and say of what kind it is."""
        self.parts[name] = content
        self._declare("Override", "PartName", f"/{name}", KINDS[kind])

    def add_drawing(self, name: str, content: bytes) -> None:
        """Add a drawing of notes."""
        self.parts[name] = content
        self._declare("Default", "Extension", "vml", "application/vnd.openxmlformats-officedocument.vmlDrawing")

    def _declare(self, tag: str, key: str, value: str, kind: str) -> None:
        content = self.parts[TYPES]
        root = root_of(content, deepest=1)
        if not any(child.attributes.get(key, "").lower() == value.lower() for child in root.children):
            line = f'<{root.prefix}{tag} {key}="{escaped(value)}" ContentType="{kind}"/>'
            edits = appended(content, root, line)
            if tag == "Default" and root.children:
                edits = [(root.children[0].start, root.children[0].start, line)]
            self.parts[TYPES] = spliced(content, edits)

    def free_name(self, pattern: str) -> str:
        """Give a part name that is not taken, such as `xl/comments{}.xml` with a number."""
        taken = {name.lower() for name in self.parts}
        return next(name for n in range(1, len(taken) + 2) if (name := pattern.format(n)).lower() not in taken)

    def written(self) -> bytes:
        """Give the package's bytes: its own parts in their order, then the new ones."""
        out = BytesIO()
        with ZipFile(out, "w", ZIP_DEFLATED) as package:
            for name, content in self.parts.items():
                given = self._entries.get(name)
                entry = ZipInfo(name, date_time=given.date_time if given else (1980, 1, 1, 0, 0, 0))
                entry.compress_type = ZIP_DEFLATED
                package.writestr(entry, content)
        return out.getvalue()


def _ties_name(part: str) -> str:
    folder, name = posixpath.split(part)
    return posixpath.join(folder, "_rels", f"{name}.rels")
