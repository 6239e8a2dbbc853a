import numpy as np
import pytest

from scoring.criteria import Criterion
from scoring.errors import ErrorCode, ScoringError
from scoring.methods.ervd import ervd, relative_values
from scoring.ranking import competition_places
from tests.scoring.given import criteria_like

CANDIDATES = np.array(
    [
        [80.0, 70, 87, 77, 76, 80, 75],
        [85, 65, 76, 80, 75, 65, 75],
        [78, 90, 72, 80, 85, 90, 85],
        [75, 84, 69, 85, 65, 65, 70],
        [84, 67, 60, 75, 85, 75, 80],
        [85, 78, 82, 81, 79, 80, 80],
        [77, 83, 74, 70, 71, 65, 70],
        [78, 82, 72, 80, 78, 70, 60],
        [85, 90, 80, 88, 90, 80, 85],
        [89, 75, 79, 67, 77, 70, 75],
        [65, 55, 68, 62, 70, 50, 60],
        [70, 64, 65, 65, 60, 60, 65],
        [95, 80, 70, 75, 70, 75, 75],
        [70, 80, 79, 80, 85, 80, 70],
        [60, 78, 87, 70, 66, 70, 65],
        [92, 85, 88, 90, 85, 90, 95],
        [86, 87, 80, 70, 72, 80, 85],
    ]
)
SHARES = np.array([0.066, 0.196, 0.066, 0.13, 0.13, 0.216, 0.196])
PRINTED = [
    *(0.66, 0.503, 0.885, 0.521, 0.61, 0.796, 0.498, 0.549, 0.908, 0.565, 0.07, 0.199, 0.632, 0.716, 0.438),
    *(0.972, 0.767),
]


def way(rows, weights, directions, **parameters):
    values, shares = np.array(rows, dtype=float), np.array(weights, dtype=float)
    return relative_values(values, shares, criteria_like(directions), **parameters)


def test_the_candidates_of_shyur_2015_come_out_as_printed():
    found = way(CANDIDATES, SHARES, "+++++++", reference=[80] * 7, loss_factor=2.25, alpha=0.88)

    assert found.score == pytest.approx(PRINTED, abs=6e-4)
    assert found.s_plus[:3] == pytest.approx([0.027, 0.04, 0.009], abs=6e-4)
    assert found.s_minus[:3] == pytest.approx([0.053, 0.04, 0.071], abs=6e-4)


def test_scores_by_hand_with_a_cost():
    found = way([[2, 6], [6, 2]], [0.5, 0.5], "+-", reference=[3, 3], loss_factor=2, alpha=0.5)

    loss, gain, cost_loss, cost_gain = -2 * (1 / 8) ** 0.5, (3 / 8) ** 0.5, -2 * (3 / 8) ** 0.5, (1 / 8) ** 0.5
    apart = 0.5 * (gain - loss) + 0.5 * (cost_gain - cost_loss)
    assert found.s_plus == pytest.approx([apart, 0], abs=1e-15)
    assert found.s_minus == pytest.approx([0, apart], abs=1e-15)
    assert found.score.tolist() == [0, 1]


def test_a_loss_counts_more_than_a_gain():
    rows = [[2, 4], [4, 2], [3, 3]]

    even, losses_count = (way(rows, [0.5, 0.5], "++", loss_factor=factor).score for factor in (1, 2.25))

    assert even == pytest.approx([0.5] * 3, abs=1e-12)
    assert losses_count[2] > losses_count[0] == pytest.approx(losses_count[1], abs=1e-12)


def test_the_reference_lies_halfway_between_the_anchors_unless_another_is_given():
    criteria = [Criterion("benefit", anchors=(0.0, 10.0)), Criterion("cost", anchors=(12.0, 4.0))]
    rows, weights = np.array([[2.0, 5.0], [7.0, 9.0], [9.0, 11.0]]), np.array([0.3, 0.7])

    found = ervd(rows, weights, criteria)

    assert found.tolist() == ervd(rows, weights, criteria, reference=[5, 8]).tolist()
    assert np.abs(found - ervd(rows, weights, criteria, reference=[2, 8])).max() > 0.01


