"""What the hidden sheet of our own template says: its age, and which heading is which key."""

import json
from collections.abc import Mapping

from data.workbook.grid import Grid, Grids
from data.workbook.problem import ProblemCode, WorkbookRefusedError
from data.workbook.template.meta import APP, META_SHEET, SCHEMA_VERSION
from data.workbook.values.text import as_text


def is_own_sheet(grid: Grid) -> bool:
    """Say whether a sheet is the hidden one of a template."""
    return grid.name == META_SHEET


def own_headings(grids: Grids) -> Mapping[str, str]:
    """Give the keys by heading that a template of ours carries; empty for any other workbook.

    Raises
    ------
    WorkbookRefusedError: NEWER_TEMPLATE when a later version of the app wrote the template.
    """
    sheet = next((grid for grid in grids.sheets if is_own_sheet(grid)), None)
    facts = (
        {as_text(sheet.cell(row, 1).value): as_text(sheet.cell(row, 2).value) for row in sheet.rows} if sheet else {}
    )
    if facts.get("app") != APP:
        return {}
    version = _version(facts.get("schema_version", ""))
    if version > SCHEMA_VERSION:
        raise WorkbookRefusedError(ProblemCode.NEWER_TEMPLATE, found=version, known=SCHEMA_VERSION)
    return _map(facts.get("columns", ""))


def _version(text: str) -> int:
    """Read a version; of a number of many digits the first nine say enough."""
    return int(text.lstrip("0")[:9] or "0") if text.isdecimal() else 0


def _map(text: str) -> Mapping[str, str]:
    try:
        columns = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    pairs = columns.items() if isinstance(columns, dict) else ()
    return {as_text(heading): key for heading, key in pairs if isinstance(heading, str) and isinstance(key, str)}
