from math import sqrt

import numpy as np
import pymcdm.methods
import pymcdm.normalizations as scales
import pytest

from scoring.errors import ErrorCode, ScoringError
from scoring.methods.topsis import closeness, topsis
from scoring.ranking import competition_places
from tests.scoring.given import criteria_like
from tests.scoring.methods.oracle import oracle_scores, random_problems

every_normalisation = pytest.mark.parametrize("normalisation", ["vector", "minmax"])


def way(rows, weights, directions, normalisation="vector"):
    values, shares = np.array(rows, dtype=float), np.array(weights, dtype=float)
    return closeness(values, shares, criteria_like(directions), normalisation=normalisation)


def test_vector_normalisation_by_hand_with_a_cost_that_is_negated_not_inverted():
    found = way([[3, 1], [4, 2]], [0.5, 0.5], "+-")

    benefit, price = [0.5 * 3 / 5, 0.5 * 4 / 5], [0.5 * 1 / sqrt(5), 0.5 * 2 / sqrt(5)]
    across, down = benefit[1] - benefit[0], price[1] - price[0]
    assert found.d_plus == pytest.approx([across, down], abs=1e-15)
    assert found.d_minus == pytest.approx([down, across], abs=1e-15)
    assert found.score == pytest.approx([down / (across + down), across / (across + down)], abs=1e-15)
    assert found.ideal == pytest.approx([benefit[1], price[0]], abs=1e-15)
    assert found.anti_ideal == pytest.approx([benefit[0], price[1]], abs=1e-15)


def test_inverting_a_cost_would_be_another_method():
    rows = np.array([[3.0, 1.0], [4.0, 2.0], [3.5, 8.0]])

    classical = topsis(rows, np.array([0.5, 0.5]), criteria_like("+-"))

    inverted = topsis(np.column_stack([rows[:, 0], 1 / rows[:, 1]]), np.array([0.5, 0.5]), criteria_like("++"))
    assert np.abs(classical - inverted).max() > 0.1


def test_minmax_normalisation_by_hand_with_a_cost():
    found = way([[1, 2], [5, 8], [3, 5]], [0.4, 0.6], "+-", "minmax")

    assert found.ideal == pytest.approx([0.4, 0.6], abs=1e-15)
    assert found.anti_ideal == pytest.approx([0, 0], abs=1e-15)
    assert found.score == pytest.approx([0.6, 0.4, 0.5], abs=1e-15)


@pytest.mark.parametrize("scale", [("vector", scales.vector_normalization), ("minmax", scales.minmax_normalization)])
@pytest.mark.parametrize("directions", ["++++", "+-+-", "----"])
def test_scores_equal_pymcdms(scale, directions):
    normalisation, theirs = scale[0], pymcdm.methods.TOPSIS(scale[1])

    for rows, weights in random_problems(directions):
        oracle = oracle_scores(theirs, rows, weights, criteria_like(directions))
        assert way(rows, weights, directions, normalisation).score == pytest.approx(oracle, abs=1e-12)


def test_the_original_example_of_hwang_and_yoon_comes_out_as_printed():
    rows = [
        [2, 1500, 20000, 5.5, 5, 9],
        [2.5, 2700, 18000, 6.5, 3, 5],
        [1.8, 2000, 21000, 4.5, 7, 7],
        [2.2, 1800, 20000, 5, 5, 5],
    ]

    scores = way(rows, [0.2, 0.1, 0.1, 0.1, 0.2, 0.3], "+++-++").score

    assert scores == pytest.approx([0.643, 0.268, 0.613, 0.312], abs=6e-4)


@every_normalisation
@pytest.mark.parametrize("rows", [[[3, 4]], [[0, 0]], [[3, 4], [3, 4]], [[0, 0], [0, 0]]])
def test_where_nothing_tells_the_programs_apart_all_stand_halfway(normalisation, rows):
    assert way(rows, [0.6, 0.4], "+-", normalisation).score.tolist() == [0.5] * len(rows)


@every_normalisation
@pytest.mark.parametrize("column", [0.0, 7.0, -7.0])
@pytest.mark.parametrize("directions", ["++", "-+"])
def test_a_column_that_is_the_same_for_all_decides_nothing(normalisation, column, directions):
    found = way([[column, 1], [column, 5], [column, 3]], [0.5, 0.5], directions, normalisation)

    assert found.score == pytest.approx([0, 1, 0.5], abs=1e-15)


@every_normalisation
def test_a_zero_in_a_cost_column_is_the_best_of_it(normalisation):
    found = way([[0], [4], [8]], [1], "-", normalisation)

    assert found.score == pytest.approx([1, 0.5, 0], abs=1e-15)


@every_normalisation
@pytest.mark.parametrize(("directions", "places"), [("+", [3, 2, 1]), ("-", [1, 2, 3])])
def test_negative_values_keep_their_order(normalisation, directions, places):
    found = way([[-4], [-2], [4]], [1], directions, normalisation)

    assert competition_places(found.score, higher_is_better=True).tolist() == places


@every_normalisation
def test_weights_that_sum_to_ten_lengthen_the_distances_and_leave_the_closeness(normalisation):
    rows = [[2, 3], [4, 6], [3, 4]]

    one, ten = (way(rows, weights, "+-", normalisation) for weights in ([0.4, 0.6], [4, 6]))

    assert ten.d_plus == pytest.approx(10 * one.d_plus, abs=1e-12)
    assert ten.score == pytest.approx(one.score, abs=1e-12)


@every_normalisation
def test_a_column_without_weight_is_as_if_it_were_not_there(normalisation):
    assert way([[1, 9], [2, 1]], [1, 0], "++", normalisation).score == pytest.approx([0, 1], abs=1e-15)


def test_an_unknown_normalisation_is_refused():
    with pytest.raises(ScoringError) as refusal:
        way([[1], [2]], [1], "+", "dice")

    assert refusal.value.code is ErrorCode.PARAMETER_OUT_OF_RANGE
    assert refusal.value.facts == {"parameter": "normalisation", "value": "dice"}