@pytest.mark.parametrize("rows", [[[3, 4]], [[0, 0]], [[3, 4], [3, 4]], [[0, 0], [0, 0]], [[-1, 2], [-1, 2]]])
def test_where_nothing_tells_the_programs_apart_all_stand_halfway(rows):
    found = way(rows, [0.6, 0.4], "+-")

    assert found.score.tolist() == [0.5] * len(rows)
    assert found.s_plus.tolist() == found.s_minus.tolist() == [0.0] * len(rows)


@pytest.mark.parametrize("column", [0.0, 7.0, -7.0])
def test_a_column_that_is_the_same_for_all_decides_nothing(column):
    rows = [[column, 1], [column, 5], [column, 3]]

    assert way(rows, [0.5, 0.5], "-+").score == pytest.approx(way([[1], [5], [3]], [1], "+").score, abs=1e-15)


@pytest.mark.parametrize("column", [[-4, -2, -3], [-4, 4, 0], [-6, 5, -1], [0, 8, 4]])
@pytest.mark.parametrize(("sign", "places"), [("+", [3, 1, 2]), ("-", [1, 3, 2])])
def test_zeros_and_values_below_zero_keep_their_order(column, sign, places):
    found = way([[value] for value in column], [1], sign).score

    assert competition_places(found, higher_is_better=True).tolist() == places


def test_values_below_zero_enter_as_shares_of_their_sum_while_it_is_above_zero():
    found = way([[-1, 1], [3, 2], [2, 6]], [0.5, 0.5], "++", loss_factor=1, alpha=1).score

    assert found == pytest.approx(np.array([0, 4 / 4 + 1 / 9, 3 / 4 + 5 / 9]) / (4 / 4 + 5 / 9), abs=1e-12)


def test_a_sum_that_is_zero_but_for_rounding_is_zero():
    nearly, wholly = [[-0.3, 1], [0.1, 2], [0.2, 6]], [[-3, 1], [1, 2], [2, 6]]
    assert -0.3 + 0.1 + 0.2 > 0

    found = way(nearly, [0.5, 0.5], "++", reference=[0, 3]).score

    assert found == pytest.approx(way(wholly, [0.5, 0.5], "++", reference=[0, 3]).score, abs=1e-12)


def test_values_that_differ_by_rounding_are_no_gain():
    rows = [[0.1 + 0.2, 1], [0.3, 2], [0.3, 5]]

    found = way(rows, [0.9, 0.1], "++", reference=[0.3, 3], alpha=0.1).score

    assert found == pytest.approx(way([[1], [2], [5]], [1], "+", reference=[3], alpha=0.1).score, abs=1e-12)


def test_a_column_without_weight_is_as_if_it_were_not_there():
    assert way([[1, 9], [2, 1]], [1, 0], "++").score.tolist() == [0, 1]


def test_weights_that_sum_to_ten_lengthen_the_distances_and_leave_the_closeness():
    rows = [[2, 3], [4, 5], [3, 4]]

    one, ten = (way(rows, weights, "+-") for weights in ([0.4, 0.6], [4, 6]))

    assert ten.s_plus == pytest.approx(10 * one.s_plus, abs=1e-12)
    assert ten.score == pytest.approx(one.score, abs=1e-12)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("loss_factor", 0),
        ("loss_factor", float("nan")),
        ("alpha", 0),
        ("alpha", -0.5),
        ("alpha", float("inf")),
        ("reference", [3]),
        ("reference", [3, 3, 3]),
    ],
)
def test_settings_that_mean_nothing_are_refused(name, value):
    with pytest.raises(ScoringError) as refusal:
        way([[1, 2], [2, 1]], [0.5, 0.5], "++", **{name: value})

    assert refusal.value.code is ErrorCode.PARAMETER_OUT_OF_RANGE
    assert refusal.value.facts == {"parameter": name, "value": value}


def test_a_reference_that_is_no_number_is_refused():
    with pytest.raises(ScoringError) as refusal:
        way([[1, 2], [2, 1]], [0.5, 0.5], "++", reference=[3, float("nan")])

    assert refusal.value.facts["parameter"] == "reference"
