"""The sheet of choices holds what the dropdowns offer."""

from openpyxl import Workbook

from data.workbook.template import write_template
from data.workbook.template.columns import Kind
from data.workbook.template.program_sheet import FIRST_ROW
from data.workbook.template.reference_sheet import write_reference_sheet
from scoring.criteria import CRITERIA
from scoring.dimensions import Dimension


def test_the_dropdown_of_dimensions_holds_the_six_dimensions(t, opened, now):
    workbook = opened(write_template(t, made_at=now))

    rules = workbook[t("template.sheet_program")].data_validations.dataValidation
    area = next(rule.formula1 for rule in rules if str(rule.sqref).startswith(f"C{FIRST_ROW}:"))
    sheet, cells = area.replace("'", "").split("!")
    choices = [row[0].value for row in workbook[sheet][cells.replace("$", "")]]
    assert choices == [t(f"dimensions.{dimension}") for dimension in Dimension]


def test_every_rated_criterion_has_its_five_steps(t, opened, now):
    workbook = opened(write_template(t, made_at=now))

    rows = {
        row[0].value: [cell.value for cell in row[1:6]] for row in workbook[t("template.sheet_reference")].iter_rows()
    }
    assert rows[t("criteria.risk.name")] == [t(f"criteria.risk.step_{step}") for step in range(1, 6)]
    assert all(rows[t("criteria.rpjmd_alignment.name")])


def test_a_title_with_an_apostrophe_still_leads_to_its_choices(t):
    sheet = Workbook().create_sheet("Jum'at")

    lists = write_reference_sheet(sheet, CRITERIA, t)

    assert lists[Kind.ANSWER].startswith("'Jum''at'!$D$")
