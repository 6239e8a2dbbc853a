import numpy as np
import pytest
from hypothesis import event, given
from hypothesis import strategies as st

from scoring.errors import ErrorCode, ScoringError
from scoring.sensitivity.flips import Flip, score_entry, score_flip, weight_entry, weight_flip
from scoring.sensitivity.values import values_of
from tests.scoring.given import criteria_like, matrix_of, problems, weighting_of
from tests.scoring.sensitivity.given import places, places_near, problem, scores, with_value, with_weight

STEP = 1e-6


def near(criterion, now, then, share):
    return Flip(criterion, pytest.approx(now), pytest.approx(then), pytest.approx(share))


@st.composite
def asked(draw):
    """Draw (matrix, weighting, key, one, other)."""
    rows, points, criteria = draw(problems())
    codes = draw(st.permutations([f"P{i}" for i in range(len(rows))]))
    key = draw(st.sampled_from([criterion.key for criterion in criteria]))
    return matrix_of(rows, criteria), weighting_of(points, criteria), key, codes[0], codes[1]


def ahead(found, one, other):
    """Give 1 where one is ahead, -1 where the other is, 0 where they share a place."""
    return (found[one] < found[other]) - (found[one] > found[other])


def test_the_weight_at_which_the_two_draw_level():
    found = weight_flip(*problem((2, 1, 1)), "benefit", "P0", "P1")

    assert found == near("benefit", 0.5, 3 / 7, 3 / 7 - 1 / 2)
    assert weight_flip(*problem((2, 1, 1)), "benefit", "P1", "P0") == found


def test_a_program_that_the_other_dominates_never_passes_it_by_weights():
    assert [weight_flip(*problem(), key, "P1", "P3") for key in ("benefit", "readiness", "risk")] == [None] * 3


def test_lines_that_only_meet_where_a_weight_is_everything_do_not_flip():
    assert weight_flip(*problem((1, 1), [[5, 3], [5, 1]], criteria_like("++")), "c0", "P0", "P1") is None


@given(asked())
def test_just_before_a_weight_flip_nothing_turns_and_just_beyond_it_the_order_does(task):
    matrix, weighting, key, one, other = task

    found = weight_flip(*task)

    def order_at(weight):
        return ahead(places_near(matrix, with_weight(weighting, key, weight)), one, other)

    event(f"flips: {found is not None}")
    if found is None:
        grid = [order_at(part / 20) for part in range(1, 20)] if len(matrix.criteria) > 1 else []
        assert not (1 in grid and -1 in grid)
    elif abs(found.share) > 2 * STEP:
        step = STEP if found.share > 0 else -STEP
        before, now, after = (order_at(found.then + move) for move in (-step, 0, step))
        assert before == order_at(found.now) != 0
        assert (now, after) == (0, -before)


@given(asked(), st.integers(1, 3))
def test_just_before_a_weight_entry_the_program_is_outside_and_at_it_and_beyond_inside(task, top):
    matrix, weighting, key, code, _ = task

    found = weight_entry(matrix, weighting, key, code, top)

    def place_at(weight):
        return places_near(matrix, with_weight(weighting, key, weight))[code]

    now = places(matrix, weighting)[code]
    event(f"enters: {found is not None}, already in: {now <= top}")
    if now <= top:
        assert found.share == 0
    elif found is None:
        grid = [place_at(part / 20 + 0.0113) for part in range(20)] if len(matrix.criteria) > 1 else []
        assert all(place > top for place in grid)
    else:
        step = STEP if found.share > 0 else -STEP
        assert place_at(found.then) <= top
        assert place_at(found.then + step) <= top
        assert place_at(found.then - step) > top
        between = [found.now + part / 10 * (found.then - found.now) for part in range(10)]
        assert all(place_at(weight) > top for weight in between)


def test_a_program_that_leads_in_the_middle_enters_from_either_side():
    criteria = criteria_like("++")
    rows = [[5, 1], [1, 5], [3.5, 3.5]]

    high, low = (weight_entry(*problem(points, rows, criteria), "c0", "P2", 1) for points in ((9, 1), (1, 9)))

    assert (high, low) == (near("c0", 0.9, 0.625, -0.275), near("c0", 0.1, 0.375, 0.275))


def test_the_nearer_of_two_ways_in_is_given():
    criteria = criteria_like("++")
    rows = [[3, 3], [1 + 8 / 7, 5], [5, 1 + 8 / 7]]

    high, low = (weight_entry(*problem(points, rows, criteria), "c0", "P0", 2) for points in ((6, 4), (4, 6)))

    assert (high, low) == (near("c0", 0.6, 0.7, 0.1), near("c0", 0.4, 0.3, -0.1))


def test_a_program_that_is_level_with_the_last_inside_is_inside():
    criteria = criteria_like("++")

    assert weight_entry(*problem((1, 1), [[5, 1], [1, 5]], criteria), "c0", "P0", 1).share == 0


def test_the_value_at_which_the_two_draw_level():
    found = score_flip(*problem((2, 1, 1)), "benefit", "P2", "P1")

    assert found == near("benefit", 1, 1.5, 0.125)


