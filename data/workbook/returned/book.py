"""The workbook part: where its sheets are, and a sheet put before them."""

from collections.abc import Mapping
from dataclasses import dataclass

from data.workbook.returned.package import TIES, Package
from data.workbook.returned.splice import (
    Edit,
    Element,
    UnusualPackageError,
    appended,
    escaped,
    root_of,
    spliced,
    with_attribute,
)

OWN_NAME = "_quick_win_returned"
"""A hidden name of the workbook that belongs to our sheet: it holds through renaming and saving."""

MOST_SIGNS = 31
_BEFORE_NAMES = ("sheets", "functionGroups", "externalReferences")


@dataclass(frozen=True)
class SheetPart:
    """A sheet of the workbook and the part it is; `visible` says whether a link can lead there."""

    name: str
    part: str
    visible: bool


class Book:
    """Know the sheets of a package."""

    def __init__(self, package: Package) -> None:
        """Look through the workbook part."""
        self.package = package
        self.content = package.parts[package.workbook]
        self.root = root_of(self.content, deepest=2)
        sheets = self.root.child("sheets")
        if sheets is None:
            raise UnusualPackageError
        self.element = sheets
        self.own = self._own()
        self.sheets = tuple(self._part(sheet) for sheet in sheets.children)

    def _own(self) -> int | None:
        """Give the place of the sheet that an earlier return put in; None where there is none."""
        names = self._names()
        places = [name.attributes.get("localSheetId", "") for name in names if name.attributes.get("name") == OWN_NAME]
        place = int(places[0]) if places and places[0].isdecimal() else -1
        return place if 0 <= place < len(self.element.children) else None

    def _names(self) -> list[Element]:
        names = self.root.child("definedNames")
        return names.children if names else []

    def _part(self, sheet: Element) -> SheetPart:
        tied = next((value for key, value in sheet.attributes.items() if key.endswith(":id")), "")
        ties = (tie for tie in self.package.ties(self.package.workbook) if tie.attributes.get("Id") == tied)
        part = next((self.package.target(self.package.workbook, tie) for tie in ties), "")
        visible = sheet.attributes.get("state", "visible") == "visible"
        return SheetPart(sheet.attributes.get("name", ""), part, visible)

    def free_name(self, wanted: str) -> str:
        """Give a name for a sheet that no other has; the earlier sheet keeps its own."""
        if self.own is not None:
            return self.sheets[self.own].name
        taken = {sheet.name.casefold() for sheet in self.sheets}
        tries = (wanted, *(f"{wanted[: MOST_SIGNS - 5]} {n}" for n in range(2, len(taken) + 3)))
        return next(name for name in tries if name.casefold() not in taken)

    def put_first(self, name: str, content: bytes, *, header_row: int, last_row: int) -> None:
        """Put a sheet before all others, or in place of the one of an earlier return, and open the book there."""
        edits: list[Edit] = []
        if self.own is None:
            part = self.package.free_name("xl/worksheets/sheet{}.xml")
            self.package.add(part, content, "worksheet")
            edits += self._entry(name, self.package.tie(self.package.workbook, part, "worksheet"))
        else:
            self.package.parts[self.sheets[self.own].part] = content
            edits += with_attribute(self.content, self.element.children[self.own], "state", None)
        edits += self._views()
        edits += self._with_names(name, header_row, last_row)
        self.package.parts[self.package.workbook] = spliced(self.content, edits)

    def _entry(self, name: str, tie: str) -> list[Edit]:
        given = [sheet.attributes.get("sheetId", "") for sheet in self.element.children]
        numbers = [int(number) for number in given if number.isdecimal()]
        tag = (
            f'<{self.root.prefix}sheet name="{escaped(name)}" sheetId="{max(numbers, default=0) + 1}" '
            f'xmlns:qw="{TIES}" qw:id="{tie}"/>'
        )
        if not self.element.children:
            return appended(self.content, self.element, tag)
        return [(self.element.children[0].start, self.element.children[0].start, tag)]

    def _views(self) -> list[Edit]:
        views, prefix = self.root.child("bookViews"), self.root.prefix
        if views is None:
            text = f"<{prefix}bookViews><{prefix}workbookView/></{prefix}bookViews>"
            return [(self.element.start, self.element.start, text)]
        wanted: Mapping[str, str] = {"activeTab": str(self.own or 0), "firstSheet": "0"}
        return [
            edit
            for view in views.children
            if view.local == "workbookView"
            for key, value in wanted.items()
            for edit in with_attribute(self.content, view, key, value)
        ]

    def _with_names(self, name: str, header_row: int, last_row: int) -> list[Edit]:
        """Count the sheets of names anew, and add ours: repeated headings, filter, and the mark of our sheet."""
        edits, place = list[Edit](), self.own or 0
        for element in self._names():
            local = element.attributes.get("localSheetId", "")
            if self.own is None and local.isdecimal():
                edits += with_attribute(self.content, element, "localSheetId", str(int(local) + 1))
            elif self.own is not None and local == str(self.own):
                edits.append((element.start, element.end, ""))
        own = _own_names(f"'{name.replace(chr(39), chr(39) * 2)}'", place, header_row, last_row, self.root.prefix)
        names = self.root.child("definedNames")
        if names is not None:
            return [*edits, *appended(self.content, names, own)]
        at = max(child.end for child in self.root.children if child.local in _BEFORE_NAMES)
        tag = f"{self.root.prefix}definedNames"
        return [*edits, (at, at, f"<{tag}>{own}</{tag}>")]


def _own_names(sheet: str, place: int, head: int, last: int, prefix: str) -> str:
    areas = {
        ("_xlnm._FilterDatabase", ' hidden="1"'): f"$A${head}:$J${max(last, head)}",
        ("_xlnm.Print_Titles", ""): f"${head}:${head}",
        (OWN_NAME, ' hidden="1"'): "$K$1",
    }
    return "".join(
        f'<{prefix}definedName name="{name}" localSheetId="{place}"{hidden}>{escaped(f"{sheet}!{area}")}'
        f"</{prefix}definedName>"
        for (name, hidden), area in areas.items()
    )
