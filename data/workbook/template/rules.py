"""What the sheets offer and mark while people fill them in, as the reader will judge it."""

from collections.abc import Mapping, Sequence

from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from data.workbook.fields import DIMENSIONS
from data.workbook.template.columns import Column, Kind, Words, whole
from data.workbook.template.look import look_rule
from data.workbook.template.program_sheet import FIRST_ROW
from data.workbook.values.duration import LONGEST
from data.workbook.values.rupiah import LARGEST, SMALLEST
from scoring.criteria import DURATION

LONGEST_MONTHS = int(LONGEST)
LOWEST_BUDGET, HIGHEST_BUDGET = int(SMALLEST), int(LARGEST)
STEPS = (1.0, 5.0)
ASKED_WHEN_BLANK = frozenset({DIMENSIONS, DURATION})
"""Facts without which a program is not ranked; ratings that are missing are seen without a colour."""

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
        rule = _validation(column, lists, f"{letter}{FIRST_ROW}")
        if rule is None:
            continue
        rule.errorStyle = "warning"
        lowest, highest = map(whole, column.criterion.bounds if column.criterion else STEPS)
        rule.error = t(f"template.{CHOICES.get(column.kind, 'choose')}", lowest=lowest, highest=highest)
        rule.errorTitle = column.heading[:32]
        rule.showErrorMessage = True
        rule.add(f"{letter}{FIRST_ROW}:{letter}{last_row}")
        sheet.add_data_validation(rule)


def _validation(column: Column, lists: Mapping[Kind, str], first: str) -> DataValidation | None:
    kind = column.kind
    if kind in lists:
        return DataValidation(type="list", formula1=lists[kind], allow_blank=True)
    if kind is Kind.RATING and _bounds(column) == STEPS:
        return DataValidation(type="list", formula1='"1,2,3,4,5"', allow_blank=True)
    if kind is Kind.RATING:
        lowest, highest = map(repr, _bounds(column))
        return DataValidation(type="decimal", operator="between", formula1=lowest, formula2=highest, allow_blank=True)
    if kind is Kind.MONTHS:
        return DataValidation(type="decimal", operator="between", formula1="0.01", formula2=str(LONGEST_MONTHS))
    if kind is Kind.RUPIAH:
        return DataValidation(type="decimal", operator="greaterThanOrEqual", formula1="0", allow_blank=True)
    if kind is Kind.DAY:
        # A bare year counts as a day, and so does every day from 2000 on, which Excel keeps as a number above 36525.
        days = f"OR(AND({first}>=2000,{first}<=2100),{first}>=36526)"
        return DataValidation(type="custom", formula1=days, allow_blank=True)
    return None


def _bounds(column: Column) -> tuple[float, float]:
    return column.criterion.bounds if column.criterion else STEPS


def add_marks(sheet: Worksheet, columns: Sequence[Column], last_row: int) -> None:
    """Colour the cells that the reader would ask about: a rating outside its scale, a missing name, words for money."""
    letters = {column.key: get_column_letter(number) for number, column in enumerate(columns, start=1)}
    for number, column in enumerate(columns, start=1):
        letter = get_column_letter(number)
        formula = _mark(column, f"{letter}{FIRST_ROW}", f"${letters['start']}{FIRST_ROW}")
        if column.key in ASKED_WHEN_BLANK:
            blank = f"AND(LEN(TRIM(${letters['name']}{FIRST_ROW}))>0,LEN({letter}{FIRST_ROW})=0)"
            formula = f"OR({blank},{formula})" if formula else blank
        if column.key == "name":
            whole = f"$A{FIRST_ROW}:${get_column_letter(len(columns))}{FIRST_ROW}"
            formula = f"AND(LEN(TRIM(${letter}{FIRST_ROW}))=0,COUNTA({whole})>0)"
        if formula:
            area = f"{letter}{FIRST_ROW}:{letter}{last_row}"
            sheet.conditional_formatting.add(area, look_rule(formula))


def _mark(column: Column, cell: str, start: str) -> str | None:
    if column.kind is Kind.RATING:
        lowest, highest = map(repr, _bounds(column))
        return f"AND(LEN({cell})>0,OR(NOT(ISNUMBER({cell})),{cell}<{lowest},{cell}>{highest}))"
    if column.kind is Kind.MONTHS:
        return f"AND(LEN({cell})>0,OR(NOT(ISNUMBER({cell})),{cell}<=0,{cell}>{LONGEST_MONTHS}))"
    if column.kind is Kind.RUPIAH:
        return f"AND(LEN({cell})>0,OR(NOT(ISNUMBER({cell})),{cell}<{LOWEST_BUDGET},{cell}>={HIGHEST_BUDGET}))"
    if column.key == "end":
        return f"AND(ISNUMBER({cell}),ISNUMBER({start}),{cell}<{start})"
    return None
