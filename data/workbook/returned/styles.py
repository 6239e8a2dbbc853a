"""The looks that the sheet of corrections and the marks need, added to those a workbook has."""

from collections.abc import Sequence
from enum import IntEnum

from data.workbook.colours import (
    ACCENT,
    INK,
    LINE,
    MUTED,
    TO_CONFIRM,
    TO_CONFIRM_LINE,
    TO_FILL,
    TO_MEND,
    TO_MEND_LINE,
)
from data.workbook.problem import Severity
from data.workbook.returned.package import Package
from data.workbook.returned.splice import Edit, Element, UnusualPackageError, appended, root_of, spliced, with_attribute

USUAL_PLACE = "xl/styles.xml"
"""Readers look for the styles here and nowhere else."""

BLANK_STYLES = (
    b'<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
    b'<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>'
    b'<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>'
    b'</fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>'
    b'<cellXfs count="1"><xf/></cellXfs><cellStyles count="1">'
    b'<cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
)
_ORDER = ("numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs")


class Look(IntEnum):
    """Name the looks of the cells of the sheet, by their place among those added."""

    TEXT = 0
    QUOTED = 1
    TITLE = 2
    HINT = 3
    HEADING = 4
    LINK = 5
    ERROR = 6
    WARNING = 7
    ANSWER = 8
    ALERT = 9


_FONTS = (
    f'sz="11" color="{INK}"',
    f'sz="16" b="1" color="{INK}"',
    f'sz="11" color="{MUTED}"',
    'sz="11" b="1" color="FFFFFF"',
    f'sz="11" u="1" color="{ACCENT}"',
    f'sz="11" b="1" color="{INK}"',
)
_FILLS = (ACCENT, TO_MEND, TO_CONFIRM, TO_FILL)
_LOOKS = (
    (0, None, 1), (0, None, 1), (1, None, 0), (2, None, 0), (3, 0, 1), (4, None, 1), (5, 1, 1), (5, 2, 1), (0, 3, 1),
    (5, 2, 0),
)  # fmt: skip
"""Font, fill and border of each look, by their place among those added."""

_MARKS = {Severity.ERROR: (TO_MEND, TO_MEND_LINE), Severity.WARNING: (TO_CONFIRM, TO_CONFIRM_LINE)}
"""Fill and border of a marked cell."""


def add_styles(package: Package) -> tuple[int, dict[Severity, int]]:
    """Add the looks; give the number of the first one, and the number of the mark of each severity.

    Raises
    ------
    UnusualPackageError: when there are styles that nothing leads to, or styles without tables.
    """
    name = package.tied(package.workbook, "/styles")
    if name is None or name not in package.parts:
        name = USUAL_PLACE
        if name in package.parts:
            raise UnusualPackageError
        package.add(name, BLANK_STYLES, "styles")
        package.tie(package.workbook, name, "styles")
    added = _Added(package.parts[name])
    fonts, fills = added.add("fonts", [_font(font) for font in _FONTS]), added.add("fills", list(map(_fill, _FILLS)))
    borders = added.add("borders", ["<border/>", _border(LINE)])
    first = added.add("cellXfs", [_xf(n, fonts, fills, borders) for n in range(len(_LOOKS))])
    marks = added.add("dxfs", [_dxf(*colours) for colours in _MARKS.values()])
    package.parts[name] = spliced(added.content, added.edits)
    return first, {severity: marks + n for n, severity in enumerate(_MARKS)}


class _Added:
    def __init__(self, content: bytes) -> None:
        self.content, self.edits = content, list[Edit]()
        self.root = root_of(content, deepest=2)

    def add(self, table: str, lines: Sequence[str]) -> int:
        """Add lines to a table; give the number of the first one."""
        element, text = self.root.child(table), "".join(lines)
        prefixed = text.replace("</", "\0").replace("<", f"<{self.root.prefix}").replace("\0", f"</{self.root.prefix}")
        if element is None:
            at, name = self._place(table), f"{self.root.prefix}{table}"
            self.edits.append((at, at, f'<{name} count="{len(lines)}">{prefixed}</{name}>'))
            return 0
        count = str(len(element.children) + len(lines))
        self.edits += with_attribute(self.content, element, "count", count)
        self.edits += appended(self.content, element, prefixed)
        return len(element.children)

    def _place(self, table: str) -> int:
        before: list[Element] = [c for c in self.root.children if c.local in _ORDER[: _ORDER.index(table)]]
        if not before:
            raise UnusualPackageError
        return before[-1].end


def _font(attributes: str) -> str:
    facts = dict(pair.replace('"', "").split("=") for pair in attributes.split())
    bold, under = ("<b/>" if "b" in facts else ""), ("<u/>" if "u" in facts else "")
    return f'<font>{bold}{under}<sz val="{facts["sz"]}"/><color rgb="FF{facts["color"]}"/><name val="Calibri"/></font>'


def _fill(colour: str) -> str:
    return f'<fill><patternFill patternType="solid"><fgColor rgb="FF{colour}"/></patternFill></fill>'


def _border(colour: str) -> str:
    sides = (f'<{side} style="thin"><color rgb="FF{colour}"/></{side}>' for side in ("left", "right", "top", "bottom"))
    return f"<border>{''.join(sides)}</border>"


def _xf(number: int, fonts: int, fills: int, borders: int) -> str:
    font, fill, border = _LOOKS[number]
    quoted = ' quotePrefix="1"' if number == Look.QUOTED else ""
    wrap = "" if number in (Look.TITLE, Look.HINT, Look.ALERT) else ' wrapText="1"'
    open_cell = '<protection locked="0"/>' if number == Look.ANSWER else ""
    return (
        f'<xf numFmtId="49" fontId="{fonts + font}" fillId="{0 if fill is None else fills + fill}" '
        f'borderId="{borders + border}" xfId="0"{quoted} applyNumberFormat="1" applyFont="1" applyFill="1" '
        f'applyBorder="1" applyAlignment="1" applyProtection="1"><alignment vertical="top"{wrap}/>{open_cell}</xf>'
    )


def _dxf(fill: str, border: str) -> str:
    pattern = f'<patternFill patternType="solid"><fgColor rgb="FF{fill}"/><bgColor rgb="FF{fill}"/></patternFill>'
    return f"<dxf><fill>{pattern}</fill>{_border(border)}</dxf>"
