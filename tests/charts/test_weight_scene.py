"""What is drawn around the present weight."""

import pytest

from charts.weight_scene import AT_ONCE, weight_scene
from scoring.sensitivity import score_lines
from tests.scoring.sensitivity.given import problem


def scene(key="benefit", top=1, points=(2, 1, 1)):
    """P0 leads where `benefit` weighs much, P2 where it weighs little."""
    return weight_scene(score_lines(*problem(points=points), key), top)


def test_only_the_neighbourhood_of_the_present_weight_is_drawn():
    assert scene(points=(1, 99, 0)).end == 0.3
    assert scene(points=(2, 8, 10)).end == pytest.approx(0.3)
    assert scene().end == 1.0


def test_the_programs_that_change_places_nearest_are_named():
    found = scene()

    low, high = found.steady
    assert low < found.lines.now < high
    assert {one.weight for one in found.nearest} <= {low, high}
    assert set(found.told) == {code for one in found.nearest for code in (one.ahead_below, one.ahead_above)}


def test_of_many_that_change_places_at_one_weight_a_few_are_named():
    matrix, weighting = problem(rows=[[5, 1, 3]] + [[1, 5, 3]] * 8)
    found = weight_scene(score_lines(matrix, weighting, "benefit"), 1)

    assert len(found.nearest) > AT_ONCE
    assert found.told_crossings == list(found.nearest[:AT_ONCE])
    assert len(found.told) == AT_ONCE + 1


def test_where_nothing_changes_the_first_is_named():
    found = scene(top=4)

    assert found.found == ()
    assert found.told == found.leading(1)


def test_nobody_is_drawn_twice():
    found = scene(top=2)

    assert set(found.quiet(2)) & set(found.told) == set()
    assert set(found.leading(2)) <= {*found.quiet(2), *found.told}


def test_a_line_has_the_scores_of_its_ends():
    found = scene()
    row = found.lines.codes.index("P1")

    assert found.score("P1", 0.0) == found.lines.at_zero[row]
    assert found.score("P1", 1.0) == found.lines.at_one[row]
    assert found.score("P1", 0.25) == pytest.approx(found.lines.scores(0.25)[row])
