"""The sheet to fill in: every heading explained, every illustration marked."""

from data.workbook.template import write_template
from data.workbook.template.columns import Column, columns_for
from data.workbook.template.program_sheet import FIRST_ROW, HEADER_ROW, cell_value, heading_note
from scoring.criteria import Criterion
from scoring.program import Program


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


def test_headings_are_kept_and_every_other_cell_is_free_without_a_password(t, program, opened, now):
    workbook = opened(write_template(t, programs=[program("P-001", "Kios")], made_at=now))

    sheet = workbook[t("template.sheet_program")]
    assert sheet.protection.sheet
    assert sheet.protection.password is None
    assert not sheet.protection.insertRows
    assert all(cell.protection.locked for cell in sheet[HEADER_ROW])
    assert not any(cell.protection.locked for cell in sheet[FIRST_ROW] if cell.value)
    assert not sheet.column_dimensions["B"].protection.locked
    beside = [look for look in sheet.column_dimensions.values() if look.max == 16_384]
    assert [look.protection.locked for look in beside] == [False]


def test_the_note_of_a_criterion_of_the_team_tells_its_own_scale(t):
    note = heading_note(Column("mutu", "Mutu", criterion=Criterion("mutu", (10.0, 0.5), label="Mutu")), t)

    assert note == t("template.rating_note", lowest=0.5, highest=10, worst=10, best=0.5)


def test_an_illustrated_column_whose_heading_would_be_cut_is_named_by_its_key(t):
    own = Criterion("mutu_kota", label="Mutu; kota")
    columns = columns_for(t, [own])
    given = Program("P-001", "Kios", illustrated=frozenset({"mutu_kota", "note"}))

    named = cell_value(given, next(column for column in columns if column.key == "illustrated"), columns, t)

    assert named == f"mutu_kota; {t('fields.note')}"
