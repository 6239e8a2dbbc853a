"""What is remembered of a mapping: it holds for the next list of the layout, whose table may stand elsewhere."""

import re
from collections.abc import Mapping

from data.workbook import Intake, SheetRead
from data.workbook.decisions import HEADER, Decisions
from data.workbook.layout import laid_out

ONLY_SHEET = "*"
"""Stands for the name of the only sheet with a table: many agencies write the month into it; no sheet is called so."""

_FROM_HEADINGS = re.compile(r"@(-?\d+)\.\.(-?\d+)")


def to_remember(mapping: Mapping[str, str], intake: Intake) -> dict[str, str]:
    """Give a mapping by what its layout is known by: the rows of a header counted from the headings.

    intake  the file as it is read while nothing is decided
    """
    sheets = {sheet.name: sheet for sheet in intake.sheets}
    only = _only_sheet(intake)
    found = {}
    for key, decided in mapping.items():
        name, mark, place = key.rpartition("!")
        if place == HEADER:
            decided = _from_headings(Decisions(mapping).header_rows(name), sheets.get(name) or only, decided)
        found[f"{ONLY_SHEET}!{place}" if mark and only and name == only.name else key] = decided
    return found


def as_remembered(remembered: Mapping[str, str], intake: Intake) -> dict[str, str]:
    """Give a remembered mapping for another file of the layout; what names a sheet that it has not is left out.

    intake  that file as it is read while nothing is decided
    """
    sheets = {sheet.name: sheet for sheet in intake.sheets}
    only = _only_sheet(intake)
    found = {}
    for key, decided in remembered.items():
        name, mark, place = key.rpartition("!")
        if name == ONLY_SHEET and only:
            name, key = only.name, f"{only.name}!{place}"
        sheet = sheets.get(name) or (only if not mark else None)
        if mark and sheet is None:
            continue
        rows = _rows(decided, sheet) if place == HEADER else decided
        if rows is not None:
            found[key] = rows
    return found


def _only_sheet(intake: Intake) -> SheetRead | None:
    laid = laid_out(intake.sheets)
    return next(sheet for sheet in intake.sheets if sheet is laid[0]) if len(laid) == 1 else None


def _headings_row(sheet: SheetRead) -> int:
    """Give the row that the layout was read from."""
    return sheet.header_rows[0] if sheet.header_rows else sheet.likely_header


def _from_headings(rows: tuple[int, ...], sheet: SheetRead | None, decided: str) -> str:
    if sheet is None or not rows:
        return decided
    at = _headings_row(sheet)
    return f"@{rows[0] - at}..{rows[-1] - at}"


def _rows(decided: str, sheet: SheetRead | None) -> str | None:
    """Give the rows of the header in this file; None where they would stand above it."""
    told = _FROM_HEADINGS.fullmatch(decided)
    if not told or sheet is None:
        return None if told else decided
    first, last = (_headings_row(sheet) + int(further) for further in told.groups())
    return None if first < 1 else str(first) if first == last else f"{first}-{last}"
