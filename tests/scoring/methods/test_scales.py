import numpy as np
import pytest
from hypothesis import given

from scoring.methods.saw import saw
from scoring.methods.scales import ratios, settled, ways
from tests.scoring.given import criteria_like, problems


def ratio_of(column, sign):
    return ratios(np.array([[float(value)] for value in column]), criteria_like(sign)).ravel().tolist()


def way_of(column, sign):
    return ways(np.array([[float(value)] for value in column]), criteria_like(sign)).ravel().tolist()


def test_a_benefit_is_held_against_the_largest_and_a_cost_against_the_smallest():
    assert ratio_of([2, 4, 1], "+") == [0.5, 1, 0.25]
    assert ratio_of([2, 4, 1], "-") == [0.5, 0.25, 1]


def test_a_cost_of_zero_shares_first_place_and_leaves_the_others_nothing():
    assert ratio_of([0, 4, 0], "-") == [1, 0, 1]


def test_a_benefit_below_zero_stays_below_zero():
    assert ratio_of([-2, 4, 0], "+") == [-0.5, 1, 0]


@pytest.mark.parametrize(
    ("column", "sign", "expected"),
    [([-4, -2, -3], "+", [0, 1, 0.5]), ([-4, 0, -2], "+", [0, 1, 0.5]), ([-4, 4, 0], "-", [1, 0, 0.5])],
)
def test_where_a_ratio_has_no_meaning_the_way_between_the_extremes_stands_in(column, sign, expected):
    assert ratio_of(column, sign) == expected == way_of(column, sign)


@pytest.mark.parametrize("value", [-3, 0, 3])
@pytest.mark.parametrize("sign", "+-")
def test_a_column_of_one_value_is_the_best_for_all(value, sign):
    assert ratio_of([value] * 3, sign) == way_of([value] * 3, sign) == [1, 1, 1]


def test_a_way_runs_from_the_worst_to_the_best_of_the_list():
    assert way_of([2, 6, 3], "+") == [0, 1, 0.25]
    assert way_of([2, 6, 3], "-") == [1, 0, 0.75]


def test_values_that_differ_by_rounding_are_one():
    values = np.array([[0.3, 1.0], [0.1 + 0.2, 1.1]])

    assert settled(values).tolist() == [[0.3, 1.0], [0.3, 1.1]]
    assert ways(values, criteria_like("++")).tolist() == [[1, 0], [1, 1]]


@given(problems())
def test_ratios_and_ways_are_what_saw_adds_up(problem):
    rows, points, criteria = problem

    for scale, normalisation in ((ratios, "linear_max"), (ways, "minmax")):
        added = saw(rows, points, criteria, normalisation=normalisation)
        difference = scale(rows, criteria) @ points - added
        # saw gives a column of one value another constant: no order hangs on it
        assert np.ptp(difference) == pytest.approx(0, abs=1e-12)
