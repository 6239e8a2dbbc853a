import numpy as np
import pymcdm.weights
import pytest
from hypothesis import given

from scoring.weighting.merec import merec, merec_shares
from tests.scoring.given import criteria_like
from tests.scoring.methods.oracle import types_of
from tests.scoring.weighting.given import lists_of_values


def shares(rows, directions):
    return merec_shares(np.array(rows, dtype=float), criteria_like(directions)).tolist()


def test_the_published_example_is_met():
    """Keshavarz-Ghorabaee et al. (2021)."""
    rows = [[450, 8000, 54, 145], [10, 9100, 2, 160], [100, 8200, 31, 153], [220, 9300, 1, 162], [5, 8400, 23, 158]]

    assert shares(rows, "++--") == pytest.approx([0.5752, 0.0141, 0.4016, 0.0091], abs=6e-5)


@pytest.mark.parametrize("directions", ["++++", "+-+-", "----"])
def test_weights_equal_pymcdms(directions):
    for seed in range(20):
        values = np.random.default_rng(seed).uniform(0.5, 9, (7, 4))

        oracle = pymcdm.weights.merec_weights(values, types_of(criteria_like(directions)))

        assert shares(values, directions) == pytest.approx(oracle.tolist(), abs=1e-12)


@given(lists_of_values())
def test_any_list_gets_shares_that_sum_to_one(problem):
    found = merec_shares(problem[0], criteria_like(problem[1]))

    assert found.sum() == pytest.approx(1, abs=1e-12)
    assert found.min() >= 0


@given(lists_of_values(lowest=1, highest=9))
def test_the_unit_of_a_column_and_the_order_of_rows_do_not_matter(problem):
    values, directions = problem
    units = np.arange(1, values.shape[1] + 1) * 7.0

    changed = merec_shares((values * units)[::-1], criteria_like(directions))

    assert changed.tolist() == pytest.approx(merec_shares(values, criteria_like(directions)).tolist(), abs=1e-9)


@pytest.mark.parametrize("same", [5, 0, -2])
def test_a_column_that_is_the_same_for_all_weighs_nothing(same):
    found = shares([[1, same, 2], [3, same, 1], [2, same, 3]], "+-+")

    assert found == pytest.approx(shares([[1, 1, 2], [3, 1, 1], [2, 1, 3]], "+-+"), abs=1e-12)
    assert found[1] == 0


@pytest.mark.parametrize("column", [[0, 5, 10], [-5, 0, 5]])
def test_a_column_that_reaches_zero_or_below_goes_by_its_way_between_the_extremes(column):
    found = shares([[column[0], 2], [column[1], 1], [column[2], 3]], "+-")

    assert found == pytest.approx(shares([[1, 2], [1.5, 1], [2, 3]], "+-"), abs=1e-12)


def test_shares_become_a_scenario_of_the_study():
    columns = criteria_like("+-")

    weighting = merec(np.array([[1.0, 2.0], [1.0, 3.0]]), columns, columns)

    assert (dict(weighting.shares), weighting.origin) == ({"c0": 0.0, "c1": 1.0}, "merec")
