import numpy as np
import pytest
from hypothesis import given

from scoring.errors import ErrorCode, ScoringError
from scoring.methods.electre_1 import electre_1, outranking
from tests.scoring.given import criteria_like, problems

ARAGON = [[6, 5, 28, 5, 5], [4, 2, 25, 10, 9], [5, 7, 35, 9, 6], [6, 1, 27, 6, 7], [6, 8, 30, 7, 9], [5, 6, 26, 4, 8]]
GUDANG = [[0.75, 2000, 18, 50, 500], [0.5, 1500, 20, 40, 450], [0.9, 2050, 35, 35, 800]]


def way(rows, weights, directions, **parameters):
    values, shares = np.array(rows, dtype=float), np.array(weights, dtype=float)
    return outranking(values, shares, criteria_like(directions), **parameters)


def off_diagonal(matrix):
    return matrix[~np.eye(len(matrix), dtype=bool)].tolist()


def test_the_sites_of_cebrian_and_porcar_come_out_as_printed():
    found = way(ARAGON, [0.25, 0.25, 0.1, 0.2, 0.2], "++-++", normalisation="sum")

    assert found.concordance[0].tolist() == pytest.approx([0, 0.5, 0.35, 0.5, 0.35, 0.45], abs=1e-12)
    assert found.concordance[4].tolist() == pytest.approx([0.9, 0.7, 0.8, 0.9, 0, 0.9], abs=1e-12)
    assert found.discordance[3].tolist() == pytest.approx([0.5714, 0.4042, 0.8571, 0, 1, 0.7143], abs=1e-4)
    assert found.discordance[4].tolist() == pytest.approx([0.0485, 0.3031, 0.2021, 0.0727, 0, 0.0969], abs=1e-4)
    assert found.kernel.tolist() == [4]


def test_matrices_and_kernel_are_those_of_scikit_criteria():
    from skcriteria import mkdm
    from skcriteria.agg.electre import ELECTRE1
    from skcriteria.preprocessing.scalers import VectorScaler

    weights = np.array([0.25, 0.25, 0.1, 0.2, 0.2])
    scaled = VectorScaler(target="matrix").transform(mkdm(np.array(ARAGON, float), [1, 1, -1, 1, 1], weights=weights))
    theirs = ELECTRE1(p=0.5, q=0.5).evaluate(scaled)

    ours = way(ARAGON, weights, "++-++", normalisation="vector", c_hat=0.5, d_hat=0.5)

    assert off_diagonal(ours.concordance) == pytest.approx(off_diagonal(theirs.e_.matrix_concordance), abs=1e-12)
    assert off_diagonal(ours.discordance) == pytest.approx(off_diagonal(theirs.e_.matrix_discordance), abs=1e-12)
    assert ours.outranks.tolist() == theirs.e_.outrank.tolist()
    assert ours.kernel.tolist() == theirs.kernel_where_.tolist()


def test_the_warehouses_of_kusumadewi_come_out_as_the_textbook_has_them():
    classroom = {"normalisation": "vector", "weight_matrix": True, "discordance": "pairwise", "thresholds": "mean"}

    found = way(GUDANG, [5, 3, 4, 4, 2], "+++--", ignore_directions=True, **classroom)

    assert found.score == pytest.approx([16.816, 6, 27.295], abs=4e-3)
    assert (found.c_hat, found.d_hat) == (9, pytest.approx(0.648, abs=1e-3))
    assert not found.outranks.any()


def test_means_as_thresholds_ask_of_discordance_to_reach_its_own():
    found = way([[5, 1], [4, 2], [1, 4]], [0.6, 0.4], "++", thresholds="mean", discordance="pairwise")

    assert found.outranks.tolist() == ((found.concordance >= 0.5) & (found.discordance >= 5 / 6)).tolist()
    assert found.outranks[0].tolist() == [False, True, False]


@pytest.mark.parametrize(
    ("parameters", "expected"),
    [
        ({}, [[0, 3 / 10], [1 / 10, 0]]),
        ({"discordance": "pairwise"}, [[0, 1], [1 / 3, 0]]),
        ({"weight_matrix": True}, [[0, 0.6 / 2], [0.8 / 2, 0]]),
        ({"normalisation": "sum"}, [[0, 3 / 25 / 0.4], [1 / 6 / 0.4, 0]]),
        ({"ignore_directions": True}, [[0, 0], [3 / 10, 0]]),
    ],
    ids=str,
)
def test_discordance_is_the_largest_difference_against_over_what_it_is_divided_by(parameters, expected):
    widened_by_a_third = [[2, 7], [1, 4], [3, 14]]

    found = way(widened_by_a_third, [0.8, 0.2], "+-", **parameters).discordance

    assert found[:2, :2] == pytest.approx(np.array(expected), abs=1e-12)


def test_a_threshold_is_reached_in_spite_of_rounding():
    found = way([[5, 5, 1], [1, 1, 5]], [0.1, 0.7, 0.2], "+++", c_hat=0.8, d_hat=1.0)

    assert found.concordance[0, 1] < 0.8
    assert found.outranks.tolist() == [[False, True], [False, False]]


@pytest.mark.parametrize("parameters", [{"c_hat": 0.0}, {"thresholds": "mean"}])
def test_no_program_outranks_itself(parameters):
    found = way([[3, 4]], [0.6, 0.4], "+-", **parameters)

    assert (found.outranks.tolist(), found.kernel.tolist()) == ([[False]], [0])


@given(problems(least=1))
def test_the_score_is_what_speaks_for_less_what_speaks_against(problem):
    rows, points, criteria = problem
    weights = points / points.sum()

    found = outranking(rows, weights, criteria)

    assert electre_1(rows, weights, criteria) == pytest.approx(found.score, abs=0)
    assert (np.abs(found.score) <= len(rows) - 1 + 1e-12).all()
    assert ((found.discordance >= 0) & (found.discordance <= 1)).all()


@pytest.mark.parametrize("normalisation", ["none", "sum", "vector"])
@pytest.mark.parametrize("discordance", ["global_range", "pairwise"])
@pytest.mark.parametrize("rows", [[[3, 4]], [[0, 0]], [[3, 4]] * 3, [[0, 3], [0, 1]], [[-2, 2], [2, -2]]])
def test_lists_without_spread_or_with_values_below_zero_have_finite_scores(normalisation, discordance, rows):
    found = way(rows, [0.6, 0.4], "+-", normalisation=normalisation, discordance=discordance)

    assert np.isfinite(found.score).all()


def test_programs_that_outrank_each_other_in_a_circle_leave_no_kernel():
    found = way([[1, 2, 3], [3, 1, 2], [2, 3, 1]], [1 / 3] * 3, "+++", c_hat=0.6, d_hat=1.0)

    assert found.kernel.tolist() == []


@pytest.mark.parametrize(
    ("parameters", "name"),
    [
        ({"normalisation": "dice"}, "normalisation"),
        ({"discordance": "dice"}, "discordance"),
        ({"thresholds": "dice"}, "thresholds"),
        ({"c_hat": 1.1}, "c_hat"),
        ({"d_hat": float("nan")}, "d_hat"),
    ],
)
def test_a_setting_that_means_nothing_is_refused(parameters, name):
    with pytest.raises(ScoringError) as refusal:
        way([[1], [2]], [1], "+", **parameters)

    assert (refusal.value.code, refusal.value.facts["parameter"]) == (ErrorCode.PARAMETER_OUT_OF_RANGE, name)
