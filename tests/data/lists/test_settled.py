from data.lists import ChoiceKind, Likeness, TwinChoice, gather, settled_problems, unsettled_problems
from data.workbook import Problem, Severity
from data.workbook.problem import ProblemCode
from tests.data.lists.making import listed, program

TWICE = Problem(Severity.WARNING, ProblemCode.DUPLICATE_PROGRAM, "Program", "B3", 3, "Kios")
OTHER = Problem(Severity.WARNING, ProblemCode.BUDGET_SUSPICIOUS, "Program", "E3", 3)


def twins_of(*choices):
    return gather([listed("a", program("Kios"), program("Kios"))], choices).twins


def test_an_open_question_settles_nothing():
    assert settled_problems([TWICE, OTHER], "a", twins_of()) == ()


def test_any_choice_settles_the_problem_of_that_row_in_that_file():
    chosen = twins_of(TwinChoice(twins_of()[0].key, ChoiceKind.KEEP))

    assert settled_problems([TWICE, OTHER], "a", chosen) == (TWICE,)
    assert unsettled_problems([TWICE, OTHER], "a", chosen) == (OTHER,)
    assert settled_problems([TWICE], "b", chosen) == ()


def test_a_choice_about_programs_only_alike_leaves_the_twins_open():
    read = [listed("a", program("Kios"), program("Kios"), program("Kios", "Dinas B"))]
    alike = next(twins for twins in gather(read).twins if twins.likeness is not Likeness.SAME)

    chosen = gather(read, [TwinChoice(alike.key, ChoiceKind.KEEP, alike.places)]).twins

    assert settled_problems([TWICE], "a", chosen) == ()
