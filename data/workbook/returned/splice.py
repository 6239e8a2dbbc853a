"""XML parts edited where they must be and nowhere else: every other byte stays as it came."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from xml.parsers.expat import ExpatError, ParserCreate

_DECLARED = re.compile(rb"""^(?:\xef\xbb\xbf)?<\?xml[^>]*?encoding\s*=\s*["']([^"']+)""")
_PLAIN = (b"utf-8", b"utf8", b"us-ascii", b"ascii")
_TAG = re.compile(rb"""<(?:[^>"']|"[^"]*"|'[^']*')*>""")
_ILLEGAL = re.compile("[\x00-\x08\x0b-\x1f\x7f\ufffe\uffff\ud800-\udfff]")
_ESCAPE_LIKE = re.compile("_(?=x[0-9A-Fa-f]{4}_)")


class UnusualPackageError(Exception):
    """Stop editing a package that is not built as usual; the list of problems is then written apart."""


@dataclass
class Element:
    """One element of a part, by its bytes: `<start>…<opened>` is its first tag, `<close>…<end>` its last.

    name   with its prefix, as it is written
    depth  0 for the root
    An element written as one tag closes where it opened.
    """

    name: str
    attributes: dict[str, str]
    depth: int
    start: int
    opened: int
    close: int = 0
    end: int = 0
    children: list["Element"] = field(default_factory=list)

    @property
    def local(self) -> str:
        """Give the name without its prefix."""
        return self.name.rpartition(":")[2]

    @property
    def prefix(self) -> str:
        """Give the prefix with its colon; empty where there is none."""
        return "".join(self.name.rpartition(":")[:2])

    def child(self, local: str) -> "Element | None":
        """Give the first child of a name."""
        return next((child for child in self.children if child.local == local), None)


Edit = tuple[int, int, str]
"""From which byte to which another text stands."""


def root_of(content: bytes, *, deepest: int) -> Element:
    """Give the root with the elements below it down to a depth.

    Raises
    ------
    UnusualPackageError: when the part is no XML in UTF-8.
    """
    declared = _DECLARED.match(content)
    if declared and declared[1].lower() not in _PLAIN:
        raise UnusualPackageError
    found = _Found(content, deepest)
    try:
        found.parser.Parse(content, True)
    except (ExpatError, LookupError, ValueError) as broken:
        raise UnusualPackageError from broken
    if found.root is None:
        raise UnusualPackageError
    return found.root


class _Found:
    def __init__(self, content: bytes, deepest: int) -> None:
        self.content, self.deepest = content, deepest
        self.parser = ParserCreate()
        self.parser.StartElementHandler, self.parser.EndElementHandler = self._start, self._end
        self.open: list[Element] = []
        self.depth = 0
        self.root: Element | None = None

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        if self.depth <= self.deepest:
            at = self.parser.CurrentByteIndex
            tag = _TAG.match(self.content, at)
            if tag is None:
                raise UnusualPackageError
            element = Element(name, attributes, self.depth, at, tag.end())
            if self.open:
                self.open[-1].children.append(element)
            self.root = self.root or element
            self.open.append(element)
        self.depth += 1

    def _end(self, _: str) -> None:
        self.depth -= 1
        if self.depth <= self.deepest:
            element, at = self.open.pop(), self.parser.CurrentByteIndex
            if self.content[element.opened - 2 : element.opened] == b"/>":
                element.close = element.end = element.opened
            else:
                element.close, element.end = at, self.content.index(b">", at) + 1


def spliced(content: bytes, edits: Sequence[Edit]) -> bytes:
    """Give the part with its edits; of several at one place the first comes first."""
    pieces, at = [], 0
    for start, end, text in sorted(edits, key=lambda edit: edit[:2]):
        pieces += [content[at:start], text.encode()]
        at = end
    return b"".join([*pieces, content[at:]])


def appended(content: bytes, element: Element, text: str) -> list[Edit]:
    """Give the edits that add to what an element holds, also to one written as a single tag."""
    if element.close > element.opened or content[element.opened - 2 : element.opened] != b"/>":
        return [(element.close, element.close, text)]
    return [(element.opened - 2, element.opened, f">{text}</{element.name}>")]


def with_attribute(content: bytes, element: Element, name: str, value: str | None) -> list[Edit]:
    """Give the edits that set an attribute; None takes it away."""
    tag = content[element.start : element.opened]
    written = re.search(rb"""\s""" + re.escape(name.encode()) + rb"""\s*=\s*("[^"]*"|'[^']*')""", tag)
    text = "" if value is None else f' {name}="{escaped(value)}"'
    if written:
        return [(element.start + written.start(), element.start + written.end(), text)]
    at = element.start + 1 + len(element.name.encode())
    return [(at, at, text)] if text else []


def escaped(text: str) -> str:
    """Write a text so that it stays one in XML and in a spreadsheet: no markup, no sign that cannot be held."""
    legal = _ESCAPE_LIKE.sub("_x005F_", _ILLEGAL.sub("", text))
    return legal.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")
