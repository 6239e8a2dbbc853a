import numpy as np
import pymcdm.methods
import pytest

from scoring.errors import ErrorCode, ScoringError
from scoring.methods.cocoso import cocoso, combined
from scoring.ranking import competition_places
from tests.scoring.given import criteria_like
from tests.scoring.methods.oracle import oracle_scores, random_problems

ROBOTS = [
    [60, 0.4, 2540, 500, 990],
    [6.35, 0.15, 1016, 3000, 1041],
    [6.8, 0.1, 1727.2, 1500, 1676],
    [10, 0.2, 1000, 2000, 965],
    [2.5, 0.1, 560, 500, 915],
    [4.5, 0.08, 1016, 350, 508],
    [3, 0.1, 1778, 1000, 920],
]


def way(rows, weights, directions, **parameters):
    values, shares = np.array(rows, dtype=float), np.array(weights, dtype=float)
    return combined(values, shares, criteria_like(directions), **parameters)


def test_the_robots_of_yazdani_come_out_as_printed():
    found = way(ROBOTS, [0.036, 0.192, 0.326, 0.326, 0.12], "+-+++")

    assert found.score == pytest.approx([2.041, 2.788, 2.882, 2.416, 1.3, 1.443, 2.52], abs=1.4e-3)
    assert found.k_a == pytest.approx([0.131, 0.175, 0.18, 0.163, 0.088, 0.097, 0.165], abs=1.2e-3)
    assert found.k_b == pytest.approx([3.245, 4.473, 4.64, 3.682, 2, 2.225, 3.951], abs=4.5e-2)
    assert found.k_c == pytest.approx([0.724, 0.973, 1, 0.906, 0.487, 0.54, 0.915], abs=1.2e-3)


@pytest.mark.parametrize("directions", ["++++", "+-+-", "----"])
@pytest.mark.parametrize("balance", [0.0, 0.3, 1.0])
def test_scores_equal_pymcdms(directions, balance):
    theirs = pymcdm.methods.COCOSO(l=balance)

    held = [(rows, weights) for rows, weights in random_problems(directions) if len(rows) > 4]
    assert len(held) > 10
    for rows, weights in held:
        oracle = oracle_scores(theirs, rows, weights, criteria_like(directions))
        assert way(rows, weights, directions, balance=balance).score == pytest.approx(oracle, abs=1e-12)


def test_a_program_that_is_worst_on_everything_gets_nothing_and_the_others_compare_with_each_other():
    found = way([[1, 1], [3, 1], [5, 5]], [0.5, 0.5], "++")

    sums, powers = np.array([0, 0.25, 1]), np.array([0, 0.5**0.5, 2])
    k_a = (sums + powers) / (sums + powers).sum()
    k_b = sums / 0.25 + powers / 0.5**0.5
    k_c = (sums + powers) / 3
    assert found.k_a == pytest.approx(k_a, abs=1e-15)
    assert found.k_b == pytest.approx(k_b, abs=1e-15)
    assert found.k_c == pytest.approx(k_c, abs=1e-15)
    assert found.score == pytest.approx(np.cbrt(k_a * k_b * k_c) + (k_a + k_b + k_c) / 3, abs=1e-15)


def test_only_the_third_compromise_knows_the_balance():
    sums, powers = (way(ROBOTS, [0.2] * 5, "+-+++", balance=balance) for balance in (1.0, 0.0))

    assert (sums.k_a.tolist(), sums.k_b.tolist()) == (powers.k_a.tolist(), powers.k_b.tolist())
    assert np.abs(sums.k_c - powers.k_c).max() > 0.01


@pytest.mark.parametrize("rows", [[[3, 4]], [[0, 0]], [[-1, -2]], [[3, 4], [3, 4]]])
def test_where_nothing_tells_the_programs_apart_all_have_one_score(rows):
    scores = way(rows, [0.6, 0.4], "+-").score

    share = 1 / len(rows)
    assert scores == pytest.approx([np.cbrt(2 * share) + (share + 3) / 3] * len(rows), abs=1e-15)


@pytest.mark.parametrize("column", [0.0, 7.0, -7.0])
@pytest.mark.parametrize("weights", [[0.5, 0.5], [0, 1]])
def test_a_column_that_is_the_same_for_all_or_has_no_weight_is_as_if_it_were_not_there(column, weights):
    with_it = way([[column, 1], [column, 5], [column, 3]], weights, "-+").score

    assert with_it.tolist() == way([[1], [5], [3]], weights[1:], "+").score.tolist()


@pytest.mark.parametrize(
    ("rows", "directions", "expected"),
    [
        ([[0, 2], [4, 2], [8, 1]], "-+", [1, 2, 3]),
        ([[-4, 1], [-2, 2], [4, 3]], "++", [3, 2, 1]),
        ([[-4, 3], [-2, 2], [4, 1]], "-+", [1, 2, 3]),
    ],
)
def test_zeros_and_negative_values_keep_the_order(rows, directions, expected):
    scores = cocoso(np.array(rows, dtype=float), np.array([0.5, 0.5]), criteria_like(directions))

    assert competition_places(scores, higher_is_better=True).tolist() == expected


@pytest.mark.parametrize("balance", [-0.1, 1.1, float("nan")])
def test_a_balance_outside_zero_to_one_is_refused(balance):
    with pytest.raises(ScoringError) as refusal:
        way([[1], [2]], [1], "+", balance=balance)

    assert refusal.value.code is ErrorCode.PARAMETER_OUT_OF_RANGE
    assert refusal.value.facts["parameter"] == "balance"
