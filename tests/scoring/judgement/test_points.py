import pytest

from scoring.judgement import judge, judged_points
from scoring.placed_by_hand import Move
from scoring.shortlist import Candidate, Rules, choose_shortlist
from tests.scoring.listing import placed

VALUES = {"A": 0.9, "B": 0.8, "C": 0.6}
PROGRAMS = {code: Candidate(code, None, value) for code, value in VALUES.items()} | {"U": Candidate("U", None, 0.0)}
SHORTLIST = choose_shortlist([PROGRAMS[code] for code in VALUES], Rules(2, baseline=0.5))


def test_the_annex_has_the_points_of_each_move_and_of_both_lists():
    judged = judge(SHORTLIST, [placed("C", other="B")], PROGRAMS)

    points = judged_points(judged, VALUES)

    assert (points.method, points.judged) == pytest.approx((0.7, 0.5))
    assert points.difference == pytest.approx(-0.2)
    assert [(one.placed.program, one.value, one.other) for one in points.moves] == [("C", 0.6, 0.8)]


def test_a_program_without_a_value_adds_nothing_and_has_no_points():
    judged = judge(SHORTLIST, [placed("A", Move.OFF, "U")], PROGRAMS, unranked={"U"})

    points = judged_points(judged, VALUES)

    assert points.judged == pytest.approx(0.3)
    assert [(one.value, one.other) for one in points.moves] == [(0.9, None)]


def test_without_moves_both_lists_are_worth_the_same():
    points = judged_points(judge(SHORTLIST, (), PROGRAMS), VALUES)

    assert (points.difference, points.moves) == (0.0, ())
