from dataclasses import replace

from data.lists.confirmed import confirmed_as, open_problems
from data.workbook import Problem, Severity
from data.workbook.problem import ProblemCode

SMALL = Problem(Severity.WARNING, ProblemCode.BUDGET_SUSPICIOUS, "Program", "E9", 9, "1500")


def test_a_warning_that_was_let_stand_is_no_longer_open():
    other = replace(SMALL, cell="E10", row=10)

    left = open_problems([SMALL, other], [confirmed_as(SMALL, by="Ani")])

    assert left == (other,)


def test_a_cell_that_says_something_else_is_asked_about_anew():
    changed = replace(SMALL, value="2500")

    left = open_problems([changed], [confirmed_as(SMALL)])

    assert left == (changed,)


def test_an_error_cannot_be_let_stand():
    blank = Problem(Severity.ERROR, ProblemCode.BUDGET_MISSING, "Program", "E9", 9)

    left = open_problems([blank], [confirmed_as(blank)])

    assert left == (blank,)


def test_a_column_that_may_be_missing_says_nothing_of_another():
    risk, agency = (
        Problem(Severity.WARNING, ProblemCode.MISSING_COLUMN, "Program", facts={"field": field})
        for field in ("risk", "agency")
    )

    assert open_problems([risk, agency], [confirmed_as(risk)]) == (agency,)
