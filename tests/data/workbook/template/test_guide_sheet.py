"""The guide says every step and shows every colour."""

from openpyxl import Workbook

from data.workbook.template.guide_sheet import FIRST_STEP, LEGEND, STEPS, write_guide_sheet


def test_every_step_is_numbered_and_every_colour_shown(t):
    sheet = Workbook().create_sheet()

    write_guide_sheet(sheet, t)

    steps = [sheet[f"B{FIRST_STEP + step - 1}"].value for step in STEPS]
    assert steps == [t(f"template.guide.step_{step}") for step in STEPS]
    shown = [row[0].fill.start_color.rgb for row in sheet.iter_rows(min_row=sheet.max_row - len(LEGEND) + 1)]
    assert shown == [fill.start_color.rgb for _, fill in LEGEND]
    assert len(set(shown)) == len(LEGEND)
