"""The parts of a package and what they point at: the book, its sheets, its texts and its looks."""

from collections.abc import Mapping
from dataclasses import dataclass
from posixpath import dirname, join, normpath, split
from typing import IO
from zipfile import ZipFile

from data.workbook.grid import SheetState
from data.workbook.stream.xml import elements, is_on, relation_of

_BOOKS = frozenset(
    f"application/vnd.{kind}.main+xml"
    for kind in (
        "openxmlformats-officedocument.spreadsheetml.sheet",
        "openxmlformats-officedocument.spreadsheetml.template",
        "ms-excel.sheet.macroEnabled",
        "ms-excel.template.macroEnabled",
    )
)
_WORKSHEET, _TEXTS, _LOOKS = "worksheet", "sharedStrings", "styles"


@dataclass(frozen=True)
class Sheet:
    """A sheet as the book names it, and the part that holds it."""

    name: str
    state: SheetState
    part: str


@dataclass(frozen=True)
class Book:
    """The book's own part.

    texts, looks  parts of the shared texts and of the looks; empty where there are none
    from_1904     True where days are counted from 1904
    """

    sheets: tuple[Sheet, ...]
    texts: str
    looks: str
    from_1904: bool


def read_book(package: ZipFile) -> Book:
    """Give the sheets of a package in their order; sheets of charts, dialogs and macros are left out.

    Raises
    ------
    KeyError, ValueError: when a part, a relation or a name is missing.
    """
    book = _find_book(package)
    kinds, targets = _relations(package, book)
    sheets, from_1904 = [], False
    with package.open(book) as part:
        for way, said in elements(part):
            if way == "workbookPr":
                from_1904 = is_on(said.get("date1904"))
            elif way == "sheets/sheet" and (relation := relation_of(said)) and kinds[relation] == _WORKSHEET:
                state = SheetState(said.get("state", SheetState.VISIBLE))
                sheets.append(Sheet(said["name"], state, targets[relation]))
    by_kind = {kind: targets[relation] for relation, kind in kinds.items()}
    return Book(_apart(sheets), by_kind.get(_TEXTS, ""), by_kind.get(_LOOKS, ""), from_1904)


def open_part(package: ZipFile, name: str) -> IO[bytes]:
    """Open a part by its name, in whatever case the package writes it."""
    if name not in package.NameToInfo:
        name = {each.lower(): each for each in package.namelist()}.get(name.lower(), name)
    return package.open(name)


def _find_book(package: ZipFile) -> str:
    with package.open("[Content_Types].xml") as part:
        said = list(elements(part))
    named = [types["PartName"] for way, types in said if way == "Override" and types.get("ContentType") in _BOOKS]
    usual = [types for way, types in said if way == "Default" and types.get("ContentType") in _BOOKS]
    if not named and not usual:
        raise KeyError("workbook")
    return named[0].lstrip("/") if named else "xl/workbook.xml"


def _relations(package: ZipFile, book: str) -> tuple[Mapping[str, str], Mapping[str, str]]:
    """Give by relation the kind and the name of the part; what lies outside the package is left out."""
    folder, name = split(book)
    kinds, targets = {}, {}
    with open_part(package, join(folder, "_rels", f"{name}.rels")) as part:
        for way, said in elements(part):
            if way == "Relationship" and said.get("TargetMode") != "External":
                kinds[said["Id"]] = said["Type"].rpartition("/")[2]
                targets[said["Id"]] = normpath(join("/", dirname(book), said["Target"])).lstrip("/")
    return kinds, targets


def _apart(sheets: list[Sheet]) -> tuple[Sheet, ...]:
    """Refuse two sheets of one name: nobody could tell their cells apart."""
    if len({sheet.name.casefold() for sheet in sheets}) < len(sheets):
        raise ValueError("sheets")
    return tuple(sheets)
