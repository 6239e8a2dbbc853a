import numpy as np
import pymcdm.methods
import pytest

from scoring.errors import ErrorCode, ScoringError
from scoring.methods.aras import aras, optimality
from scoring.ranking import competition_places
from tests.scoring.given import criteria_like
from tests.scoring.methods.oracle import oracle_scores, random_problems

GRASSLAND = [
    [957.5, 190.1977, 70, 0.039592, 2.166783, 0.0141],
    [892.5, 203.8013, 53, 0.025849, 2.994347, 0.016642],
    [1002.5, 235.0942, 75, 0.015479, 4.742146, 0.019484],
    [1150, 271.4, 76, 0.022, 7.055962, 0.022147],
    [1520, 192.5579, 70, 0.025442, 8.424319, 0.024235],
    [1700, 386.1619, 90, 0.029429, 5.888983, 0.022218],
    [1355, 342.1966, 80, 0.0293, 8.635847, 0.024861],
    [2127.5, 495.4876, 90, 0.038453, 3.652983, 0.020537],
    [3020, 827.6948, 97, 0.031774, 11.03944, 0.024359],
    [2786, 795, 98, 0.021151, 8.952235, 0.023349],
]
UTILITY = [0.599472, 0.531983, 0.564514, 0.491713, 0.453489, 0.551491, 0.475401, 0.635985, 0.689763, 0.722232]


def way(rows, weights, directions, optimal=None):
    values, shares = np.array(rows, dtype=float), np.array(weights, dtype=float)
    return optimality(values, shares, criteria_like(directions), optimal=optimal)


@pytest.mark.parametrize("optimal", [None, [3020, 827.6948, 98, 0.015479, 2.166783, 0.0141]])
def test_the_grassland_of_balezentiene_and_kusta_comes_out_as_printed(optimal):
    found = way(GRASSLAND, [0.166667] * 6, "+++---", optimal)

    assert found.utility == pytest.approx(UTILITY, abs=1.01e-4)
    assert found.s0 == pytest.approx(0.148897, abs=1.01e-4)
    assert found.s[0] == pytest.approx(0.08926, abs=1.01e-4)


def test_the_ideal_program_joins_the_list_before_columns_are_divided_by_their_sums():
    found = way([[2, 3], [4, 6]], [0.5, 0.5], "+-")

    first, second = 0.5 * 2 / 10 + 0.5 * (1 / 3) / (5 / 6), 0.5 * 4 / 10 + 0.5 * (1 / 6) / (5 / 6)
    ideal = 0.5 * 4 / 10 + 0.5 * (1 / 3) / (5 / 6)
    assert found.s == pytest.approx([first, second], abs=1e-15)
    assert found.s0 == pytest.approx(ideal, abs=1e-15)
    assert found.utility == pytest.approx([first / ideal, second / ideal], abs=1e-15)


@pytest.mark.parametrize("directions", ["++++", "+-+-", "----"])
@pytest.mark.parametrize("ideal", [None, 3.0])
def test_scores_equal_pymcdms(directions, ideal):
    optimal = None if ideal is None else [ideal] * len(directions)
    theirs = pymcdm.methods.ARAS(esp=optimal)

    for rows, weights in random_problems(directions):
        oracle = oracle_scores(theirs, rows, weights, criteria_like(directions))
        assert way(rows, weights, directions, optimal).utility == pytest.approx(oracle, abs=1e-12)


def test_a_program_better_than_the_stated_ideal_scores_above_one():
    assert way([[6], [2]], [1], "+", [4]).utility == pytest.approx([1.5, 0.5], abs=1e-15)


@pytest.mark.parametrize(
    ("rows", "directions", "expected"),
    [
        ([[0, 2], [4, 2], [8, 1]], "-+", [1, 2, 3]),
        ([[-4, 1], [-2, 2], [4, 3]], "++", [3, 2, 1]),
        ([[-4, 3], [-2, 2], [4, 1]], "-+", [1, 2, 3]),
        ([[0, 1], [0, 5], [0, 3]], "++", [3, 1, 2]),
        ([[0, 0]], "+-", [1]),
        ([[0, 4], [0, 4]], "-+", [1, 1]),
        ([[-2, -4]], "+-", [1]),
    ],
)
def test_zeros_and_negative_values_keep_the_order(rows, directions, expected):
    scores = aras(np.array(rows, dtype=float), np.array([0.5, 0.5]), criteria_like(directions))

    assert np.isfinite(scores).all()
    assert competition_places(scores, higher_is_better=True).tolist() == expected


@pytest.mark.parametrize("rows", [[[3, 4]], [[3, 4], [3, 4]]])
def test_programs_that_are_all_alike_are_the_ideal(rows):
    assert way(rows, [0.6, 0.4], "+-").utility == pytest.approx([1] * len(rows), abs=1e-15)


@pytest.mark.parametrize("optimal", [[4], [4, 4, 4], [4, float("nan")], [0, 0], [-1, -1]])
def test_an_ideal_that_says_nothing_is_refused(optimal):
    with pytest.raises(ScoringError) as refusal:
        way([[1, 2], [2, 3]], [0.5, 0.5], "++", optimal)

    assert refusal.value.code is ErrorCode.PARAMETER_OUT_OF_RANGE
    assert refusal.value.facts == {"parameter": "optimal", "value": optimal}
