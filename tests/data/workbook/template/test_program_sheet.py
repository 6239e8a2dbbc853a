"""The sheet to fill in: every heading explained, every illustration marked."""

from data.workbook.template import write_template
from data.workbook.template.program_sheet import FIRST_ROW, HEADER_ROW


def test_every_column_has_a_heading_with_a_note(t, opened, now):
    workbook = opened(write_template(t, made_at=now))

    headings = workbook[t("template.sheet_program")][HEADER_ROW]
    named = {cell.value for cell in headings}
    assert {t("fields.name"), t("fields.budget"), t("fields.illustrated"), t("criteria.risk.name")} <= named
    assert all(cell.comment and cell.comment.text for cell in headings)


def test_a_typed_year_stays_a_year_because_day_columns_have_no_day_format(t, opened, now):
    workbook = opened(write_template(t, made_at=now))

    sheet = workbook[t("template.sheet_program")]
    letter = next(cell.column_letter for cell in sheet[HEADER_ROW] if cell.value == t("fields.start"))
    assert sheet.column_dimensions[letter].number_format == "General"


def test_an_illustrated_cell_is_filled_italic_noted_and_listed_while_its_neighbours_are_not(t, program, opened, now):
    given = program("P-001", "Kios", illustrated=frozenset({"budget", "risk"}))

    workbook = opened(write_template(t, programs=[given], made_at=now))

    sheet = workbook[t("template.sheet_program")]
    row = dict(zip([cell.value for cell in sheet[HEADER_ROW]], sheet[FIRST_ROW], strict=True))
    for heading in (t("fields.budget"), t("criteria.risk.name")):
        assert row[heading].fill.start_color.rgb == "00FFF6E0"
        assert row[heading].font.italic
        assert row[heading].comment.text == t("template.illustration_note")
    assert row[t("criteria.novelty.name")].comment is None
    assert row[t("fields.illustrated")].value == f"{t('criteria.risk.name')}; {t('fields.budget')}"
    assert sheet["A2"].value == t("template.illustrated_hint")