def test_a_cost_goes_down_to_rise():
    found = score_flip(*problem((2, 1, 1)), "risk", "P1", "P0")

    assert found == near("risk", 3, 2, 0.25)


def test_the_program_ahead_may_fall_instead():
    found = score_flip(*problem((2, 1, 1)), "benefit", "P0", "P1")

    assert found == near("benefit", 5, 4.5, -0.125)


def test_a_value_that_reaches_level_only_at_its_anchor_passes_nobody():
    assert score_flip(*problem((2, 1, 1)), "readiness", "P1", "P0") is None


def test_a_criterion_without_weight_turns_nothing():
    assert score_flip(*problem((2, 0, 1)), "readiness", "P1", "P0") is None


@given(asked())
def test_just_before_a_score_flip_nothing_turns_and_just_beyond_it_the_order_does(task):
    matrix, weighting, key, code, other = task
    criterion = next(c for c in matrix.criteria if c.key == key)

    found = score_flip(*task)

    def order_at(value):
        return ahead(places_near(with_value(matrix, code, key, value), weighting), code, other)

    event(f"flips: {found is not None}")
    if found is None:
        ends = {order_at(value) for value in criterion.anchors} | {ahead(places(matrix, weighting), code, other)}
        assert not {1, -1} <= ends
    elif found.share:
        step = STEP if found.then > found.now else -STEP
        before, now, after = (order_at(found.then + move) for move in (-step, 0, step))
        assert before == order_at(found.now) != 0
        assert (now, after) == (0, -before)
        assert criterion.bounds[0] < found.then < criterion.bounds[1]
        worst, best = criterion.anchors
        assert found.share == pytest.approx((found.then - found.now) / (best - worst))


@given(asked(), st.integers(1, 3))
def test_just_before_a_score_entry_the_program_is_outside_and_at_it_and_beyond_inside(task, top):
    matrix, weighting, key, code, _ = task
    criterion = next(c for c in matrix.criteria if c.key == key)

    found = score_entry(matrix, weighting, key, code, top)

    def place_at(value):
        return places_near(with_value(matrix, code, key, value), weighting)[code]

    now = places(matrix, weighting)[code]
    event(f"enters: {found is not None}, already in: {now <= top}")
    if now <= top:
        assert found.share == 0
    elif found is None:
        reached = scores(with_value(matrix, code, key, criterion.anchors[1]), weighting)
        assert sum(score >= reached[code] - 1e-9 for other, score in reached.items() if other != code) >= top
    else:
        step = STEP if found.then > found.now else -STEP
        assert found.share > 0
        assert place_at(found.then - step) > top
        assert place_at(found.then) <= top
        assert place_at(found.then + step) <= top


def test_programs_whose_scores_differ_by_rounding_alone_are_level():
    criteria = criteria_like("++++++")
    matrix, weighting = problem((6, 5, 1, 4, 9, 0), [[2, 4, 1, 1, 1, 1], [3, 1, 1, 1, 2, 1]], criteria)

    assert 0 < np.ptp(values_of(matrix, weighting).scores) < 1e-15
    assert places(matrix, weighting) == {"P0": 1, "P1": 1}
    for code in ("P0", "P1"):
        assert score_entry(matrix, weighting, "c0", code, 1).share == 0
        assert score_entry(matrix, weighting, "c5", code, 1) == Flip("c5", 1, 1, 0)
        assert weight_entry(matrix, weighting, "c0", code, 1).share == 0


def test_where_there_are_fewer_programs_than_places_everybody_is_inside():
    matrix, weighting = problem((1, 1), [[1, 1]], criteria_like("++"))

    assert score_entry(matrix, weighting, "c0", "P0", 1) == Flip("c0", 1, 1, 0)
    assert weight_entry(matrix, weighting, "c0", "P0", 1) == Flip("c0", 0.5, 0.5, 0)


@pytest.mark.parametrize(
    ("ask", "code"),
    [
        (lambda m, w: weight_flip(m, w, "risk", "P0", "X"), ErrorCode.UNKNOWN_PROGRAM),
        (lambda m, w: weight_entry(m, w, "risk", "X", 1), ErrorCode.UNKNOWN_PROGRAM),
        (lambda m, w: score_flip(m, w, "risk", "X", "P0"), ErrorCode.UNKNOWN_PROGRAM),
        (lambda m, w: score_entry(m, w, "risk", "X", 1), ErrorCode.UNKNOWN_PROGRAM),
        (lambda m, w: weight_flip(m, w, "dice", "P0", "P1"), ErrorCode.UNKNOWN_CRITERION),
        (lambda m, w: score_flip(m, w, "dice", "P0", "P1"), ErrorCode.UNKNOWN_CRITERION),
        (lambda m, w: weight_entry(m, w, "risk", "P0", 0), ErrorCode.PARAMETER_OUT_OF_RANGE),
        (lambda m, w: score_entry(m, w, "risk", "P0", 0), ErrorCode.PARAMETER_OUT_OF_RANGE),
    ],
)
def test_what_is_not_there_is_refused(ask, code):
    with pytest.raises(ScoringError) as refusal:
        ask(*problem())

    assert refusal.value.code is code
