from data.workbook.mendable import correction_of, field_of, programs_by_place, reads_clean, unit_of
from data.workbook.problem import ProblemCode
from tests.data.workbook.making import HEADER, good, read


def problem_of(intake, code):
    return next(problem for problem in intake.problems if problem.code is code)


def test_a_typed_text_goes_to_the_cell_of_the_problem():
    intake = read(HEADER, good(**{"Anggaran (Rp)": "1.500"}))
    problem = problem_of(intake, ProblemCode.BUDGET_AMBIGUOUS)

    correction = correction_of(problem, "1.500.000.000", programs_by_place(intake))

    assert (correction.place, correction.text) == (("Program", 2, "budget"), "1.500.000.000")
    assert correction.was == "1.500"


def test_a_heading_or_a_total_is_no_cell_of_a_program():
    intake = read(HEADER[:4], good()[:4], (None, "JUMLAH", None, None))
    problem = problem_of(intake, ProblemCode.MISSING_COLUMN)

    assert correction_of(problem, "6", programs_by_place(intake)) is None


def test_a_dimension_that_is_told_at_the_name_is_mended_as_a_dimension():
    rows = [("No", "Nama Program", "OPD", "Anggaran (Rp)"), (1, "Kios layanan", "Dinas A", 900_000_000)]
    section = ("Smart Living", None, None, None)
    intake = read(*rows, section, (2, "Taman", "Dinas A", 900_000_000))

    problem = problem_of(intake, ProblemCode.DIMENSION_MISSING)

    assert (problem.facts["field"], field_of(problem)) == ("name", "dimensions")


def test_a_text_is_read_under_the_unit_of_its_heading():
    heading = tuple("Anggaran (Rp juta)" if name == "Anggaran (Rp)" else name for name in HEADER)
    intake = read(heading, good(**{"Anggaran (Rp)": "1,500"}))
    problem = problem_of(intake, ProblemCode.BUDGET_AMBIGUOUS)

    assert unit_of(problem, intake) == 1e6
    assert reads_clean(problem, "1500", intake)
    assert not reads_clean(problem, "1500000000", intake)
    assert not reads_clean(problem, "murah", intake)
