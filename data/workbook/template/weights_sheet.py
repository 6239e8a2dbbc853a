"""The sheet of weights: each criterion's share, what it asks, and the sum in sight."""

from collections.abc import Mapping, Sequence

from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from data.workbook.template.columns import Words, criterion_name, range_sentence
from data.workbook.template.look import BOLD, HINT, NEEDED, ON_ACCENT, OPEN, TITLE, look_rule, write_line
from scoring.criteria import Criterion, ImpactCounting, counted
from scoring.weighting import default_weighting

HEADER_ROW = 4
FIRST_ROW = HEADER_ROW + 1
WIDTHS = {"A": 34, "B": 12, "C": 80}


def write_weights_sheet(
    sheet: Worksheet, criteria: Sequence[Criterion], t: Words, weights: Mapping[str, float] | None = None
) -> dict[str, float]:
    """Write the shares; give the formula of their sum with its value, which no spreadsheet computed yet.

    weights  shares by criterion key, summing to 1; None for the default ones
    """
    weighed = [criterion for criterion in criteria if weights is not None and criterion.key in weights]
    weighed = weighed or list(counted(criteria, ImpactCounting.MAIN_AND_BREADTH))
    shares = default_weighting(weighed).shares if weights is None else weights
    _write_top(sheet, t)
    for row, criterion in enumerate(weighed, start=FIRST_ROW):
        write_line(sheet, f"A{row}", criterion_name(t, criterion))
        _write_share(sheet, f"B{row}", shares[criterion.key])
        write_line(sheet, f"C{row}", what_it_asks(criterion, t))
    last = FIRST_ROW + len(weighed) - 1
    write_line(sheet, f"A{last + 1}", t("template.weights_total"), BOLD)
    formula = f"SUM(B{FIRST_ROW}:B{last})"
    _write_share(sheet, f"B{last + 1}", f"={formula}")
    _add_rules(sheet, last)
    return {formula: 1.0}


def what_it_asks(criterion: Criterion, t: Words) -> str:
    """Say what a criterion asks, and from which worst to which best value."""
    limits = range_sentence(criterion, t)
    question = f"criteria.{criterion.key}.question"
    return f"{t(question)} {limits}" if question in t else limits


def _write_top(sheet: Worksheet, t: Words) -> None:
    write_line(sheet, "A1", t("template.weights_title"), TITLE)
    sheet.merge_cells("A2:C2")
    write_line(sheet, "A2", t("template.weights_hint"), HINT)
    sheet.row_dimensions[2].height = 32
    for letter, key in (("A", "criterion"), ("B", "share"), ("C", "asks")):
        write_line(sheet, f"{letter}{HEADER_ROW}", t(f"template.weights_{key}"), ON_ACCENT)
        sheet[f"{letter}{HEADER_ROW}"].fill = NEEDED
    for letter, width in WIDTHS.items():
        sheet.column_dimensions[letter].width = width
    sheet.freeze_panes = f"A{FIRST_ROW}"


def _write_share(sheet: Worksheet, where: str, share: float | str) -> None:
    cell = sheet[where]
    cell.value = share
    cell.number_format = "0.00%"
    if isinstance(share, float):
        cell.protection = OPEN


def _add_rules(sheet: Worksheet, last: int) -> None:
    shares = DataValidation(type="decimal", operator="between", formula1="0", formula2="1", allow_blank=True)
    shares.add(f"B{FIRST_ROW}:B{last}")
    sheet.add_data_validation(shares)
    wrong = look_rule(f"ABS($B${last + 1}-1)>0.0005")
    sheet.conditional_formatting.add(f"A{last + 1}:B{last + 1}", wrong)
