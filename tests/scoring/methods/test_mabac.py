import numpy as np
import pytest
from hypothesis import given

from scoring.methods.mabac import mabac
from scoring.methods.saw import saw
from scoring.ranking import competition_places
from tests.scoring.given import criteria_like, problems

FORKLIFTS = np.array(
    [
        [22600, 3800, 2, 5, 1.06, 3.00, 3.5, 2.8, 24.5, 6.5],
        [19500, 4200, 3, 2, 0.95, 3.00, 3.4, 2.2, 24, 7.0],
        [21700, 4000, 1, 3, 1.25, 3.20, 3.3, 2.5, 24.5, 7.3],
        [20600, 3800, 2, 5, 1.05, 3.25, 3.2, 2.0, 22.5, 11.0],
        [22500, 3800, 4, 3, 1.35, 3.20, 3.7, 2.1, 23, 6.3],
        [23250, 4210, 3, 5, 1.45, 3.60, 3.5, 2.8, 23.5, 7.0],
        [20300, 3850, 2, 5, 0.90, 3.25, 3.0, 2.6, 21.5, 6.0],
    ]
)
SHARES = [0.146, 0.144, 0.119, 0.121, 0.115, 0.101, 0.088, 0.068, 0.050, 0.048]
DIRECTIONS = "-+++--++++"


def scores(rows, weights, directions):
    return mabac(np.array(rows, dtype=float), np.array(weights, dtype=float), criteria_like(directions))


def test_the_forklifts_of_pamucar_2015_come_out_as_printed():
    found = scores(FORKLIFTS, SHARES, DIRECTIONS)

    assert found == pytest.approx([0.0826, 0.2183, -0.0488, 0.0246, -0.0704, 0.0465, 0.0464], abs=6e-5)


def test_the_border_holds_where_many_rows_are_multiplied():
    many = scores(np.tile(FORKLIFTS, (100, 1)), SHARES, DIRECTIONS)

    assert many == pytest.approx(np.tile(scores(FORKLIFTS, SHARES, DIRECTIONS), 100), abs=1e-12)


def test_scores_by_hand():
    found = scores([[1, 2], [5, 8], [3, 5]], [0.4, 0.6], "+-")

    border = (2 * 1 * 1.5) ** (1 / 3)
    assert found == pytest.approx([0.4 * 1 + 0.6 * 2 - border, 0.4 * 2 + 0.6 * 1 - border, 1.5 - border], abs=1e-15)


@given(problems())
def test_the_order_is_that_of_the_weighted_sum_between_the_extremes(problem):
    rows, points, criteria = problem

    found, added = mabac(rows, points, criteria), saw(rows, points, criteria, normalisation="minmax")

    assert places(found) == places(added)


def places(found):
    return competition_places(found, higher_is_better=True).tolist()


@pytest.mark.parametrize("rows", [[[3, 4]], [[0, 0]], [[3, 4], [3, 4]], [[0, 0], [0, 0]], [[-1, 2], [-1, 2]]])
def test_where_nothing_tells_the_programs_apart_all_stand_on_the_border(rows):
    assert scores(rows, [0.6, 0.4], "+-").tolist() == [0.0] * len(rows)


@pytest.mark.parametrize("column", [0.0, 7.0, -7.0])
def test_a_column_that_is_the_same_for_all_decides_nothing(column):
    rows = [[column, 1], [column, 5], [column, 3]]

    assert scores(rows, [0.5, 0.5], "-+").tolist() == scores([[1], [5], [3]], [0.5], "+").tolist()


@pytest.mark.parametrize("column", [[-4, -2, -3], [-4, 4, 0], [0, 8, 4]])
@pytest.mark.parametrize(("sign", "order"), [("+", [3, 1, 2]), ("-", [1, 3, 2])])
def test_zeros_and_values_below_zero_keep_their_order(column, sign, order):
    assert places(scores([[value] for value in column], [1], sign)) == order


def test_a_column_without_weight_is_as_if_it_were_not_there():
    assert scores([[1, 9], [2, 1]], [1, 0], "++").tolist() == scores([[1], [2]], [1], "+").tolist()
