from data.workbook.problem import Problem, ProblemCode, Severity, WorkbookRefusedError


def test_codes_are_stable_small_letters():
    assert all(code == code.lower() and code.name.lower() == code for code in ProblemCode)
    assert [str(severity) for severity in Severity] == ["error", "warning", "info"]


def test_a_refusal_keeps_its_facts_apart():
    refused = WorkbookRefusedError(ProblemCode.TOO_LARGE, found=3)

    assert (refused.code, refused.facts) == (ProblemCode.TOO_LARGE, {"found": 3})


def test_a_problem_of_the_whole_file_names_no_place():
    problem = Problem(Severity.INFO, ProblemCode.MACROS_IGNORED)

    assert (problem.sheet, problem.cell, problem.row) == ("", "", None)
