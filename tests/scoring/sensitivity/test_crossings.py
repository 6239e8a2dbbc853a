import sys
from itertools import pairwise
from time import perf_counter

import numpy as np
import pytest
from hypothesis import event, given
from hypothesis import strategies as st

from scoring.errors import ErrorCode, ScoringError
from scoring.sensitivity.crossings import Crossing, crossings, score_lines, steady_range
from tests.scoring.given import criteria_like, matrix_of, problems, weighting_of
from tests.scoring.sensitivity.given import places, places_near, problem, scores, with_weight

STEP = 1e-6


def test_a_line_runs_straight_from_the_order_without_the_criterion_to_the_order_by_it_alone():
    lines = score_lines(*problem((2, 1, 1)), "benefit")

    assert (lines.criterion, lines.now, lines.codes) == ("benefit", 0.5, ("P0", "P1", "P2", "P3"))
    assert lines.at_zero == pytest.approx([0.25, 0.625, 1, 0])
    assert lines.at_one == pytest.approx([1, 0.5, 0, 0])
    assert lines.scores(0.5) == pytest.approx([0.625, 0.5625, 0.5, 0])


def test_where_two_lines_cross_the_two_change_their_order():
    found = crossings(score_lines(*problem((2, 1, 1)), "benefit"))

    assert found == (
        Crossing(pytest.approx(3 / 7), "P1", "P0"),
        Crossing(pytest.approx(3 / 7), "P2", "P0"),
        Crossing(pytest.approx(3 / 7), "P2", "P1"),
    )


@given(task=problems(), data=st.data())
def test_just_below_a_crossing_one_is_ahead_and_just_above_the_other(task, data):
    rows, points, criteria = task
    matrix, weighting = matrix_of(rows, criteria), weighting_of(points, criteria)
    key = data.draw(st.sampled_from([criterion.key for criterion in criteria]))

    found = crossings(score_lines(matrix, weighting, key))

    event(f"crossings: {min(len(found), 3)}")
    for crossing in found[:10]:
        below, above = (scores(matrix, with_weight(weighting, key, crossing.weight + step)) for step in (-STEP, STEP))
        assert 0 < crossing.weight < 1
        assert below[crossing.ahead_below] > below[crossing.ahead_above]
        assert above[crossing.ahead_below] < above[crossing.ahead_above]


@given(task=problems(), data=st.data())
def test_between_two_crossings_the_order_stays(task, data):
    rows, points, criteria = task
    matrix, weighting = matrix_of(rows, criteria), weighting_of(points, criteria)
    key = data.draw(st.sampled_from([criterion.key for criterion in criteria]))

    weights = [0.0, *(crossing.weight for crossing in crossings(score_lines(matrix, weighting, key))), 1.0]

    for low, high in pairwise(weights):
        if high - low > 1e-4:
            first, second = (low + (high - low) * part for part in (0.1, 0.9))
            assert places(matrix, with_weight(weighting, key, first)) == places(
                matrix, with_weight(weighting, key, second)
            )


@given(task=problems(), data=st.data())
def test_lines_agree_with_ranking_anew(task, data):
    rows, points, criteria = task
    matrix, weighting = matrix_of(rows, criteria), weighting_of(points, criteria)
    key = data.draw(st.sampled_from([criterion.key for criterion in criteria]))
    weight = data.draw(st.floats(0, 1)) if len(criteria) > 1 else 1.0

    lines = score_lines(matrix, weighting, key)

    expected = scores(matrix, with_weight(weighting, key, weight)) if len(criteria) > 1 else scores(matrix, weighting)
    assert dict(zip(lines.codes, lines.scores(weight), strict=True)) == pytest.approx(expected, abs=1e-12)


