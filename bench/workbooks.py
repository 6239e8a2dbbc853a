"""Reading a workbook of 100 and of 10 000 rows by 20 columns."""

from collections.abc import Iterator
from functools import partial
from io import BytesIO

from openpyxl import Workbook

from bench.figures import Figure, typical
from data.workbook import read_workbook
from scoring.criteria import CRITERIA, typed
from scoring.dimensions import Dimension
from texts import texts_in

PROMISED = {100: 0.5, 10_000: 5.0}
COLUMNS = 20


def figures() -> Iterator[Figure]:
    """Read what a diligent agency would send."""
    for rows, promised in PROMISED.items():
        content = workbook(rows)
        intake = read_workbook(content, filename="bench.xlsx")
        note = f"{len(intake.programs)} programs, {len(intake.problems)} problems, {len(content) // 1024} kB"
        seconds = typical(1 if rows > 1000 else 5, partial(read_workbook, content, filename="bench.xlsx"))
        yield Figure(f"workbook of {rows} rows × {COLUMNS} columns, read and checked", seconds, promised, note)


def workbook(rows: int) -> bytes:
    """Write a workbook of whole rows under the template's own headings."""
    t = texts_in("id")
    keys = [criterion.key for criterion in typed(CRITERIA) if criterion.key not in ("budget", "duration_months")]
    fields = ["name", "dimensions", "agency", "budget", "duration_months"]
    columns = [*(t(f"fields.{field}") for field in fields), *(t(f"criteria.{key}.name") for key in keys)][:COLUMNS]
    book = Workbook(write_only=True)
    sheet = book.create_sheet("Program")
    sheet.append(columns)
    dimensions = list(Dimension)
    for row in range(rows):
        facts = [f"Program {row}", t(f"dimensions.{dimensions[row % 6]}"), "Diskominfo", 1_000_000 * (row + 1), 6]
        sheet.append([*facts, *(1 + (row + n) % 5 for n in range(len(keys)))][:COLUMNS])
    content = BytesIO()
    book.save(content)
    return content.getvalue()
