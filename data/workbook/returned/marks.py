"""Marked cells in a sheet: a conditional format over them, so that no cell and no style of the file is touched."""

import re
from collections.abc import Iterable, Mapping, Sequence

from data.workbook.grid import address, letters
from data.workbook.problem import Severity
from data.workbook.returned.splice import Edit, Element, UnusualPackageError, with_attribute

FORMULA = 'LEN("quick-win")>0'
"""Always true, and by it we know our own marks when the file comes back."""

AREAS_IN_ONE = 200
"""Areas that one conditional format names at most."""

Place = tuple[int, int]
"""Row and column, counted from 1."""

_AREA = re.compile(r"([A-Z]{1,3})([1-9]\d{0,6})(?::([A-Z]{1,3})([1-9]\d{0,6}))?")
UP_TO_FORMATS = frozenset(
    {
        "sheetData", "sheetCalcPr", "sheetProtection", "protectedRanges", "scenarios", "autoFilter", "sortState",
        "dataConsolidate", "customSheetViews", "mergeCells", "phoneticPr", "conditionalFormatting",
    }
)  # fmt: skip


def corners(area: str) -> tuple[Place, Place] | None:
    """Give the first and the last cell of an area such as `B2:B6`; None where it is none."""
    match = _AREA.fullmatch(area)
    if not match:
        return None
    first = int(match[2]), _number(match[1])
    return first, (int(match[4]), _number(match[3])) if match[3] else first


def _number(name: str) -> int:
    number = 0
    for letter in name:
        number = 26 * number + ord(letter) - 64
    return number


def shown_at(root: Element) -> Mapping[Place, Place]:
    """Give, for each cell that a merge hides, the cell where the merge shows what it holds."""
    merges = root.child("mergeCells")
    areas = [corners(merge.attributes.get("ref", "")) for merge in merges.children] if merges else []
    return {
        (row, column): first
        for first, last in filter(None, areas)
        for row in range(first[0], last[0] + 1)
        for column in range(first[1], min(last[1], first[1] + 255) + 1)
    }


def unselected(content: bytes, root: Element) -> list[Edit]:
    """Give the edits after which the sheet is not chosen: two chosen sheets would be edited as one."""
    views = root.child("sheetViews")
    return [
        edit
        for view in (views.children if views else [])
        if view.attributes.get("tabSelected") in ("1", "true")
        for edit in with_attribute(content, view, "tabSelected", None)
    ]


def without_marks(root: Element, content: bytes) -> list[Edit]:
    """Give the edits that take away the marks of an earlier return."""
    written = FORMULA.replace(">", "&gt;")
    own = (written.encode(), written.replace('"', "&quot;").encode())
    edits: list[Edit] = []
    for element in root.children:
        if element.local == "conditionalFormatting":
            ours = [rule for rule in element.children if any(o in content[rule.start : rule.end] for o in own)]
            gone = [element] if len(ours) == len(element.children) else ours
            edits += [(one.start, one.end, "") for one in gone if ours]
    return edits


def with_marks(root: Element, areas: Mapping[Severity, Iterable[Place]], styles: Mapping[Severity, int]) -> list[Edit]:
    """Give the edits that mark cells, those of the worse severity above the others."""
    at, prefix = place_after(root, UP_TO_FORMATS), root.prefix
    rules = [rule for child in root.children if child.local == "conditionalFormatting" for rule in child.children]
    given = [rule.attributes.get("priority", "") for rule in rules]
    priority = max((int(text) for text in given if text.isdecimal()), default=0)
    formats = []
    for severity, style in styles.items():
        runs = _runs(areas.get(severity, ()))
        for some in (runs[n : n + AREAS_IN_ONE] for n in range(0, len(runs), AREAS_IN_ONE)):
            priority += 1
            formats.append(
                f'<{prefix}conditionalFormatting sqref="{" ".join(some)}"><{prefix}cfRule type="expression" '
                f'dxfId="{style}" priority="{priority}"><{prefix}formula>{FORMULA.replace(">", "&gt;")}'
                f"</{prefix}formula></{prefix}cfRule></{prefix}conditionalFormatting>"
            )
    return [(at, at, "".join(formats))] if formats else []


def place_after(root: Element, names: frozenset[str]) -> int:
    """Give the byte behind the last of the named children.

    Raises
    ------
    UnusualPackageError: when the sheet has no data at all.
    """
    ends = [child.end for child in root.children if child.local in names]
    if not ends or root.child("sheetData") is None:
        raise UnusualPackageError
    return max(ends)


def _runs(places: Iterable[Place]) -> Sequence[str]:
    """Give the cells as areas, those below each other as one."""
    runs: list[list[Place]] = []
    for row, column in sorted(set(places), key=lambda place: (place[1], place[0])):
        if runs and runs[-1][-1] == (row - 1, column):
            runs[-1].append((row, column))
        else:
            runs.append([(row, column)])
    return [address(*run[0]) + (f":{letters(run[-1][1])}{run[-1][0]}" if len(run) > 1 else "") for run in runs]
