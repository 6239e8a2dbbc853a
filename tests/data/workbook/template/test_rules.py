"""The sheet offers choices and marks what the reader would ask about."""

from data.workbook.template import write_template
from data.workbook.template.program_sheet import FIRST_ROW, HEADER_ROW


def test_five_hundred_rows_offer_dimensions_ratings_answers_and_funding(t, opened, now):
    workbook = opened(write_template(t, made_at=now))

    sheet = workbook[t("template.sheet_program")]
    letters = {cell.value: cell.column_letter for cell in sheet[HEADER_ROW]}
    offered = {str(rule.sqref): rule.formula1 for rule in sheet.data_validations.dataValidation}
    for heading in ("fields.dimensions", "fields.new_infrastructure", "fields.fund_status", "criteria.risk.name"):
        letter = letters[t(heading)]
        assert offered[f"{letter}{FIRST_ROW}:{letter}{FIRST_ROW + 499}"]


def test_ratings_names_and_budgets_are_marked_where_the_reader_would_ask(t, opened, now):
    workbook = opened(write_template(t, made_at=now))

    sheet = workbook[t("template.sheet_program")]
    letters = {cell.value: cell.column_letter for cell in sheet[HEADER_ROW]}
    marked = {str(area.sqref).split(":")[0] for area in sheet.conditional_formatting}
    asked = ("fields.name", "fields.budget", "criteria.risk.name")
    assert {f"{letters[t(heading)]}{FIRST_ROW}" for heading in asked} <= marked
