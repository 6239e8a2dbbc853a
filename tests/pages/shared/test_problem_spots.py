from data.lists import Gathered, ListFile, Lists, confirmed_as
from data.workbook import Intake, Problem, Severity
from data.workbook.intake import Status
from data.workbook.problem import ProblemCode as Code
from data.workbook.sentence import REFUSALS
from pages.shared.problem_spots import blocking_fields, count, in_order, open_spots, programs_in
from scoring.program import Program, Provenance
from scoring.study import Study
from texts import LANGUAGES, texts_in

FILE = ListFile("a", "a.xlsx", "")


def problem(code, row, field, severity=Severity.ERROR, cell=None):
    place = f"E{row}" if cell is None and row else cell or ""
    return Problem(severity, code, "Program", place, row, "x", facts={"field": field})


def spots_of(*problems, rows=(2, 3, 4), file=FILE):
    programs = tuple(
        Program(f"P-{row}", f"Program {row}", provenance=Provenance(sheet="Program", row=row)) for row in rows
    )
    return open_spots(Lists((file,)), {file.id: Intake(Status.ERRORS, programs, problems=problems)}, Gathered())


def test_what_keeps_programs_from_being_ranked_comes_first():
    spots = spots_of(
        problem(Code.SCORE_MISSING, 2, "rpjmd_alignment", Severity.INFO),
        problem(Code.BUDGET_SUSPICIOUS, 2, "budget", Severity.WARNING),
        problem(Code.BUDGET_MISSING, 2, "budget"),
        problem(Code.SCORE_MISSING, 3, "risk"),
        problem(Code.MISSING_COLUMN, None, "dimensions"),
    )

    ordered = in_order(spots, Study())

    assert [spot.problem.code for spot in ordered] == [
        Code.MISSING_COLUMN,
        Code.SCORE_MISSING,
        Code.BUDGET_MISSING,
        Code.BUDGET_SUSPICIOUS,
        Code.SCORE_MISSING,
    ]


def test_among_equals_the_program_with_most_to_mend_comes_first():
    spots = spots_of(
        problem(Code.SCORE_MISSING, 2, "risk"),
        problem(Code.SCORE_MISSING, 3, "risk"),
        problem(Code.DURATION_MISSING, 3, "duration_months"),
    )

    ordered = in_order(spots, Study())

    assert [spot.problem.row for spot in ordered] == [3, 3, 2]


def test_a_missing_name_comes_before_what_else_is_wrong_in_its_row_and_is_no_code():
    spots = spots_of(
        problem(Code.SCORE_MISSING, 2, "risk"),
        problem(Code.BUDGET_MISSING, 2, "budget"),
        problem(Code.NAME_MISSING, 2, "name"),
        problem(Code.BUDGET_MISSING, 3, "budget"),
    )

    assert [spot.problem.code for spot in in_order(spots, Study())][:2] == [Code.NAME_MISSING, Code.SCORE_MISSING]


def test_a_program_without_a_name_is_told_by_its_row():
    nameless = Program("P-7", "", provenance=Provenance(sheet="Program", row=7))
    intake = Intake(Status.ERRORS, (nameless,), problems=(problem(Code.NAME_MISSING, 7, "name"),))
    spot = open_spots(Lists((FILE,)), {FILE.id: intake}, Gathered())[0]

    assert spot.title(texts_in("id")) == "Program tanpa nama, baris 7"


def test_a_budget_carries_no_weight_and_the_dimension_does():
    fields = blocking_fields(Study())

    assert "budget" not in fields
    assert {"dimensions", "risk", "duration_months", "impact_living"} <= fields


def test_what_was_let_stand_is_no_longer_there():
    warned = problem(Code.BUDGET_SUSPICIOUS, 2, "budget", Severity.WARNING)
    file = ListFile("a", "a.xlsx", "", confirmed=(confirmed_as(warned),))

    assert spots_of(warned, file=file) == ()


def test_a_program_is_counted_once_and_notes_are_not():
    spots = spots_of(
        problem(Code.SCORE_MISSING, 2, "risk"),
        problem(Code.BUDGET_MISSING, 2, "budget"),
        problem(Code.HIDDEN_CHARACTERS, 3, "name", Severity.INFO),
        problem(Code.MISSING_COLUMN, None, "agency", Severity.WARNING),
    )

    assert programs_in(spots) == 1
    assert (count(spots, Severity.ERROR), count(spots, Severity.WARNING, Severity.INFO)) == (2, 2)


def test_all_refusals_are_one_kind():
    spots = spots_of(problem(Code.CORRUPT, None, ""), problem(Code.BUDGET_ZERO, 2, "budget"))

    assert [spot.kind for spot in spots] == ["refused", "budget_zero"]


def test_every_kind_of_problem_has_its_short_name():
    kinds = {"refused" if code in REFUSALS else str(code) for code in Code}

    assert [kind for language in LANGUAGES for kind in kinds if f"mend.kind_{kind}" not in texts_in(language)] == []


def test_columns_that_a_sheet_could_do_without_are_one_thing_to_look_at():
    columns = [problem(Code.MISSING_COLUMN, None, field, Severity.WARNING) for field in ("risk", "agency", "leverage")]

    spots = spots_of(*columns, problem(Code.MISSING_COLUMN, None, "budget"))

    assert [(spot.problem, spot.also) for spot in spots] == [
        (columns[0], (columns[1], columns[2])),
        (problem(Code.MISSING_COLUMN, None, "budget"), ()),
    ]


def test_every_missing_column_is_told_from_the_others():
    spots = spots_of(*(problem(Code.MISSING_COLUMN, None, field) for field in ("name", "budget", "duration_months")))

    assert len({spot.key for spot in spots}) == 3
