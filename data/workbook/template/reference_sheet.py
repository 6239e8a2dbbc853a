"""The sheet of choices: what the dropdowns offer, what each rating means, and where it comes from."""

from collections.abc import Mapping, Sequence

from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from data.workbook.template.columns import Kind, Words, criterion_name
from data.workbook.template.look import BOLD, HINT, OPTIONAL, TITLE, TOP, write_line
from data.workbook.template.program_sheet import step_meanings
from scoring.criteria import Criterion, Unit, typed
from scoring.dimensions import SUB_DIMENSIONS, Dimension

FIRST_CHOICE = 4
FUND_STATUSES = ("dpa_2019", "apbdp_2019", "kua_ppas_2020", "non_apbd", "none")
WIDTHS = {"A": 30, "B": 36, "C": 22, "D": 18, "E": 30, "F": 30}
LONGEST_SIDE = FIRST_CHOICE + sum(len(subs) for subs in SUB_DIMENSIONS.values())


def write_reference_sheet(sheet: Worksheet, criteria: Sequence[Criterion], t: Words) -> Mapping[Kind, str]:
    """Write the choices and the scale; give the range of choices by kind of column."""
    write_line(sheet, "A1", t("template.reference_title"), TITLE)
    sheet["A1"].alignment = TOP
    for letter, width in WIDTHS.items():
        sheet.column_dimensions[letter].width = width
    parents = [(dimension, sub) for dimension, subs in SUB_DIMENSIONS.items() for sub in subs]
    lists = {
        Kind.DIMENSIONS: _column(sheet, "A", "dimensions", [t(f"dimensions.{key}") for key in Dimension], t),
        Kind.SUB_DIMENSION: _column(sheet, "B", "sub_dimensions", [t(f"sub_dimensions.{s}") for _, s in parents], t),
        Kind.ANSWER: _column(sheet, "D", "answers", [t("template.yes"), t("template.no")], t),
        Kind.FUND_STATUS: _column(sheet, "E", "fund_statuses", fund_statuses(t), t),
    }
    _column(sheet, "C", "parent", [t(f"dimensions.{dimension}") for dimension, _ in parents], t)
    _write_scale(sheet, criteria, t)
    return lists


def fund_statuses(t: Words) -> list[str]:
    """Give the choices of how far a program's funding is secured, most secure first."""
    return [t(f"template.fund_status.{key}") for key in FUND_STATUSES]


def _column(sheet: Worksheet, letter: str, what: str, choices: Sequence[str], t: Words) -> str:
    _write_head(sheet, f"{letter}{FIRST_CHOICE - 1}", t(f"template.reference_{what}"))
    for row, choice in enumerate(choices, start=FIRST_CHOICE):
        write_line(sheet, f"{letter}{row}", choice)
    title = sheet.title.replace("'", "''")
    return f"'{title}'!${letter}${FIRST_CHOICE}:${letter}${FIRST_CHOICE + len(choices) - 1}"


def _write_scale(sheet: Worksheet, criteria: Sequence[Criterion], t: Words) -> None:
    top = LONGEST_SIDE + 1
    rated = [criterion for criterion in typed(criteria) if criterion.unit is Unit.RATING]
    _write_head(sheet, f"A{top}", t("template.reference_scale"))
    for step in range(1, 6):
        _write_head(sheet, f"{get_column_letter(step + 1)}{top}", t("template.reference_step", step=step))
    for row, criterion in enumerate(rated, start=top + 1):
        write_line(sheet, f"A{row}", criterion_name(t, criterion), BOLD)
        for step, meaning in step_meanings(criterion.key, t):
            write_line(sheet, f"{get_column_letter(step + 1)}{row}", meaning)
    where = f"A{top + len(rated) + 2}"
    sheet.merge_cells(f"{where}:F{where[1:]}")
    write_line(sheet, where, t("template.reference_sources"), HINT)
    sheet.row_dimensions[int(where[1:])].height = 36


def _write_head(sheet: Worksheet, where: str, text: str) -> None:
    write_line(sheet, where, text, BOLD)
    sheet[where].fill = OPTIONAL
