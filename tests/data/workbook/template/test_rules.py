"""The sheet offers choices and marks what the reader would ask about."""

from data.workbook.template import write_template
from data.workbook.template.program_sheet import FIRST_ROW, HEADER_ROW
from scoring.criteria import Criterion, Unit


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


def rules_of(content, opened, t):
    sheet = opened(content)[t("template.sheet_program")]
    letters = {cell.value: cell.column_letter for cell in sheet[HEADER_ROW]}
    offered = {str(rule.sqref).partition("4:")[0]: rule for rule in sheet.data_validations.dataValidation}
    marked = {
        str(area.sqref).partition("4:")[0]: rule.formula[0]
        for area in sheet.conditional_formatting
        for rule in area.rules
    }
    return letters, offered, marked


def test_a_criterion_of_the_team_is_bounded_by_its_own_anchors(t, opened, now):
    own = [
        Criterion("mutu", (10.0, 0.5), label="Mutu"),
        Criterion("biaya", (9e9, 0.0), unit=Unit.RUPIAH, label="Biaya"),
    ]

    letters, offered, marked = rules_of(write_template(t, own, made_at=now), opened, t)

    mutu, biaya = letters["Mutu"], letters["Biaya"]
    assert (offered[mutu].formula1, offered[mutu].formula2) == ("0.5", "10.0")
    assert t("template.rating_choice", lowest=0.5, highest=10) == offered[mutu].error
    assert f"{mutu}4<0.5,{mutu}4>10.0" in marked[mutu]
    assert offered[biaya].error == t("template.budget_choice")


def test_the_marks_draw_the_same_lines_as_the_reader(t, opened, now):
    letters, _, marked = rules_of(write_template(t, made_at=now), opened, t)

    budget, months = letters[t("fields.budget")], letters[t("fields.duration_months")]
    assert f"{budget}4<1000000,{budget}4>=1000000000000" in marked[budget]
    assert f"{months}4<=0,{months}4>120" in marked[months]
    for key in ("dimensions", "duration_months"):
        letter = letters[t(f"fields.{key}")]
        assert f"LEN({letter}4)=0" in marked[letter]
