from math import sqrt

import numpy as np
import pytest

from scoring.errors import ErrorCode, ScoringError
from scoring.methods.codas import codas
from scoring.ranking import competition_places
from tests.scoring.given import criteria_like


def scores(rows, weights, directions, **parameters):
    values, shares = np.array(rows, dtype=float), np.array(weights, dtype=float)
    return codas(values, shares, criteria_like(directions), **parameters)


def test_the_steel_suppliers_of_badi_2018_come_out_as_printed():
    rows = [
        [45, 3600, 45, 0.9],
        [25, 3800, 60, 0.8],
        [23, 3100, 35, 0.9],
        [14, 3400, 50, 0.7],
        [15, 3300, 40, 0.8],
        [28, 3000, 30, 0.6],
    ]

    found = scores(rows, [0.2857, 0.3036, 0.2321, 0.1786], "+-++", tau=0.02)

    assert found == pytest.approx([1.3914, 0.3411, -0.217, -0.5381, -0.7292, -0.2481], abs=6e-5)


@pytest.mark.parametrize(
    ("tau", "pairs_that_count"), [(0.0, [(0, 1), (0, 2), (1, 2)]), (0.1, [(0, 2), (1, 2)]), (0.3, [])]
)
def test_distances_along_the_criteria_count_from_tau_on(tau, pairs_that_count):
    rows = [[4, 4], [2, 1], [1, 2]]

    found = scores(rows, [0.5, 0.5], "+-", tau=tau)

    straight, along = np.array([0.375, sqrt(0.125**2 + 0.375**2), 0.125]), np.array([0.375, 0.5, 0.125])
    expected = 3 * straight - straight.sum()
    for one, other in pairs_that_count:
        expected[one] += along[one] - along[other]
        expected[other] += along[other] - along[one]
    assert found == pytest.approx(expected, abs=1e-12)


def test_a_difference_that_equals_tau_but_for_rounding_has_reached_it():
    # one step of a rating at a weight of a tenth: 0.1 * (5 / 5 - 4 / 5) falls short of 0.02 by rounding
    rows, weights = [[4, 5], [5, 5], [3, 1]], [0.1, 0.9]
    assert (0.1 * 1 - 0.1 * 0.6) - (0.1 * 0.8 - 0.1 * 0.6) < 0.02

    at_tau, above_tau = (scores(rows, weights, "+-", tau=tau) for tau in (0.02, 0.02 + 1e-9))

    assert np.abs(at_tau - scores(rows, weights, "+-", tau=0.0)).max() < 1e-12
    assert np.abs(at_tau - above_tau).max() > 0.01


@pytest.mark.parametrize("rows", [[[3, 4]], [[0, 0]], [[3, 4], [3, 4]], [[0, 0], [0, 0]], [[-1, 2], [-1, 2]]])
def test_where_nothing_tells_the_programs_apart_all_stand_at_zero(rows):
    assert scores(rows, [0.6, 0.4], "+-").tolist() == [0.0] * len(rows)


def test_programs_that_are_equally_far_in_other_ways_tie():
    rows = [np.roll([5, 3, 2, 2, 3], shift) for shift in range(5)]

    assert scores(rows, [1 / 5] * 5, "+++++").tolist() == [0.0] * 5


@pytest.mark.parametrize("column", [0.0, 7.0, -7.0])
@pytest.mark.parametrize("directions", ["++", "-+"])
def test_a_column_that_is_the_same_for_all_decides_nothing(column, directions):
    rows = [[column, 1], [column, 5], [column, 3]]

    assert scores(rows, [0.5, 0.5], directions) == pytest.approx(scores([[1], [5], [3]], [0.5], "+"), abs=1e-15)


@pytest.mark.parametrize("column", [[-4, -2, -3], [-4, 4, 0], [0, 8, 4]])
def test_zeros_and_values_below_zero_keep_their_order(column):
    found = scores([[value] for value in column], [1], "+")

    assert competition_places(found, higher_is_better=True).tolist() == [3, 1, 2]


def test_a_cost_of_zero_leads_and_leaves_the_others_level():
    found = scores([[0], [4], [8]], [1], "-")

    assert competition_places(found, higher_is_better=True).tolist() == [1, 2, 2]


@pytest.mark.parametrize("tau", [0.0, 0.02, 0.5])
def test_no_tau_within_reason_is_warned_of(tau):
    assert scores([[1, 2], [2, 1], [3, 3]], [0.5, 0.5], "++", tau=tau).sum() == pytest.approx(0, abs=1e-12)


@pytest.mark.parametrize("tau", [-0.01, float("nan"), float("inf")])
def test_a_tau_below_zero_or_no_number_is_refused(tau):
    with pytest.raises(ScoringError) as refusal:
        scores([[1], [2]], [1], "+", tau=tau)

    assert (refusal.value.code, refusal.value.facts["parameter"]) == (ErrorCode.PARAMETER_OUT_OF_RANGE, "tau")
