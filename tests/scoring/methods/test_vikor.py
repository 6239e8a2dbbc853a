import numpy as np
import pymcdm.methods
import pytest
from hypothesis import given

from scoring.errors import ErrorCode, ScoringError
from scoring.methods import METHODS
from scoring.methods.vikor import compromise, vikor
from scoring.ranking import rank
from tests.scoring.given import criteria_like, matrix_of, problems, weighting_of
from tests.scoring.methods.oracle import oracle_scores, random_problems

DRINA = np.array(
    [
        [4184.3, 2914, 407.2, 251, 195, 244, 15, 2.41],
        [5211.9, 3630, 501.7, 308.3, 282, 346, 21, 1.41],
        [5021.3, 3920.5, 504, 278.6, 12, 56, 3, 4.42],
        [5566.1, 3957.9, 559.5, 335.3, 167, 268, 16, 3.36],
        [5060.5, 3293.5, 514.1, 284.2, 69, 90, 7, 4.04],
        [4317.9, 2925.9, 432.8, 239.3, 12, 55, 3, 4.36],
    ]
)


def way(rows, weights, directions, v=0.5):
    return compromise(np.array(rows, dtype=float), np.array(weights, dtype=float), criteria_like(directions), v=v)


def written_out(rows, weights, criteria, v):
    """Give Q by the formulas of Opricovic & Tzeng; a term whose range is rounding is 0."""
    signs = np.sign([criterion.anchors[1] - criterion.anchors[0] for criterion in criteria])
    better = rows * signs
    width = np.ptp(better, axis=0)
    far = weights * (better.max(axis=0) - better) / np.where(width > 0, width, 1)
    s, r = far.sum(axis=1), far.max(axis=1)
    terms = [(d - d.min()) / np.ptp(d) if np.ptp(d) > 1e-12 else np.zeros(len(d)) for d in (s, r)]
    return v * terms[0] + (1 - v) * terms[1]


def test_the_drina_weighting_w1_comes_out_as_printed():
    found = way(DRINA, [1 / 8] * 8, "+-++---+")

    assert found.q == pytest.approx([0.991, 1, 0.473, 0.67, 0, 0.578], abs=1.01e-3)
    assert found.s == pytest.approx([0.692, 0.7, 0.29, 0.423, 0.28, 0.346], abs=1.01e-3)
    assert found.r == pytest.approx([0.125, 0.125, 0.121, 0.125, 0.067, 0.125], abs=1.01e-3)
    assert found.compromise_set.tolist() == [4]
    assert (found.acceptable_advantage, found.acceptable_stability) == (True, True)


@given(problems())
def test_scores_equal_the_formulas_written_out(problem):
    rows, points, criteria = problem
    weights = points / points.sum()

    for v in (0.0, 0.5, 1.0):
        assert vikor(rows, weights, criteria, v=v) == pytest.approx(written_out(rows, weights, criteria, v), abs=1e-9)


@pytest.mark.parametrize("directions", ["++++", "+-+-", "----"])
@pytest.mark.parametrize("v", [0.0, 0.5, 0.8])
def test_scores_equal_pymcdms(directions, v):
    theirs = pymcdm.methods.VIKOR(scale_of_directions, v=v)

    for rows, weights in random_problems(directions):
        oracle = oracle_scores(theirs, rows, weights, criteria_like(directions))
        assert way(rows, weights, directions, v=v).q == pytest.approx(oracle, abs=1e-12)


def scale_of_directions(column, cost=False):
    """Turn a cost for pymcdm, whose VIKOR takes every column as a benefit unless a normalisation turns it."""
    return -column if cost else column


def test_the_compromise_set_is_a_note_and_never_a_tie_at_the_top():
    criteria = criteria_like("+-++---+")
    weights = np.array([1, 1, 1, 1, 2, 2, 2, 2]) / 12

    found = compromise(DRINA, weights, criteria)

    assert sorted(found.compromise_set.tolist()) == [2, 4, 5]
    assert (found.acceptable_advantage, found.acceptable_stability) == (False, True)
    assert np.argsort(found.q).tolist() == [4, 2, 5, 3, 0, 1]
    assert len(set(found.q.tolist())) == 6


