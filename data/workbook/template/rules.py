"""What the sheets offer and mark while people fill them in, as the reader will judge it."""

from collections.abc import Mapping, Sequence

from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from data.workbook.template.columns import Column, Kind, Words
from data.workbook.template.look import look_rule
from data.workbook.template.program_sheet import FIRST_ROW

LONGEST_MONTHS = 120
LOWEST_BUDGET = 1_000_000

CHOICES: Mapping[Kind, str] = {
    Kind.RATING: "rating_choice",
    Kind.MONTHS: "months_choice",
    Kind.RUPIAH: "budget_choice",
    Kind.DAY: "day_choice",
}


def add_dropdowns(
    sheet: Worksheet, columns: Sequence[Column], lists: Mapping[Kind, str], t: Words, last_row: int
) -> None:
    """Offer lists and number limits; they warn and never refuse, because the reader takes more than one spelling.

    lists  the range of choices by kind of column, as in `'Referensi'!$A$4:$A$9`
    """
    for number, column in enumerate(columns, start=1):
        letter = get_column_letter(number)
        rule = _validation(column.kind, lists, f"{letter}{FIRST_ROW}")
        if rule is None:
            continue
        rule.errorStyle = "warning"
        rule.error = t(f"template.{CHOICES.get(column.kind, 'choose')}")
        rule.errorTitle = column.heading[:32]
        rule.showErrorMessage = True
        rule.add(f"{letter}{FIRST_ROW}:{letter}{last_row}")
        sheet.add_data_validation(rule)


def _validation(kind: Kind, lists: Mapping[Kind, str], first: str) -> DataValidation | None:
    if kind in lists:
        return DataValidation(type="list", formula1=lists[kind], allow_blank=True)
    if kind is Kind.RATING:
        return DataValidation(type="list", formula1='"1,2,3,4,5"', allow_blank=True)
    if kind is Kind.MONTHS:
        return DataValidation(type="decimal", operator="between", formula1="1", formula2=str(LONGEST_MONTHS))
    if kind is Kind.RUPIAH:
        return DataValidation(type="decimal", operator="greaterThanOrEqual", formula1="0", allow_blank=True)
    if kind is Kind.DAY:
        # A bare year counts as a day, and so does every day from 2000 on, which Excel keeps as a number above 36525.
        days = f"OR(AND({first}>=2000,{first}<=2100),{first}>=36526)"
        return DataValidation(type="custom", formula1=days, allow_blank=True)
    return None


def add_marks(sheet: Worksheet, columns: Sequence[Column], last_row: int) -> None:
    """Colour the cells that the reader would ask about: a rating outside 1–5, a missing name, words for a budget."""
    letters = {column.key: get_column_letter(number) for number, column in enumerate(columns, start=1)}
    for number, column in enumerate(columns, start=1):
        letter = get_column_letter(number)
        formula = _mark(column, f"{letter}{FIRST_ROW}", f"${letters['start']}{FIRST_ROW}")
        if column.key == "name":
            whole = f"$A{FIRST_ROW}:${get_column_letter(len(columns))}{FIRST_ROW}"
            formula = f"AND(LEN(TRIM(${letter}{FIRST_ROW}))=0,COUNTA({whole})>0)"
        if formula:
            area = f"{letter}{FIRST_ROW}:{letter}{last_row}"
            sheet.conditional_formatting.add(area, look_rule(formula))


def _mark(column: Column, cell: str, start: str) -> str | None:
    if column.kind is Kind.RATING:
        return f"AND(LEN({cell})>0,OR(NOT(ISNUMBER({cell})),{cell}<1,{cell}>5))"
    if column.kind is Kind.MONTHS:
        return f"AND(LEN({cell})>0,OR(NOT(ISNUMBER({cell})),{cell}<1,{cell}>{LONGEST_MONTHS}))"
    if column.kind is Kind.RUPIAH:
        return f"AND(LEN({cell})>0,OR(NOT(ISNUMBER({cell})),{cell}<{LOWEST_BUDGET}))"
    if column.key == "end":
        return f"AND(ISNUMBER({cell}),ISNUMBER({start}),{cell}<{start})"
    return None
