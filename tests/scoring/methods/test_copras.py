import numpy as np
import pytest
import skcriteria
from skcriteria.agg.copras import COPRAS
from skcriteria.preprocessing.scalers import SumScaler

from scoring.methods.copras import copras, significance
from scoring.ranking import competition_places
from tests.scoring.given import criteria_like
from tests.scoring.methods.oracle import random_problems

ASSISTANTS = [
    [3.57, 4.00, 4.00, 83.75, 3, 9, 1],
    [3.07, 3.95, 4.00, 83.00, 3, 1, 3],
    [3.23, 3.54, 3.46, 66.00, 4, 0, 2],
    [3.42, 3.96, 4.00, 70.00, 5, 5, 7],
    [2.56, 3.37, 3.79, 82.00, 4, 4, 5],
]


def score(rows, weights, directions):
    return copras(np.array(rows, dtype=float), np.array(weights, dtype=float), criteria_like(directions))


def test_the_research_assistants_of_uysal_and_inan_come_out_as_printed():
    scores = score(ASSISTANTS, [1 / 7] * 7, "++++-++")

    assert 100 * scores == pytest.approx([100, 78.8501, 63.3837, 98.6506, 86.8878], abs=6e-5)


def test_each_step_gives_what_its_formula_says():
    found = significance(np.array([[2.0, 3], [4, 6]]), np.array([0.4, 0.6]), criteria_like("+-"))

    minus = [0.6 * 3 / 9, 0.6 * 6 / 9]
    inverse = 1 / minus[0] + 1 / minus[1]
    assert found.s_plus == pytest.approx([0.4 * 2 / 6, 0.4 * 4 / 6], abs=1e-15)
    assert found.s_minus == pytest.approx(minus, abs=1e-15)
    parts = [0.6 / (one * inverse) for one in minus]
    assert found.q == pytest.approx(found.s_plus + parts, abs=1e-15)


@pytest.mark.parametrize("directions", ["+-+-", "+++-", "----"])
def test_scores_equal_those_of_scikit_criteria_as_pymcdm_adds_the_costs(directions):
    objectives = [max if sign == "+" else min for sign in directions]

    for rows, weights in random_problems(directions):
        matrix = skcriteria.mkdm(rows, objectives, weights=weights)
        theirs = COPRAS().evaluate(SumScaler(target="matrix").transform(matrix)).e_.score
        assert score(rows, weights, directions) == pytest.approx(theirs / 100, abs=1e-12)


def test_without_costs_the_benefits_alone_decide():
    assert score([[2, 3], [4, 3], [1, 3]], [0.5, 0.5], "++") == pytest.approx(
        np.array([0.5 * 2 / 7 + 1 / 6, 0.5 * 4 / 7 + 1 / 6, 0.5 * 1 / 7 + 1 / 6]) / (0.5 * 4 / 7 + 1 / 6), abs=1e-15
    )


def test_a_cost_without_weight_is_as_if_it_were_not_there():
    assert score([[2, 0], [4, 3]], [1, 0], "+-").tolist() == score([[2], [4]], [1], "+").tolist() == [0.5, 1]


def test_a_zero_in_one_cost_takes_nothing_from_the_formula():
    found = significance(np.array([[0.0, 3], [4, 1]]), np.array([0.5, 0.5]), criteria_like("--"))

    assert found.s_minus == pytest.approx([0.375, 0.625], abs=1e-15)
    assert found.q == pytest.approx([0.625, 0.375], abs=1e-15)


def test_costs_below_zero_run_from_one_at_the_best_to_two_at_the_worst():
    found = significance(np.array([[-4.0], [-2], [4]]), np.array([1.0]), criteria_like("-"))

    assert found.s_minus == pytest.approx(np.array([1, 1.25, 2]) / 4.25, abs=1e-15)


@pytest.mark.parametrize("directions", ["+", "-"])
def test_values_that_differ_only_by_rounding_are_one(directions):
    scores = score([[0.1 + 0.2], [0.3]], [1], directions)

    assert scores[0] == scores[1]


def test_a_program_without_any_cost_takes_all_that_costs_can_give():
    scores = score([[0], [4], [8]], [1], "-")

    assert scores == pytest.approx([1, 1e-6, 5e-7], rel=1e-12)


@pytest.mark.parametrize(
    ("rows", "directions", "expected"),
    [
        ([[0, 2], [4, 2], [8, 1]], "-+", [1, 2, 3]),
        ([[-4, 1], [-2, 2], [4, 3]], "++", [3, 2, 1]),
        ([[-4, 3], [-2, 2], [4, 1]], "-+", [1, 2, 3]),
        ([[-4, 1], [-4, 2]], "-+", [2, 1]),
        ([[0, 1], [0, 5], [0, 3]], "++", [3, 1, 2]),
        ([[0, 1], [0, 5], [0, 3]], "-+", [3, 1, 2]),
        ([[0, 1], [0, 5], [0, 3]], "--", [1, 3, 2]),
        ([[0, 0]], "+-", [1]),
        ([[0, 4], [0, 4]], "-+", [1, 1]),
        ([[-2, -4]], "+-", [1]),
    ],
)
def test_zeros_and_negative_values_keep_the_order(rows, directions, expected):
    scores = score(rows, [0.5, 0.5], directions)

    assert np.isfinite(scores).all()
    assert competition_places(scores, higher_is_better=True).tolist() == expected
