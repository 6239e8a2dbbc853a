import numpy as np
import pymcdm.weights
import pytest
from hypothesis import given
from hypothesis import strategies as st

from scoring.errors import ErrorCode, ScoringError
from scoring.weighting.standard_deviation import Normalisation, standard_deviation, standard_deviation_shares
from tests.scoring.given import criteria_like
from tests.scoring.weighting.given import lists_of_values

ROWS = [[2, 3], [4, 6], [3, 4]]


def shares(rows, directions, normalisation):
    values = np.array(rows, dtype=float)
    return standard_deviation_shares(values, criteria_like(directions), normalisation=normalisation).tolist()


def in_proportion(columns):
    spread = np.std(np.array(columns, dtype=float), axis=1)
    return pytest.approx((spread / spread.sum()).tolist(), abs=1e-12)


def test_a_published_example_is_met():
    """Sałabun, Wątróbski & Shekhovtsov (2020)."""
    rows = [
        [0.619, 0.449, 0.447],
        [0.862, 0.466, 0.006],
        [0.458, 0.698, 0.771],
        [0.777, 0.631, 0.491],
        [0.567, 0.992, 0.968],
    ]

    assert shares(rows, "+++", "none") == pytest.approx([0.217, 0.294, 0.488], abs=6e-4)


def test_a_published_example_between_the_extremes_is_met():
    """Aydın (2020), foreign deposit banks, as in JMcDM's test suite; its inputs are printed rounded."""
    rows = np.array(
        [
            [391152, 251165, 2063102, 912, 18784, 0.009, 0.049, 0.196],
            [181681, 118972, 1310114, 525, 12087, 0.009, 0.042, 0.157],
            [156478, 105801, 993245, 708, 12279, 0.01, 0.041, 0.177],
            [57145, 34707, 339417, 210, 3733, 0.013, 0.055, 0.268],
            [34947, 17568, 340159, 77, 2015, 0.014, 0.043, 0.204],
            [32667, 19308, 201372, 48, 1091, 0.008, 0.029, 0.217],
            [28945, 18033, 117762, 48, 886, 0.007, 0.021, 0.178],
            [18893, 13816, 139431, 35, 943, 0.01, 0.035, 0.213],
            [18191, 9088, 47664, 43, 731, 0.01, 0.021, 0.186],
            [12852, 4185, 64770, 3, 376, 0.011, 0.075, 0.285],
            [10878, 7107, 11200, 1, 78, 0.003, 0.033, 0.198],
            [4958, 1730, 4656, 7, 274, 0.017, 0.053, 0.215],
            [3901, 2318, 15598, 17, 357, 0.023, 0.001, 0.155],
            [2742, 1042, 52632, 1, 106, 0.022, 0.1, 0.384],
            [1734, 771, 1894, 1, 33, 0.011, 0.125, 0.709],
            [1677, 568, 1941, 1, 39, 0.011, 0.129, 0.633],
        ]
    )

    expected = [0.116, 0.117, 0.125, 0.137, 0.133, 0.116, 0.125, 0.131]
    assert shares(rows, "+++---++", "minmax") == pytest.approx(expected, abs=2.5e-3)


@pytest.mark.parametrize(
    ("normalisation", "columns"),
    [
        ("none", [[2, 4, 3], [3, 6, 4]]),
        ("minmax", [[0, 1, 1 / 2], [1, 0, 2 / 3]]),
        ("linear_max", [[2 / 4, 4 / 4, 3 / 4], [3 / 3, 3 / 6, 3 / 4]]),
        ("sum", [[2 / 9, 4 / 9, 3 / 9], [3 / 13, 6 / 13, 4 / 13]]),
        ("sum_inverse", [[2 / 9, 4 / 9, 3 / 9], [1 / 3 / 0.75, 1 / 6 / 0.75, 1 / 4 / 0.75]]),
        ("vector", [np.array([2, 4, 3]) / 29**0.5, np.array([3, 6, 4]) / 61**0.5]),
    ],
)
def test_each_normalisation_gives_what_its_formula_says(normalisation, columns):
    assert shares(ROWS, "+-", normalisation) == in_proportion(columns)


