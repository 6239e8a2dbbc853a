"""Where a value of a program stands in its file."""

from data.workbook.intake import Intake
from scoring.program import Program


def cell_of(intake: Intake, program: Program, key: str) -> str:
    """Give the address of a program's field or criterion, such as `E9`; empty where its sheet has no such column."""
    place = program.provenance
    columns = [column for sheet in intake.sheets if sheet.name == place.sheet for column in sheet.columns]
    letters = next((column.letters for column in columns if column.key == key), "")
    return f"{letters}{place.row}" if letters and place.row else ""
