from data.lists import Gathered, ListFile, confirmed_as, waiting_problems
from data.workbook import Problem, ProblemCode, Severity
from data.workbook.intake import Intake, Status

ODD = Problem(Severity.WARNING, ProblemCode.BUDGET_SUSPICIOUS, "Program", "E3", 3, "500")
CLASH = Problem(Severity.WARNING, ProblemCode.DUPLICATE_CODE, "Program", "A3", 3, "P-1")
INTAKE = Intake(Status.ERRORS, problems=(ODD,))
FILE = ListFile("a", "a.xlsx", "")


def test_what_a_file_has_only_beside_other_files_waits_too():
    assert waiting_problems(FILE, INTAKE, Gathered(problems={"a": (CLASH,), "b": (CLASH,)})) == (ODD, CLASH)


def test_what_was_let_stand_waits_no_more():
    file = ListFile("a", "a.xlsx", "", confirmed=(confirmed_as(ODD),))

    assert waiting_problems(file, INTAKE, Gathered()) == ()
