"""The sheet that agencies fill in: a title, headings with notes, and the rows."""

from collections.abc import Sequence
from datetime import date

from openpyxl.cell.cell import Cell
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from data.workbook.template.columns import Column, Kind, Words, range_sentence, whole
from data.workbook.template.look import (
    DAY_FORMAT,
    FORMATS,
    HINT,
    OPEN,
    TEXT,
    TITLE,
    TOP,
    WRAPPED,
    mark_illustrated,
    write_heading,
    write_text,
    write_value,
)
from scoring.criteria import Criterion, Unit
from scoring.program import Program

HEADER_ROW = 3
FIRST_ROW = HEADER_ROW + 1
READY_ROWS = 500
WIDE = 24
LAST_COLUMN = 16_384
FREE = (
    "formatCells", "formatColumns", "formatRows", "insertColumns", "insertRows", "insertHyperlinks", "deleteRows",
    "sort", "autoFilter", "objects",
)  # fmt: skip
"""What the protection of the sheet lets people do all the same."""


def write_program_sheet(sheet: Worksheet, columns: Sequence[Column], programs: Sequence[Program], t: Words) -> None:
    """Write title, headings and one row per program, blank cells left blank."""
    _write_top(sheet, programs, t)
    for number, column in enumerate(columns, start=1):
        letter = get_column_letter(number)
        cell = sheet[f"{letter}{HEADER_ROW}"]
        write_heading(cell, column.heading, needed=column.needed, note=heading_note(column, t), author=t("app.short"))
        dimension = sheet.column_dimensions[letter]
        dimension.width = column.width
        dimension.number_format = FORMATS.get(column.kind, "@")
        dimension.protection = OPEN
    for row, program in enumerate(programs, start=FIRST_ROW):
        _write_row(sheet, row, columns, program, t)
    _set_page(sheet)
    _protect(sheet, len(columns))


def heading_note(column: Column, t: Words) -> str:
    """Explain a column: a fact by its own sentence, a criterion by what it asks and what each step means."""
    criterion = column.criterion
    if column.extra or criterion is None:
        return column.heading if column.extra else t(f"template.notes.{column.key}")
    named = [f"criteria.{criterion.key}.{what}" for what in ("question", "excludes")]
    lines = [t(key) for key in named if key in t]
    lines.append(_scale(criterion, t))
    lines.extend(t("template.step", step=step, meaning=meaning) for step, meaning in step_meanings(criterion.key, t))
    return "\n".join(lines)


def _scale(criterion: Criterion, t: Words) -> str:
    if criterion.unit is not Unit.RATING:
        return range_sentence(criterion, t)
    worst, best = map(whole, criterion.anchors)
    lowest, highest = map(whole, criterion.bounds)
    return t("template.rating_note", lowest=lowest, highest=highest, worst=worst, best=best)


def step_meanings(key: str, t: Words) -> list[tuple[int, str]]:
    """Give what each of the five rating steps of a criterion means, as far as the language says it."""
    named = [(step, f"criteria.{key}.step_{step}") for step in range(1, 6)]
    return [(step, t(name)) for step, name in named if name in t]


def last_row(programs: Sequence[Program]) -> int:
    """Give the last row that is ready to be filled in."""
    return FIRST_ROW - 1 + max(READY_ROWS, len(programs))


def cell_value(program: Program, column: Column, columns: Sequence[Column], t: Words) -> str | float | date | None:
    """Give what stands in a program's cell: text, number or day; None where it is blank."""
    if column.extra:
        return program.extra.get(column.key) or None
    if column.criterion is not None:
        return program.values.get(column.key)
    if column.kind is Kind.DIMENSIONS:
        return ", ".join(t(f"dimensions.{dimension}") for dimension in program.dimensions) or None
    if column.kind is Kind.ILLUSTRATED:
        named = [other for other in columns if other.key in program.illustrated and not other.extra]
        return "; ".join(other.key if ";" in other.heading else other.heading for other in named) or None
    if column.kind is Kind.ANSWER:
        return {True: t("template.yes"), False: t("template.no"), None: None}[program.new_infrastructure]
    value: str | float | date | None = getattr(program, column.key)
    return None if value == "" else value


def _write_top(sheet: Worksheet, programs: Sequence[Program], t: Words) -> None:
    illustrated = any(program.illustrated for program in programs)
    lines = (("A1", "template.program_title", TITLE), ("A2", "template.program_hint", HINT))
    for where, key, font in lines:
        write_text(sheet[where], t("template.illustrated_hint" if illustrated and where == "A2" else key))
        sheet[where].font = font


def _write_row(sheet: Worksheet, row: int, columns: Sequence[Column], program: Program, t: Words) -> None:
    for number, column in enumerate(columns, start=1):
        value = cell_value(program, column, columns, t)
        if value is None:
            continue
        cell = sheet[f"{get_column_letter(number)}{row}"]
        _write_value(cell, value, column)
        if column.key in program.illustrated:
            mark_illustrated(cell, t("template.illustration_note"), t("app.short"))


def _write_value(cell: Cell, value: str | float | date, column: Column) -> None:
    cell.font = TEXT
    cell.protection = OPEN
    cell.alignment = WRAPPED if column.kind is Kind.TEXT and column.width >= WIDE else TOP
    if isinstance(value, str):
        write_text(cell, value)
    else:
        write_value(cell, value)
    cell.number_format = DAY_FORMAT if isinstance(value, date) else FORMATS.get(column.kind, "@")


def _protect(sheet: Worksheet, columns: int) -> None:
    """Keep title and headings from a slip of the hand, by no password; rows, looks and columns beside stay free."""
    beside = sheet.column_dimensions[get_column_letter(columns + 1)]
    beside.min, beside.max, beside.width, beside.protection = columns + 1, LAST_COLUMN, 13, OPEN
    for freedom in FREE:
        setattr(sheet.protection, freedom, False)
    sheet.protection.sheet = True


def _set_page(sheet: Worksheet) -> None:
    sheet.freeze_panes = f"C{FIRST_ROW}"
    sheet.row_dimensions[HEADER_ROW].height = 48
    sheet.print_title_rows = f"{HEADER_ROW}:{HEADER_ROW}"
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
