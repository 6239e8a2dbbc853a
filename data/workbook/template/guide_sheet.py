"""The sheet that says in words how to fill the workbook in, and what its colours mean."""

from openpyxl.worksheet.worksheet import Worksheet

from data.workbook.template.columns import Words
from data.workbook.template.look import BOLD, ILLUSTRATED, LOOK, NEEDED, OPTIONAL, TITLE, write_line

STEPS = range(1, 10)
FIRST_STEP = 3
LEGEND = (("required", NEEDED), ("optional", OPTIONAL), ("look", LOOK), ("illustrated", ILLUSTRATED))


def write_guide_sheet(sheet: Worksheet, t: Words) -> None:
    """Write numbered steps, then each colour beside its meaning."""
    sheet.column_dimensions["A"].width = 6
    sheet.column_dimensions["B"].width = 110
    sheet.sheet_view.showGridLines = False
    write_line(sheet, "B1", t("template.guide.title"), TITLE)
    for step in STEPS:
        row = FIRST_STEP + step - 1
        write_line(sheet, f"A{row}", f"{step}.", BOLD)
        write_line(sheet, f"B{row}", t(f"template.guide.step_{step}"))
        sheet.row_dimensions[row].height = 32
    top = FIRST_STEP + len(STEPS) + 1
    write_line(sheet, f"B{top}", t("template.guide.legend"), BOLD)
    for row, (key, fill) in enumerate(LEGEND, start=top + 1):
        sheet[f"A{row}"].fill = fill
        write_line(sheet, f"B{row}", t(f"template.guide.legend_{key}"))
