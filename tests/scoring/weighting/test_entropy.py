import numpy as np
import pymcdm.weights
import pytest
from hypothesis import given

from scoring.weighting.entropy import entropy, entropy_shares
from tests.scoring.given import criteria_like
from tests.scoring.weighting.given import lists_of_values


def shares(rows):
    values = np.array(rows, dtype=float)
    return entropy_shares(values, criteria_like("+" * values.shape[1])).tolist()


def test_a_published_example_is_met():
    """Zavadskas & Podvezko (2016)."""
    rows = [[3, 100, 10, 7], [2.5, 80, 8, 5], [1.8, 50, 20, 11], [2.2, 70, 12, 9]]

    assert shares(rows) == pytest.approx([0.1146, 0.1981, 0.4185, 0.2689], abs=6e-5)


def test_weights_equal_pymcdms():
    for seed in range(20):
        values = np.random.default_rng(seed).uniform(0.5, 9, (7, 4))

        assert shares(values) == pytest.approx(pymcdm.weights.entropy_weights(values).tolist(), abs=1e-12)


def test_a_zero_is_a_part_like_any_other():
    """0 log 0 is 0; pymcdm gives such a column the largest weight there is."""
    parts = np.array([[0, 1 / 4, 3 / 4], [1 / 6, 2 / 6, 3 / 6]])
    with np.errstate(divide="ignore", invalid="ignore"):
        unevenness = 1 + np.nansum(parts * np.log(parts), axis=1) / np.log(3)

    found = shares([[0, 1], [1, 2], [3, 3]])

    assert found == pytest.approx((unevenness / unevenness.sum()).tolist(), abs=1e-12)


@given(lists_of_values())
def test_any_list_gets_shares_that_sum_to_one(problem):
    values, directions = problem

    found = entropy_shares(values, criteria_like(directions))

    assert found.sum() == pytest.approx(1, abs=1e-12)
    assert found.min() >= 0


@given(lists_of_values(lowest=0))
def test_the_unit_of_a_column_and_the_order_of_rows_do_not_matter(problem):
    values, directions = problem
    units = np.arange(1, values.shape[1] + 1) * 7.0

    changed = entropy_shares((values * units)[::-1], criteria_like(directions))

    assert changed.tolist() == pytest.approx(entropy_shares(values, criteria_like(directions)).tolist(), abs=1e-9)


def test_a_column_that_is_the_same_for_all_weighs_nothing():
    assert shares([[2, 1, 0], [2, 3, 0]]) == pytest.approx([0, 1, 0], abs=1e-15)


def test_a_column_below_zero_is_lifted():
    assert shares([[-3, 1], [-1, 3], [1, 5]]) == pytest.approx(shares([[0, 1], [2, 3], [4, 5]]), abs=1e-12)


def test_shares_become_a_scenario_of_the_study():
    columns = criteria_like("+-")

    weighting = entropy(np.array([[1.0, 2.0], [1.0, 3.0]]), columns, columns)

    assert (dict(weighting.shares), weighting.origin) == ({"c0": 0.0, "c1": 1.0}, "entropy")