def test_programs_of_the_compromise_set_keep_places_of_their_own():
    criteria = criteria_like("++")
    rows, weighting = [[5, 2], [4, 4], [2, 5], [1, 1]], weighting_of([2, 1], criteria)

    ranking = rank(matrix_of(rows, criteria), weighting, METHODS["vikor"])

    proposed = compromise(np.array(rows, dtype=float), np.array([2, 1]) / 3, criteria).compromise_set
    assert len(proposed) > 1
    assert len({int(ranking.places[f"P{i}"]) for i in proposed}) == len(proposed)


def test_a_missing_value_is_refused_where_scikit_criteria_would_drop_the_criterion():
    with pytest.raises(ScoringError) as refusal:
        way([[3, float("nan")], [2, 4], [1, 1]], [0.5, 0.5], "++")

    assert refusal.value.code is ErrorCode.MISSING_VALUE


@pytest.mark.parametrize("rows", [[[3, 4]], [[0, 0]], [[3, 4], [3, 4]]])
def test_where_nothing_tells_the_programs_apart_all_stand_at_zero(rows):
    found = way(rows, [0.6, 0.4], "+-")

    assert found.q.tolist() == found.s.tolist() == found.r.tolist() == [0.0] * len(rows)
    assert found.compromise_set.tolist() == list(range(len(rows)))


@pytest.mark.parametrize("v", [0.0, 0.5, 1.0])
def test_a_column_that_is_the_same_for_all_decides_nothing(v):
    assert way([[0, 1], [0, 5], [0, 3]], [0.5, 0.5], "-+", v=v).q == pytest.approx([1, 0, 0.5], abs=1e-15)


def test_a_regret_that_is_the_same_for_all_takes_no_part():
    found = way([[1, 5, 5], [5, 1, 5], [5, 5, 1], [1, 1, 5]], [1 / 3] * 3, "+++")

    assert found.q == pytest.approx([0, 0, 0, 0.5], abs=1e-12)


@pytest.mark.parametrize(("directions", "expected"), [("+", [1, 0.75, 0]), ("-", [0, 0.25, 1])])
def test_negative_values_keep_their_order(directions, expected):
    assert way([[-4], [-2], [4]], [1], directions).q == pytest.approx(expected, abs=1e-15)


def test_a_group_utility_that_differs_only_by_rounding_takes_no_part():
    rows, points = np.array([[1.0, 5, 5, 5], [5, 1, 1, 1]]), np.array([7.0, 3, 2, 2])

    found = [way(rows[:, order], points[order] / 14, "++++").q for order in ([0, 1, 2, 3], [3, 2, 1, 0], [2, 3, 1, 0])]

    assert np.array(found) == pytest.approx(np.array([[0.5, 0]] * 3), abs=1e-12)


def test_a_group_utility_that_differs_only_by_rounding_does_not_settle_the_compromise_either():
    rows, points = np.array([[1.0, 5, 5, 5], [5, 1, 1, 1]]), np.array([7.0, 3, 2, 2])

    found = [way(rows[:, order], points[order] / 14, "++++") for order in ([0, 1, 2, 3], [3, 2, 1, 0], [2, 3, 1, 0])]

    assert [sorted(one.compromise_set.tolist()) for one in found] == [[0, 1]] * 3
    assert [one.acceptable_advantage for one in found] == [False] * 3


@pytest.mark.parametrize("v", [-0.1, 1.1, float("nan")])
def test_a_mix_outside_zero_and_one_is_refused(v):
    with pytest.raises(ScoringError) as refusal:
        way([[1], [2]], [1], "+", v=v)

    assert (refusal.value.code, refusal.value.facts["parameter"]) == (ErrorCode.PARAMETER_OUT_OF_RANGE, "v")
