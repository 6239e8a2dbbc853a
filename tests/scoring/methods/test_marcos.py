import numpy as np
import pytest
from hypothesis import given

from scoring.methods.marcos import marcos
from scoring.methods.saw import saw
from scoring.ranking import competition_places
from tests.scoring.given import criteria_like, problems


def scores(rows, weights, directions):
    return marcos(np.array(rows, dtype=float), np.array(weights, dtype=float), criteria_like(directions))


def places(found):
    return competition_places(found, higher_is_better=True).tolist()


def test_the_stackers_of_ulutas_2020_come_out_as_printed(capsys):
    rows = [
        [660, 1000, 1600, 18, 1200],
        [800, 1000, 1600, 24, 900],
        [980, 1000, 2500, 24, 900],
        [920, 1500, 1600, 24, 900],
        [1380, 1500, 1500, 24, 1150],
        [1230, 1000, 1600, 24, 1150],
        [680, 1500, 1600, 18, 1100],
        [960, 2000, 1600, 12, 1150],
    ]

    found = scores(rows, [0.1061, 0.3476, 0.333, 0.1185, 0.0949], "-++++")

    assert found == pytest.approx([0.5649, 0.5543, 0.641, 0.6174, 0.6016, 0.5453, 0.6282, 0.6543], abs=1.01e-4)
    assert capsys.readouterr().out == ""


def test_scores_equal_the_utility_functions_written_out():
    found = scores([[2, 4], [4, 8], [1, 2]], [0.6, 0.4], "+-")

    sums = np.array([0.6 * 0.5 + 0.4 * 0.5, 0.6 + 0.4 * 0.25, 0.6 * 0.25 + 0.4])
    up, down = sums / 1, sums / 0.25
    from_up, from_down = down / (up + down), up / (up + down)
    written_out = (up + down) / (1 + (1 - from_up) / from_up + (1 - from_down) / from_down)
    assert found == pytest.approx(written_out, abs=1e-15)


@given(problems())
def test_the_order_is_that_of_saw(problem):
    rows, points, criteria = problem

    assert places(marcos(rows, points, criteria)) == places(saw(rows, points, criteria, normalisation="linear_max"))


@pytest.mark.parametrize("rows", [[[3, 4]], [[0, 0]], [[3, 4], [3, 4]], [[0, 0], [0, 0]], [[-1, 2], [-1, 2]]])
def test_where_nothing_tells_the_programs_apart_ideal_and_anti_ideal_are_one(rows):
    assert scores(rows, [0.6, 0.4], "+-") == pytest.approx([2 / 3] * len(rows), abs=1e-15)


def test_an_anti_ideal_that_has_nothing_leaves_the_share_of_the_ideal():
    assert scores([[0, 0], [4, 0], [1, 3]], [0.6, 0.4], "+-") == pytest.approx([0.4, 1, 0.15], abs=1e-15)


@pytest.mark.parametrize("column", [[-4, -2, -3], [-4, 4, 0], [-9, 1, 0.5], [0, 8, 4]])
def test_zeros_and_values_below_zero_keep_their_order(column):
    assert places(scores([[value] for value in column], [1], "+")) == [3, 1, 2]


def test_an_anti_ideal_below_zero_turns_no_order_around():
    rows = [[-9, 1], [1, 2], [0.5, 4]]

    found = scores(rows, [0.8, 0.2], "++")

    assert found == pytest.approx(np.array([0.8 * -9 + 0.05, 0.8 + 0.1, 0.4 + 0.2]), abs=1e-15)


@pytest.mark.parametrize("column", [0.0, 7.0, -7.0])
def test_a_column_that_is_the_same_for_all_decides_nothing(column):
    assert places(scores([[column, 1], [column, 5], [column, 3]], [0.9, 0.1], "-+")) == [3, 1, 2]


def test_weights_that_sum_to_ten_change_nothing():
    rows = [[2, 3], [4, 6], [3, 4]]

    assert scores(rows, [4, 6], "+-") == pytest.approx(scores(rows, [0.4, 0.6], "+-"), abs=1e-15)
