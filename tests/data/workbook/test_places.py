from data.workbook.grid import Cell
from data.workbook.places import cell_problem, header_problem, reading_problem, row_problem, shown
from data.workbook.problem import ProblemCode, Severity
from data.workbook.values.reading import Reading
from tests.data.workbook.making import GOOD, HEADER, table

TABLE = table((), HEADER, GOOD)
BUDGET = TABLE.column_of("budget")


def test_a_problem_carries_cell_text_heading_and_key():
    problem = cell_problem(ProblemCode.BUDGET_ZERO, Severity.WARNING, grid=TABLE.grid, row=3, column=BUDGET)

    assert (problem.sheet, problem.cell, problem.row, problem.value) == ("Program", "E3", 3, "900000000")
    assert problem.facts == {"column": "Anggaran (Rp)", "field": "budget"}


def test_a_heading_is_named_where_it_stands():
    assert header_problem(ProblemCode.HEADER_INFERRED, Severity.INFO, table=TABLE, column=BUDGET).cell == "E2"


def test_a_reading_without_a_code_is_no_problem():
    assert reading_problem(Reading(3), grid=TABLE.grid, row=3, column=BUDGET) is None
    assert row_problem(ProblemCode.HIDDEN_ROW, Severity.WARNING, grid=TABLE.grid, row=3).row == 3


def test_long_text_is_shortened_and_an_uncomputed_formula_shown():
    assert len(shown(Cell("a" * 500))) == 200
    assert shown(Cell(None, "=A1", uncached=True)) == "=A1"


def test_a_number_is_shown_with_the_unit_of_its_format():
    assert shown(Cell(4, number_format='0"/10"')) == "4/10"
