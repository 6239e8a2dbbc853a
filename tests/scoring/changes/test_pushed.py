from dataclasses import replace

from scoring.changes.board import board_of
from scoring.changes.compare import compare_lists
from scoring.changes.effect import MOST_NAMED
from scoring.changes.pushed import pushed
from scoring.study import Study
from tests.scoring.changes.given import program

BEFORE = [program("A", 5), program("B", 3), program("C", 2)]


def found(after):
    return pushed(compare_lists(BEFORE, after), board_of(Study(), BEFORE), board_of(Study(), after))


def test_a_program_is_pushed_by_the_one_that_passed_it():
    (one,) = found([BEFORE[0], BEFORE[1], program("C", 4)])

    assert (one.code, one.before, one.after, one.passed_by, one.passed) == ("B", 2, 3, ("C",), ())


def test_one_whose_name_alone_changed_is_pushed_too():
    (one,) = found([BEFORE[0], replace(BEFORE[1], name="Nama baru"), program("C", 4)])

    assert (one.code, one.passed_by) == ("B", ("C",))


def test_one_whose_own_value_changed_is_not():
    assert "C" not in {one.code for one in found([BEFORE[0], BEFORE[1], program("C", 4)])}


def test_many_that_passed_are_counted_and_some_named():
    new = [program(f"N{n}", 4) for n in range(MOST_NAMED + 5)]

    last = found([*BEFORE, *new])[-1]

    assert (last.code, last.ahead, len(last.passed_by)) == ("C", MOST_NAMED + 5, MOST_NAMED)
