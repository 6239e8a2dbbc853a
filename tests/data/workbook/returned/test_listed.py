"""Places are marked wherever they stand, and whatever else the file holds is still there."""

import time
from dataclasses import replace

import pytest
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
from openpyxl.formatting.rule import CellIsRule
from openpyxl.styles import PatternFill
from openpyxl.worksheet.datavalidation import DataValidation

from data.workbook.problem import Problem, ProblemCode, Severity
from data.workbook.reader import read_here
from tests.data.workbook.making import GOOD, HEADER, good, workbook


@pytest.fixture
def rich():
    """Give a file with a chart, a note, a merge, a protected sheet, a hidden row and rules of its own."""

    def change(book):
        sheet = book["Program"]
        chart = BarChart()
        chart.add_data(Reference(sheet, min_col=5, min_row=1, max_row=4))
        sheet.add_chart(chart, "K2")
        sheet["C3"].comment = Comment("cek lagi", "Budi")
        sheet["J1"].comment = Comment("lain", "Budi")
        sheet.merge_cells("E4:E5")
        sheet.protection.sheet = True
        sheet.row_dimensions[3].hidden = True
        red = PatternFill("solid", bgColor="FF0000")
        sheet.conditional_formatting.add("E2:E9", CellIsRule(operator="lessThan", formula=["0"], fill=red))
        rule = DataValidation(type="list", formula1='"1,2,3"')
        rule.add("G2:G9")
        sheet.add_data_validation(rule)

    rows = (GOOD, good("Taman", Dimensi="Smart Mobility"), good("Jalan"), good("Pasar"))
    return workbook(HEADER, *rows, change=change)


def test_drawings_rules_and_protection_are_still_there(returned, opened, parts, rich):
    made = returned(rich)

    before, after, sheet = parts(rich), parts(made.content), opened(made.content)["Program"]
    assert [name for name in before if name not in after] == []
    assert all(before[name] == after[name] for name in before if "chart" in name or "drawing" in name.split("/")[-1])
    assert sheet.protection.sheet
    assert len(sheet._charts) == 1
    assert next(str(area.sqref) for area in sheet.conditional_formatting) == "E2:E9"
    assert sheet.data_validations.dataValidation[0].formula1 == '"1,2,3"'


def test_a_note_that_stands_is_continued_and_a_cell_without_one_gets_one(returned, opened, rich):
    sheet = opened(returned(rich).content)["Program"]

    assert sheet["C3"].comment.text.startswith("cek lagi\n\n“Smart Mobility”")
    assert sheet["J1"].comment.text == "lain"
    assert "tergabung" in sheet["E4"].comment.text


def test_a_merged_cell_is_marked_where_it_shows(returned, opened, rich):
    sheet = opened(returned(rich).content)["Program"]

    areas = " ".join(str(area.sqref) for area in sheet.conditional_formatting)
    assert "E4" in areas.split()
    assert "E5" not in areas


def test_nothing_leads_to_a_hidden_sheet(returned, opened):
    def hide(book):
        book.create_sheet("Rahasia").append(HEADER)
        book["Rahasia"].sheet_state = "hidden"

    content = workbook(HEADER, GOOD, change=hide)
    problems = tuple(Problem(Severity.ERROR, ProblemCode.NAME_MISSING, s, "B2", 2) for s in ("Program", "Rahasia"))
    intake = replace(read_here(content, filename="x"), problems=problems)

    sheet = opened(returned(content, intake=intake).content).worksheets[0]

    leads = {row[2].value: row[3].hyperlink is not None for row in sheet.iter_rows(min_row=6)}
    assert leads == {"Program": True, "Rahasia": False}


def test_a_hundred_rows_are_marked_within_a_second(returned):
    content = workbook(HEADER, *(good(f"Program {n}", Dimensi="?", Urgensi="tinggi sekali") for n in range(100)))
    start = time.perf_counter()

    returned(content)

    assert time.perf_counter() - start < 1
