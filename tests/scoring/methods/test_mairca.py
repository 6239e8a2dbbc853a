import numpy as np
import pytest
from hypothesis import given

from scoring.methods.mabac import mabac
from scoring.methods.mairca import mairca
from scoring.ranking import competition_places
from tests.scoring.given import criteria_like, problems


def scores(rows, weights, directions):
    return mairca(np.array(rows, dtype=float), np.array(weights, dtype=float), criteria_like(directions))


def test_the_mergers_of_aksoy_2021_come_out_as_printed():
    rows = [[70, 245, 16.4, 19], [52, 246, 7.3, 22], [53, 295, 10.3, 25], [63, 256, 12, 8], [64, 233, 5.3, 17]]

    found = scores(rows, [0.04744, 0.02464, 0.51357, 0.41435], "++++")

    assert found == pytest.approx([0.0332, 0.1122, 0.0654, 0.1304, 0.1498], abs=6e-5)


def test_scores_by_hand_with_a_cost():
    found = scores([[1, 2], [5, 8], [3, 5]], [0.4, 0.6], "+-")

    assert found == pytest.approx([0.4 / 3, 0.6 / 3, 0.5 / 3], abs=1e-15)


@given(problems())
def test_the_order_is_that_of_mabac(problem):
    gaps, distances = mairca(*problem), mabac(*problem)

    order = competition_places(gaps, higher_is_better=False).tolist()
    assert order == competition_places(distances, higher_is_better=True).tolist()


@pytest.mark.parametrize("rows", [[[3, 4]], [[0, 0]], [[3, 4], [3, 4]], [[0, 0], [0, 0]], [[-1, 2], [-1, 2]]])
def test_where_nothing_tells_the_programs_apart_there_is_no_gap(rows):
    assert scores(rows, [0.6, 0.4], "+-").tolist() == [0.0] * len(rows)


@pytest.mark.parametrize("column", [0.0, 7.0, -7.0])
def test_a_column_that_is_the_same_for_all_decides_nothing(column):
    rows = [[column, 1], [column, 5], [column, 3]]

    assert scores(rows, [0.5, 0.5], "-+") == pytest.approx(scores([[1], [5], [3]], [0.5], "+"), abs=1e-15)


@pytest.mark.parametrize("column", [[-4, -2, -3], [-4, 4, 0], [0, 8, 4], [0, 2e-20, 1e-20]])
@pytest.mark.parametrize(("sign", "places"), [("+", [3, 1, 2]), ("-", [1, 3, 2])])
def test_zeros_and_values_below_zero_keep_their_order(column, sign, places):
    found = scores([[value] for value in column], [1], sign)

    assert competition_places(found, higher_is_better=False).tolist() == places


def test_values_that_differ_by_rounding_leave_no_gap():
    assert scores([[0.3], [0.1 + 0.2]], [1], "+").tolist() == [0.0, 0.0]


def test_where_a_scale_begins_changes_no_gap():
    rows = np.array([[1.0, 2.0], [5.0, 8.0], [2.0, 3.0]])

    assert scores(rows - 3, [0.4, 0.6], "+-") == pytest.approx(scores(rows, [0.4, 0.6], "+-"), abs=1e-15)


def test_a_column_without_weight_is_as_if_it_were_not_there():
    assert scores([[1, 9], [2, 1]], [1, 0], "++").tolist() == [0.5, 0]