def test_weights_equal_pymcdms_as_the_values_stand():
    for seed in range(20):
        values = np.random.default_rng(seed).uniform(-3, 9, (7, 4))

        oracle = pymcdm.weights.standard_deviation_weights(values)

        assert shares(values, "+-+-", "none") == pytest.approx(oracle.tolist(), abs=1e-12)


@given(lists_of_values(), st.sampled_from(Normalisation))
def test_any_list_gets_shares_that_sum_to_one(problem, normalisation):
    found = standard_deviation_shares(problem[0], criteria_like(problem[1]), normalisation=normalisation)

    assert found.sum() == pytest.approx(1, abs=1e-12)
    assert found.min() >= 0


@given(lists_of_values(lowest=1, highest=9), st.sampled_from([n for n in Normalisation if n != "none"]))
def test_the_unit_of_a_column_does_not_matter_once_it_is_normalised(problem, normalisation):
    values, directions = problem
    units = np.arange(1, values.shape[1] + 1) * 7.0

    assert shares(values * units, directions, normalisation) == pytest.approx(
        shares(values, directions, normalisation), abs=1e-9
    )


@pytest.mark.parametrize("normalisation", Normalisation)
def test_a_column_that_is_the_same_for_all_weighs_nothing(normalisation):
    assert shares([[2, 7, 0], [4, 7, 0]], "+-+", normalisation) == [1, 0, 0]


@pytest.mark.parametrize("normalisation", ["linear_max", "sum", "sum_inverse"])
@pytest.mark.parametrize(("column", "direction"), [([-2, 0, 2], "+"), ([-3, -2, -1], "+"), ([-1, 0, 3], "-")])
def test_a_column_that_knows_no_ratio_goes_by_its_way_between_the_extremes(normalisation, column, direction):
    low, high = min(column), max(column)
    way = [(value - low) / (high - low) for value in column]
    ratios = [2 / 4, 4 / 4, 3 / 4] if normalisation == "linear_max" else [2 / 9, 4 / 9, 3 / 9]

    found = shares([[2, column[0]], [4, column[1]], [3, column[2]]], "+" + direction, normalisation)

    assert found == in_proportion([ratios, way])


@pytest.mark.parametrize("normalisation", ["linear_max", "sum_inverse"])
def test_a_cost_of_zero_goes_by_its_way_and_a_benefit_of_zero_by_its_ratio(normalisation):
    cost = shares([[2, 0], [4, 1], [3, 4]], "+-", normalisation)
    gain = shares([[2, 0], [4, 1], [3, 4]], "++", normalisation)

    ratios = [2 / 4, 4 / 4, 3 / 4] if normalisation == "linear_max" else [2 / 9, 4 / 9, 3 / 9]
    whole = 4 if normalisation == "linear_max" else 5
    assert cost == in_proportion([ratios, [0, 1 / 4, 1]])
    assert gain == in_proportion([ratios, [0, 1 / whole, 4 / whole]])


def test_shares_become_a_scenario_of_the_study():
    columns = criteria_like("+-")

    weighting = standard_deviation(np.array([[1.0, 2.0], [1.0, 3.0]]), columns, columns)

    assert (dict(weighting.shares), weighting.origin) == ({"c0": 0.0, "c1": 1.0}, "standard_deviation")


def test_a_normalisation_that_nobody_knows_is_refused():
    with pytest.raises(ScoringError) as refusal:
        shares(ROWS, "++", "dice")

    assert refusal.value.code is ErrorCode.PARAMETER_OUT_OF_RANGE
    assert refusal.value.facts == {"parameter": "normalisation", "value": "dice"}
