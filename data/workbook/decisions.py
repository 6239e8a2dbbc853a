"""What a person decided about a layout: sheets, header rows and columns, as `read_workbook` is told."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

LEFT_OUT = ""
HEADER = "#"
DEEPEST = 5
"""Rows that a header may have."""

_COLUMN = re.compile(r"[A-Z]{1,3}")
_NUMBER = r"(-?\d+(?:\.\d+)?)"
_ANCHORS = re.compile(rf"\s*{_NUMBER}\s*\.\.\s*{_NUMBER}\s*")
_ROWS = re.compile(r"\s*(\d{1,7})\s*(?:[-–]\s*(\d{1,7})\s*)?")


@dataclass(frozen=True)
class Decisions:
    """Read a mapping sheet by sheet; what names no sheet holds for each.

    mapping  `E` or `Program!E` to a field or criterion, empty to keep the column as it stands; `#` or `Program!#` to
             the rows of the header (`5` or `5-6`); `Program!` to nothing, which leaves the sheet out; `=minutes` to the
             worst and the best value of a criterion that the workbook brings itself (`60..5`)
    """

    mapping: Mapping[str, str]

    @cached_property
    def _of_sheet(self) -> Mapping[str, Mapping[str, str]]:
        found: dict[str, dict[str, str]] = {}
        for key, decided in self.mapping.items():
            sheet, mark, place = key.rpartition("!")
            found.setdefault(sheet if mark else "!", {})[place] = decided
        return found

    @property
    def sheets(self) -> tuple[str, ...]:
        """Give the sheets that are named."""
        return tuple(sheet for sheet in self._of_sheet if sheet != "!")

    def leaves_out(self, sheet: str) -> bool:
        """Say whether the sheet is left out."""
        return self._of_sheet.get(sheet, {}).get("") == LEFT_OUT

    def decides(self, sheet: str) -> bool:
        """Say whether anything was decided about the sheet."""
        return HEADER in self._of(sheet) or bool(self.columns(sheet))

    def points_at(self, sheet: str) -> bool:
        """Say whether a header was decided for this very sheet, which then is a list whatever it seemed to be."""
        return HEADER in self._of_sheet.get(sheet, {})

    def header_text(self, sheet: str) -> str:
        """Give the rows of the header as they were typed; empty where nobody decided."""
        return self._of(sheet).get(HEADER, "")

    def header_rows(self, sheet: str) -> tuple[int, ...]:
        """Give the rows of the header, first to last; empty where nobody decided, or nothing that could be rows."""
        match = _ROWS.fullmatch(self.header_text(sheet))
        if not match:
            return ()
        first, last = int(match[1]), int(match[2] or match[1])
        return tuple(range(first, last + 1)) if 1 <= first <= last < first + DEEPEST else ()

    def columns(self, sheet: str) -> Mapping[str, str]:
        """Give the decided columns by their letters."""
        return {place: key for place, key in self._of(sheet).items() if _COLUMN.fullmatch(place)}

    def anchors(self, criterion: str) -> tuple[float, float] | None:
        """Give the worst and the best value of a criterion; None where nobody decided, or no anchors are told."""
        match = _ANCHORS.fullmatch(self._of_sheet.get("!", {}).get(f"={criterion}", ""))
        return (float(match[1]), float(match[2])) if match else None

    def _of(self, sheet: str) -> Mapping[str, str]:
        return {**self._of_sheet.get("!", {}), **self._of_sheet.get(sheet, {})}
