import numpy as np
import pymcdm.weights
import pytest
from hypothesis import given

from scoring.weighting.critic import critic, critic_shares
from tests.scoring.given import criteria_like
from tests.scoring.weighting.given import lists_of_values


def shares(rows, directions, **more):
    return critic_shares(np.array(rows, dtype=float), criteria_like(directions), **more).tolist()


def test_a_published_example_is_met():
    """Tuş & Aytaç Adalı (2019), which takes the cost as it stands."""
    rows = [
        [5000, 3, 3, 4, 3, 2],
        [680, 5, 3, 2, 2, 1],
        [2000, 3, 2, 3, 4, 3],
        [600, 4, 3, 1, 2, 2],
        [800, 2, 4, 3, 3, 4],
    ]

    found = shares(rows, "-+++++", use_directions=False)

    assert found == pytest.approx([0.157, 0.249, 0.168, 0.121, 0.154, 0.151], abs=6e-4)


def test_an_example_with_costs_turned_round_is_met():
    """JMcDM's test suite, with values of either sign."""
    rows = [
        [12.9918, 0.7264, -1.1009, 1.598139592],
        [4.1201, 5.8824, 3.4483, 1.021563567],
        [4.1039, 0.0000, -0.5076, 0.984469444],
    ]

    assert shares(rows, "++-+") == pytest.approx([0.16883925, 0.418444976, 0.249124763, 0.163591012], abs=1e-5)


def test_weights_equal_pymcdms_when_directions_play_no_part():
    for seed in range(20):
        values = np.random.default_rng(seed).uniform(-3, 9, (7, 4))

        found = shares(values, "+-+-", use_directions=False)

        assert found == pytest.approx(pymcdm.weights.critic_weights(values).tolist(), abs=1e-12)


@given(lists_of_values())
def test_any_list_gets_shares_that_sum_to_one(problem):
    for use_directions in (True, False):
        found = critic_shares(problem[0], criteria_like(problem[1]), use_directions=use_directions)

        assert found.sum() == pytest.approx(1, abs=1e-12)
        assert found.min() >= 0


@given(lists_of_values())
def test_the_unit_and_the_zero_of_a_column_do_not_matter(problem):
    values, directions = problem

    changed = critic_shares(3 * values + 7, criteria_like(directions))

    assert changed.tolist() == pytest.approx(critic_shares(values, criteria_like(directions)).tolist(), abs=1e-9)


@given(lists_of_values())
def test_a_cost_weighs_as_much_as_its_negative_as_a_benefit(problem):
    values, directions = problem
    signs = np.array([1.0 if sign == "+" else -1.0 for sign in directions])

    turned = critic_shares(values * signs, criteria_like("+" * len(directions)))

    assert turned.tolist() == pytest.approx(critic_shares(values, criteria_like(directions)).tolist(), abs=1e-9)


def test_a_column_that_is_the_same_for_all_weighs_nothing_and_changes_nothing():
    found = shares([[1, 5, 2], [3, 5, 1], [2, 5, 3]], "+++")

    assert found[1] == 0
    assert [found[0], found[2]] == pytest.approx(shares([[1, 2], [3, 1], [2, 3]], "++"), abs=1e-12)


@pytest.mark.parametrize("directions", ["++", "--"])
def test_columns_that_say_the_same_share_evenly(directions):
    assert shares([[1, 10], [2, 20], [4, 40]], directions) == [0.5, 0.5]


def test_the_only_column_that_tells_gets_the_whole():
    assert shares([[1, 5], [2, 5]], "++") == [1, 0]


def test_shares_become_a_scenario_of_the_study():
    columns = criteria_like("+-")

    weighting = critic(np.array([[1.0, 2.0], [2.0, 3.0]]), columns, columns, use_directions=False)

    assert (dict(weighting.shares), weighting.origin) == ({"c0": 0.5, "c1": 0.5}, "critic")
