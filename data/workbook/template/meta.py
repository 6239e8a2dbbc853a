"""The very hidden sheet by which the reader knows its own template: schema version and header map."""

import json
from collections.abc import Sequence
from datetime import datetime

from openpyxl.worksheet.worksheet import Worksheet

from data.workbook.template.columns import Column
from data.workbook.template.look import write_text

META_SHEET = "_meta"
APP = "quick-win-smart-city"
SCHEMA_VERSION = 1


def write_meta(
    sheet: Worksheet,
    columns: Sequence[Column],
    *,
    program_sheet: str,
    weights_sheet: str,
    header_row: int,
    made_at: datetime,
) -> None:
    """Write one name and value to a row; `columns` maps each heading to its key as JSON, one kept unknown to none."""
    headings = {column.heading: "" if column.extra else column.key for column in columns}
    facts = {
        "app": APP,
        "schema_version": str(SCHEMA_VERSION),
        "kind": "input-template",
        "sheet": program_sheet,
        "weights_sheet": weights_sheet,
        "header_row": str(header_row),
        "columns": json.dumps(headings, ensure_ascii=False),
        "created": made_at.isoformat(timespec="seconds"),
    }
    for row, (name, value) in enumerate(facts.items(), start=1):
        write_text(sheet[f"A{row}"], name)
        write_text(sheet[f"B{row}"], value)
    sheet.sheet_state = "veryHidden"
