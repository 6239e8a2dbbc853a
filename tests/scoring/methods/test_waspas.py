import numpy as np
import pymcdm.methods
import pytest
from hypothesis import given
from hypothesis import strategies as st

from scoring.errors import ErrorCode, ScoringError
from scoring.methods.saw import saw
from scoring.methods.waspas import waspas
from scoring.methods.wpm import wpm
from scoring.ranking import competition_places
from tests.scoring.given import criteria_like, problems
from tests.scoring.methods.oracle import oracle_scores, random_problems

ROBOTS = [
    [30, 23, 5, 0.745, 0.745, 1500, 5000],
    [18, 13, 15, 0.745, 0.745, 1300, 6000],
    [15, 12, 10, 0.5, 0.5, 950, 7000],
    [25, 20, 13, 0.745, 0.745, 1200, 4000],
    [14, 18, 14, 0.255, 0.745, 950, 3500],
    [17, 15, 9, 0.745, 0.5, 1250, 5250],
    [23, 18, 20, 0.5, 0.745, 1100, 3000],
    [16, 8, 14, 0.255, 0.5, 1500, 3000],
]


def score(rows, weights, directions, **parameters):
    return waspas(np.array(rows, dtype=float), np.array(weights, dtype=float), criteria_like(directions), **parameters)


def test_the_robots_of_chakraborty_and_zavadskas_come_out_as_printed():
    scores = score(ROBOTS, [0.1181, 0.1181, 0.0445, 0.1181, 0.2861, 0.2861, 0.0445], "+++++--")

    assert scores == pytest.approx([0.8329, 0.7884, 0.6987, 0.8831, 0.7971, 0.7036, 0.8728, 0.5749], abs=6e-5)


@given(problem=problems(), balance=st.floats(0, 1))
def test_the_balance_mixes_the_sum_with_the_product(problem, balance):
    rows, points, criteria = problem
    weights = points / points.sum()

    added = saw(rows, weights, criteria, normalisation="linear_max")
    multiplied = wpm(rows, weights, criteria, normalisation="linear_max")

    expected = balance * added + (1 - balance) * multiplied
    assert waspas(rows, weights, criteria, balance=balance) == pytest.approx(expected, abs=1e-12)


@pytest.mark.parametrize("directions", ["++++", "+-+-", "----"])
@pytest.mark.parametrize("balance", [0.0, 0.3, 1.0])
def test_scores_equal_pymcdms(directions, balance):
    theirs = pymcdm.methods.WASPAS(l=balance)

    for rows, weights in random_problems(directions):
        oracle = oracle_scores(theirs, rows, weights, criteria_like(directions))
        assert score(rows, weights, directions, balance=balance) == pytest.approx(oracle, abs=1e-12)


@pytest.mark.parametrize("balance", [0.0, 0.5, 1.0])
@pytest.mark.parametrize(
    ("rows", "directions", "expected"),
    [
        ([[0, 2], [4, 2], [8, 1]], "-+", [1, 2, 3]),
        ([[-4, 1], [-2, 2], [4, 3]], "++", [3, 2, 1]),
        ([[0, 1], [0, 5], [0, 3]], "++", [3, 1, 2]),
        ([[0, 0]], "+-", [1]),
        ([[0, 4], [0, 4]], "-+", [1, 1]),
    ],
)
def test_zeros_and_negative_values_keep_the_order(balance, rows, directions, expected):
    scores = score(rows, [0.5, 0.5], directions, balance=balance)

    assert np.isfinite(scores).all()
    assert competition_places(scores, higher_is_better=True).tolist() == expected


@pytest.mark.parametrize("balance", [-0.1, 1.1, float("nan")])
def test_a_balance_outside_zero_to_one_is_refused(balance):
    with pytest.raises(ScoringError) as refusal:
        score([[1], [2]], [1], "+", balance=balance)

    assert refusal.value.code is ErrorCode.PARAMETER_OUT_OF_RANGE
    assert refusal.value.facts["parameter"] == "balance"