@given(task=problems(least=3), data=st.data())
def test_at_the_cut_only_those_are_named_that_change_who_is_inside(task, data):
    rows, points, criteria = task
    matrix, weighting = matrix_of(rows, criteria), weighting_of(points, criteria)
    key, top = data.draw(st.sampled_from([criterion.key for criterion in criteria])), data.draw(st.integers(1, 3))
    lines = score_lines(matrix, weighting, key)

    def inside(weight):
        found = places_near(matrix, with_weight(weighting, key, weight))
        return {code for code, place in found.items() if place <= top}

    named = {crossing.weight for crossing in crossings(lines, top=top)}
    for crossing in crossings(lines):
        changes = inside(crossing.weight - STEP) != inside(crossing.weight + STEP)
        assert changes <= any(abs(weight - crossing.weight) < STEP for weight in named)
    low, high = steady_range(lines, top=top)
    if len(criteria) > 1 and high - low > 1e-4:
        assert inside(low + 0.1 * (high - low)) == inside(high - 0.1 * (high - low))


def test_a_crossing_below_the_cut_is_not_named():
    lines = score_lines(*problem((1, 1), [[5, 5], [4, 1], [1, 4]], criteria_like("++")), "c0")

    assert [crossing.weight for crossing in crossings(lines)] == [0.5]
    assert crossings(lines, top=1) == ()
    assert crossings(lines, top=2) == (Crossing(0.5, "P2", "P1"),)
    assert (steady_range(lines, top=1), steady_range(lines, top=2)) == ((0, 1), (0.5, 0.5))


def test_a_crossing_above_the_cut_is_not_named():
    lines = score_lines(*problem((1, 1), [[5, 2], [2, 5], [1, 1]], criteria_like("++")), "c0")

    assert crossings(lines, top=1) == (Crossing(0.5, "P1", "P0"),)
    assert crossings(lines, top=2) == ()


def test_the_order_stays_until_the_next_crossing_on_either_side():
    lines = score_lines(*problem((3, 7), [[5, 1], [4, 3], [1, 4]], criteria_like("++")), "c0")

    low, high = steady_range(lines)

    weights = [crossing.weight for crossing in crossings(lines)]
    assert weights == pytest.approx([0.25, 3 / 7, 2 / 3])
    assert (low, high) == pytest.approx((0.25, 3 / 7))


def test_lines_that_touch_at_an_end_do_not_cross():
    lines = score_lines(*problem((1, 1), [[5, 3], [5, 1]], criteria_like("++")), "c0")

    assert crossings(lines) == ()
    assert steady_range(lines) == (0, 1)


@pytest.mark.parametrize("rows", [[[3, 3]], [[3, 2], [3, 2]]])
def test_one_program_and_programs_that_are_alike_never_cross(rows):
    assert crossings(score_lines(*problem((1, 1), rows, criteria_like("++")), "c1")) == ()


def test_a_criterion_that_stands_alone_has_level_lines():
    lines = score_lines(*problem((1,), [[5], [1]], criteria_like("+")), "c0")

    assert (lines.at_zero.tolist(), lines.at_one.tolist(), lines.now) == ([1, 0], [1, 0], 1)
    assert crossings(lines) == ()


def test_a_criterion_that_is_not_there_is_refused():
    with pytest.raises(ScoringError) as refusal:
        score_lines(*problem(), "dice")

    assert refusal.value.code is ErrorCode.UNKNOWN_CRITERION


def test_a_top_without_places_is_refused():
    with pytest.raises(ScoringError):
        crossings(score_lines(*problem(), "risk"), top=0)


def test_many_crossings_at_a_cut_are_gone_through_in_parts(monkeypatch):
    monkeypatch.setattr(sys.modules[crossings.__module__], "CHUNK", 3)
    dice = np.random.default_rng(0)
    criteria = criteria_like("++-")
    task = problem((1, 2, 3), dice.integers(1, 6, size=(12, 3)), criteria)
    lines = score_lines(*task, "c0")

    in_parts = crossings(lines, top=4)
    monkeypatch.undo()

    assert in_parts == crossings(lines, top=4) != ()


def test_five_hundred_programs_are_quick():
    criteria = criteria_like("+-+-+-+-+-+-")
    rows = np.random.default_rng(0).uniform(1, 5, size=(500, 12))
    lines = score_lines(matrix_of(rows, criteria), weighting_of([1] * 12, criteria), "c0")

    start = perf_counter()
    found = crossings(lines)
    assert perf_counter() - start < 2
    assert len(found) > 10_000
