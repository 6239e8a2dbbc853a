"""One part of a package as elements in the names of its own kind; a document type is refused."""

from collections.abc import Iterator, Mapping
from typing import IO
from xml.parsers import expat

from data.workbook.problem import ProblemCode, WorkbookRefusedError

MAIN = frozenset(
    {"http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main"}
)
"""The names of a workbook's elements: as usual, and in a strict one."""

_RELATIONS = frozenset(
    {
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "http://purl.oclc.org/ooxml/officeDocument/relationships",
    }
)

_CHUNK = 1 << 16
_DEEPEST = 64

Attributes = Mapping[str, str]


def new_parser() -> expat.XMLParserType:
    """Give a parser that joins split text and knows no entity but the five of XML itself."""
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = _refuse
    parser.EntityDeclHandler = _refuse
    return parser


def _refuse(*_: object) -> None:
    raise WorkbookRefusedError(ProblemCode.UNSAFE_XML)


def elements(part: IO[bytes]) -> Iterator[tuple[str, Attributes]]:
    """Give every element: the way to it from below the root, such as `fonts/font/strike`, and its attributes.

    Elements of a foreign kind are left out with all they hold.

    Raises
    ------
    ExpatError, ValueError: when the part is damaged or nested without end.
    """
    taker = _Taker()
    parser = new_parser()
    parser.StartElementHandler, parser.EndElementHandler = taker.start, taker.end
    while chunk := part.read(_CHUNK):
        parser.Parse(chunk, False)
        yield from taker.found
        taker.found.clear()
    parser.Parse(b"", True)
    yield from taker.found


class _Taker:
    def __init__(self) -> None:
        self.found: list[tuple[str, Attributes]] = []
        self.ways: list[str | None] = []
        self.space = ""

    def start(self, name: str, said: dict[str, str]) -> None:
        space, _, local = name.rpartition(" ")
        if not self.ways:
            self.space = space
        above = self.ways[-1] if self.ways else ""
        is_own = above is not None and space == self.space
        way = f"{above}/{local}" if above else local
        self.ways.append((way if self.ways else "") if is_own else None)
        if is_own:
            self.found.append((way, said))
        if len(self.ways) > _DEEPEST:
            raise ValueError(local)

    def end(self, _: str) -> None:
        self.ways.pop()


def is_on(value: str | None) -> bool:
    """Say whether a switch such as `hidden` is set."""
    return value not in (None, "", "0", "f", "false", "off")


def relation_of(attributes: Attributes) -> str:
    """Give the id of the related part that an element names; empty for none."""
    return next((attributes[name] for space in _RELATIONS if (name := f"{space} id") in attributes), "")
