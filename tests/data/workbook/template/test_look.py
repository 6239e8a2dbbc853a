"""Text is written as text."""

from data.workbook.template import write_template
from data.workbook.template.program_sheet import FIRST_ROW

FORMULA = "=cmd|' /C calc'!A0"


def test_a_name_that_opens_like_a_formula_is_written_as_text(t, program, opened, now):
    workbook = opened(write_template(t, programs=[program("P-001", FORMULA)], made_at=now))

    cell = workbook[t("template.sheet_program")][f"B{FIRST_ROW}"]
    assert cell.data_type == "s"
    assert cell.quotePrefix
    assert cell.value == FORMULA


def test_characters_that_no_workbook_can_hold_are_left_out(t, program, opened, now):
    workbook = opened(write_template(t, programs=[program("P-001", "Kios\x07 Warga")], made_at=now))

    assert workbook[t("template.sheet_program")][f"B{FIRST_ROW}"].value == "Kios Warga"


def test_a_number_keeps_its_seventeenth_digit(t, program, opened, now):
    given = program("P-001", "Kios", duration_months=10.561885672109545)

    workbook = opened(write_template(t, programs=[given], made_at=now))

    values = [cell.value for cell in workbook[t("template.sheet_program")][FIRST_ROW]]
    assert 10.561885672109545 in values
