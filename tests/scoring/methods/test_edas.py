import numpy as np
import pytest

from scoring.methods.edas import edas
from scoring.ranking import competition_places
from tests.scoring.given import criteria_like


def scores(rows, weights, directions):
    return edas(np.array(rows, dtype=float), np.array(weights, dtype=float), criteria_like(directions))


def test_the_energy_sources_of_yazdani_2020_come_out_as_printed():
    rows = [
        [3873, 39.55, 0.27, 0.87, 150, 0.07, 12, 2130],
        [5067, 67.26, 0.23, 0.23, 40, 0.02, 21, 2200],
        [2213, 24.69, 0.08, 0.17, 200, 0.04, 35, 570],
        [6243, 132, 0.07, 0.25, 100, 0.04, 16, 100],
        [8312, 460.47, 0.05, 0.21, 25, 0.1, 25, 200],
    ]

    found = scores(rows, [0.131, 0.113, 0.126, 0.125, 0.126, 0.129, 0.132, 0.117], "---++-++")

    assert found == pytest.approx([0.841, 0.632, 0.883, 0.457, 0.104], abs=6e-4)


def test_scores_by_hand():
    found = scores([[2, 1], [4, 5], [6, 3]], [0.6, 0.4], "+-")

    above = np.array([0.4 * 2 / 3, 0, 0.6 * 2 / 4])
    below = np.array([0.6 * 2 / 4, 0.4 * 2 / 3, 0])
    assert found == pytest.approx((above / above.max() + 1 - below / below.max()) / 2, abs=1e-15)


@pytest.mark.parametrize("rows", [[[3, 4]], [[0, 0]], [[3, 4], [3, 4]], [[0, 0], [0, 0]], [[-1, 2], [-1, 2]]])
def test_where_nothing_tells_the_programs_apart_all_stand_halfway(rows):
    assert scores(rows, [0.6, 0.4], "+-").tolist() == [0.5] * len(rows)


@pytest.mark.parametrize("column", [0.0, 7.0, -7.0, 0.1 + 0.2])
@pytest.mark.parametrize("directions", ["++", "-+"])
def test_a_column_that_is_the_same_for_all_decides_nothing(column, directions):
    rows = [[column, 1], [column, 5], [column, 3]]

    assert scores(rows, [0.9, 0.1], directions) == pytest.approx(scores([[1], [5], [3]], [1], "+"), abs=1e-15)


@pytest.mark.parametrize("column", [[-4, -2, -3], [-4, 4, 0], [-6, 5, -1], [0, 8, 4], [-0.3, 0.3, 0.1 - 0.1]])
@pytest.mark.parametrize(("sign", "places"), [("+", [3, 1, 2]), ("-", [1, 3, 2])])
def test_zeros_and_values_below_zero_keep_their_order(column, sign, places):
    found = scores([[value] for value in column], [1], sign)

    assert competition_places(found, higher_is_better=True).tolist() == places
    assert ((found >= 0) & (found <= 1)).all()


def test_an_average_of_zero_leaves_the_other_criteria_as_they_are():
    # scikit-criteria adds 0.00001 to every average where one of them is 0
    rows = np.array([[-1.0, 0.001], [1.0, 0.002], [0.0, 0.006]])

    found = scores(rows, [0.5, 0.5], "++")

    shares = np.column_stack([rows[:, 0] / (2 / 3), rows[:, 1] / 0.003 - 1]) * 0.5
    above, below = np.maximum(shares, 0).sum(axis=1), np.maximum(-shares, 0).sum(axis=1)
    assert found == pytest.approx((above / above.max() + 1 - below / below.max()) / 2, abs=1e-12)


def test_an_average_that_is_zero_but_for_rounding_is_zero():
    nearly, wholly = [[-0.3, 1], [0.1, 2], [0.2, 6]], [[-3, 1], [1, 2], [2, 6]]
    assert -0.3 + 0.1 + 0.2 > 0

    assert scores(nearly, [0.5, 0.5], "++") == pytest.approx(scores(wholly, [0.5, 0.5], "++"), abs=1e-12)


def test_weights_that_sum_to_ten_change_nothing():
    rows = [[2, 3], [4, 6], [3, 4]]

    assert scores(rows, [4, 6], "+-") == pytest.approx(scores(rows, [0.4, 0.6], "+-"), abs=1e-15)


def test_a_column_without_weight_is_as_if_it_were_not_there():
    assert scores([[1, 9], [2, 1]], [1, 0], "++") == pytest.approx([0, 1], abs=1e-15)
