"""A workbook with one mistake of each kind the reader knows, below a dozen good rows that rank."""

from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from random import Random

from openpyxl import Workbook
from openpyxl.packaging.relationship import Relationship
from openpyxl.styles import Font
from openpyxl.workbook.external_link.external import ExternalBook, ExternalLink, ExternalSheetNames
from openpyxl.worksheet.worksheet import Worksheet

from data.samples.drawing import draw
from data.samples.mistake_rows import (
    AGENCY_SHEET,
    AGENCY_WEIGHTS,
    COLUMNS,
    CRITERION_KEYS,
    GOOD_ROWS,
    HEADER_ROW,
    IN_OTHER_SHEETS,
    MISTAKE_ROWS,
    PROGRAM_SHEET,
    WEIGHT_ROWS,
    WEIGHTS_SHEET,
    MistakeRow,
    first_mistake_row,
)
from data.workbook.grid import letters
from data.workbook.problem import ProblemCode
from data.workbook.template import Words
from data.workbook.template.package import package
from scoring.dimensions import Dimension

SEED = 12
MADE_AT = datetime(2026, 1, 1, tzinfo=UTC)
LINKED, LINKED_VALUE = "[1]Pagu!B2", 650_000_000.0
WRONG_TOTAL = 1_000_000_000.0

Row = Mapping[str, object]


def expected_mistakes() -> tuple[tuple[ProblemCode, str], ...]:
    """Give every error and warning that reading the workbook must name, as (code, `Sheet!cell`), sorted."""
    found = [(mistake.code, f"{PROGRAM_SHEET}!{_place(row, mistake)}") for row, mistake in _rows()]
    return tuple(sorted([*found, *IN_OTHER_SHEETS, (ProblemCode.TOTAL_MISMATCH, _total_place())]))


def write_mistakes(path: Path, t: Words) -> None:
    """Write the workbook with its headings in the language of `t`; the same code gives the same bytes."""
    workbook = Workbook()
    sheet = workbook.worksheets[0]
    sheet.title = PROGRAM_SHEET
    _write_programs(sheet, t)
    _write_agency_sheet(workbook.create_sheet(AGENCY_SHEET), t)
    for name, rows in ((WEIGHTS_SHEET, WEIGHT_ROWS), (AGENCY_WEIGHTS, (("risk", 0.9),))):
        _write_weights(workbook.create_sheet(name), rows, t)
    _add_link(workbook)
    path.write_bytes(package(workbook, MADE_AT, {LINKED: LINKED_VALUE}))


def _rows() -> list[tuple[int, MistakeRow]]:
    return list(enumerate(MISTAKE_ROWS, start=first_mistake_row()))


def _place(row: int, mistake: MistakeRow) -> str:
    return f"{letters(COLUMNS.index(mistake.key) + 1)}{row}" if mistake.in_cell else str(row)


def _total_row() -> int:
    return first_mistake_row() + len(MISTAKE_ROWS)


def _total_place() -> str:
    return f"{PROGRAM_SHEET}!{letters(COLUMNS.index('budget') + 1)}{_total_row()}"


def _write_programs(sheet: Worksheet, t: Words) -> None:
    chance = Random(SEED)
    headings = {key: _heading(key, t) for key in COLUMNS}
    _write(sheet, HEADER_ROW, headings)
    for number, name in enumerate(GOOD_ROWS):
        _write(sheet, HEADER_ROW + 1 + number, _good(number, name, chance, headings))
    for row, mistake in _rows():
        good = _good(row - HEADER_ROW - 1, mistake.name, chance, headings)
        _write(sheet, row, {} if mistake.alone else {**good, **mistake.changes()})
    for row, mistake in _rows():
        _mark(sheet, row, mistake)
    _write(sheet, _total_row(), {"name": "JUMLAH", "budget": WRONG_TOTAL})


def _good(number: int, name: str, chance: Random, headings: dict[str, str]) -> Row:
    dimension = tuple(Dimension)[number % len(Dimension)]
    drawn = draw(chance, dimension)
    return {
        "code": f"M-{number + 1:02d}",
        "name": name,
        "dimensions": f"Smart {dimension.title()}",
        "agency": "Perangkat Daerah Contoh",
        "budget": drawn.budget,
        "duration_months": drawn.duration_months,
        "start": drawn.start,
        "end": drawn.end,
        "new_infrastructure": "Tidak",
        **drawn.values,
        "illustrated": "; ".join(heading for key, heading in headings.items() if key not in ("code", "illustrated")),
    }


def _heading(key: str, t: Words) -> str:
    return t(f"criteria.{key}.name") if key in CRITERION_KEYS else t(f"fields.{key}")


def _write(sheet: Worksheet, row: int, values: Row) -> None:
    for number, key in enumerate(COLUMNS, start=1):
        value = values.get(key)
        if value is not None:
            sheet.cell(row, number).value = value  # type: ignore[assignment]


def _mark(sheet: Worksheet, row: int, mistake: MistakeRow) -> None:
    column = COLUMNS.index(mistake.key) + 1
    if mistake.code is ProblemCode.SCORE_SCALE:
        sheet.cell(row, column).number_format = "0%"
    if mistake.code is ProblemCode.HIDDEN_ROW:
        sheet.row_dimensions[row].hidden = True
    if mistake.code is ProblemCode.STRIKETHROUGH_ROW:
        sheet.cell(row, column).font = Font(strike=True)
    if mistake.merged:
        sheet.merge_cells(start_row=row, end_row=row + 1, start_column=column, end_column=column)
    if mistake.alone:
        _write(sheet, row, {"agency": mistake.name})


def _write_agency_sheet(sheet: Worksheet, t: Words) -> None:
    """Write a sheet whose headings are wrong: budgets in millions, one rating twice, one not at all."""
    keys = [key for key in COLUMNS if key not in ("code", "illustrated", "integration")]
    headings = [f"{t('criteria.budget.name')} (Rp juta)" if key == "budget" else _heading(key, t) for key in keys]
    good = _good(0, "Anggaran penuh di bawah judul juta", Random(SEED), {})
    sheet.append([*headings, _heading("risk", t)])
    sheet.append([*({**good, "budget": 1_500_000_000}.get(key) for key in keys), 3])


def _write_weights(sheet: Worksheet, rows: tuple[tuple[str, object], ...], t: Words) -> None:
    sheet.append([t("template.weights_criterion"), t("template.weights_share")])
    for key, weight in rows:
        sheet.append([_heading(key, t) if key in CRITERION_KEYS else key, weight])


def _add_link(workbook: Workbook) -> None:
    link = ExternalLink(externalBook=ExternalBook(sheetNames=ExternalSheetNames(sheetName=["Pagu"])))
    link.file_link = Relationship(type="externalLinkPath", Target="pagu.xlsx", TargetMode="External", Id="rId1")
    workbook._external_links.append(link)  # type: ignore[attr-defined]
