import numpy as np
import pymcdm.methods
import pymcdm.normalizations as scales
import pytest

from scoring.errors import ErrorCode, ScoringError
from scoring.methods.saw import saw
from scoring.ranking import competition_places
from tests.scoring.given import criteria_like
from tests.scoring.methods.oracle import oracle_scores, random_problems

EVERY_NORMALISATION = ["none", "linear_max", "minmax", "sum_inverse"]
every_normalisation = pytest.mark.parametrize("normalisation", EVERY_NORMALISATION)


def score(rows, weights, directions, normalisation):
    values, shares = np.array(rows, dtype=float), np.array(weights, dtype=float)
    return saw(values, shares, criteria_like(directions), normalisation=normalisation).tolist()


@pytest.mark.parametrize(
    ("normalisation", "expected"),
    [
        ("linear_max", [0.5 * 2 / 4 + 0.5 * 3 / 3, 0.5 * 4 / 4 + 0.5 * 3 / 6, 0.5 * 3 / 4 + 0.5 * 3 / 4]),
        ("minmax", [0.5 * 0 + 0.5 * 1, 0.5 * 1 + 0.5 * 0, 0.5 * 1 / 2 + 0.5 * 2 / 3]),
        (
            "sum_inverse",
            [0.5 * 2 / 9 + 0.5 * (1 / 3) / 0.75, 0.5 * 4 / 9 + 0.5 * (1 / 6) / 0.75, 0.5 * 3 / 9 + 0.5 * 0.25 / 0.75],
        ),
    ],
)
def test_each_normalisation_gives_what_its_formula_says(normalisation, expected):
    assert score([[2, 3], [4, 6], [3, 4]], [0.5, 0.5], "+-", normalisation) == pytest.approx(expected, abs=1e-15)


def test_without_normalisation_benefits_are_added_as_they_stand():
    assert score([[2, 3], [4, 6]], [0.25, 0.75], "++", "none") == pytest.approx([2.75, 5.5], abs=1e-15)


def test_without_normalisation_costs_count_against_a_program():
    assert score([[2, 3], [4, 6]], [0.25, 0.75], "+-", "none") == pytest.approx([-1.75, -3.5], abs=1e-15)


@pytest.mark.parametrize(
    ("normalisation", "scale"),
    [
        ("linear_max", scales.linear_normalization),
        ("minmax", scales.minmax_normalization),
        ("sum_inverse", scales.sum_normalization),
    ],
)
@pytest.mark.parametrize("directions", ["++++", "+-+-", "----"])
def test_scores_equal_pymcdms(normalisation, scale, directions):
    theirs = pymcdm.methods.WSM(scale)

    for rows, weights in random_problems(directions):
        oracle = oracle_scores(theirs, rows, weights, criteria_like(directions))
        assert score(rows, weights, directions, normalisation) == pytest.approx(oracle, abs=1e-12)


@pytest.mark.parametrize("normalisation", ["linear_max", "sum_inverse"])
def test_a_free_program_takes_the_whole_of_a_cost_column_and_leaves_the_others_nothing(normalisation):
    scores = score([[0, 2], [4, 2], [8, 2]], [1, 0], "-+", normalisation)

    assert scores == pytest.approx([1, 0, 0], abs=1e-15)


def test_one_zero_cost_does_not_silence_the_other_columns():
    scores = score([[0, 2], [4, 4], [8, 1]], [0.5, 0.5], "-+", "linear_max")

    assert scores == pytest.approx([0.5 + 0.25, 0.5, 0.125], abs=1e-15)


@pytest.mark.parametrize(("normalisation", "shares"), [("linear_max", [1, 0, 1]), ("sum_inverse", [0.5, 0, 0.5])])
def test_several_free_programs_share_alike(normalisation, shares):
    assert score([[0], [4], [0]], [1], "-", normalisation) == pytest.approx(shares, abs=1e-15)


@every_normalisation
@pytest.mark.parametrize("directions", ["+-", "++", "--"])
@pytest.mark.parametrize("rows", [[[0, 0], [0, 0], [0, 0]], [[0, 3], [0, 1], [0, 2]], [[2, 2], [2, 2], [2, 2]]])
def test_a_column_that_is_zero_or_the_same_for_all_decides_nothing(normalisation, directions, rows):
    found = competition_places(np.array(score(rows, [0.5, 0.5], directions, normalisation)), higher_is_better=True)

    second = np.array(rows)[:, 1] * (1 if directions[1] == "+" else -1)
    assert found.tolist() == competition_places(second.astype(float), higher_is_better=True).tolist()


@every_normalisation
@pytest.mark.parametrize("directions", ["++", "+-", "--"])
def test_a_single_program_has_one_finite_score(normalisation, directions):
    scores = score([[3, 4]], [0.6, 0.4], directions, normalisation)

    assert np.isfinite(scores).tolist() == [True]


@every_normalisation
def test_weights_that_sum_to_ten_multiply_the_scores_by_ten(normalisation):
    rows = [[2, 3], [4, 6], [3, 4]]

    tenfold = score(rows, [4, 6], "++", normalisation)

    assert tenfold == pytest.approx([10 * one for one in score(rows, [0.4, 0.6], "++", normalisation)], abs=1e-12)


@pytest.mark.parametrize("directions", ["+", "-"])
def test_negative_values_keep_their_order_under_minmax(directions):
    scores = score([[-4], [-2], [4]], [1], directions, "minmax")

    assert scores == pytest.approx([0, 0.25, 1] if directions == "+" else [1, 0.75, 0], abs=1e-15)


def test_negative_values_are_added_as_they_stand_without_normalisation():
    assert score([[-4, 1], [2, -3]], [0.5, 0.5], "++", "none") == pytest.approx([-1.5, -0.5], abs=1e-15)


def test_a_negative_value_is_a_negative_share_of_a_positive_sum():
    assert score([[-2], [4]], [1], "+", "sum_inverse") == pytest.approx([-1, 2], abs=1e-15)


def test_a_negative_value_is_a_negative_share_of_a_positive_best():
    assert score([[-2], [4]], [1], "+", "linear_max") == pytest.approx([-0.5, 1], abs=1e-15)


@pytest.mark.parametrize("normalisation", ["linear_max", "sum_inverse"])
@pytest.mark.parametrize(
    ("rows", "directions", "places"),
    [
        ([[-4], [-2]], "+", [2, 1]),
        ([[-4], [2]], "-", [1, 2]),
        ([[-4], [-2]], "-", [1, 2]),
        ([[-3], [-3]], "+", [1, 1]),
        ([[-3]], "-", [1]),
    ],
)
def test_where_a_ratio_has_no_meaning_the_order_is_kept_all_the_same(normalisation, rows, directions, places):
    scores = score(rows, [1], directions, normalisation)

    assert competition_places(np.asarray(scores), higher_is_better=True).tolist() == places


@pytest.mark.parametrize("normalisation", ["none", "linear_max", "minmax", "sum_inverse"])
def test_values_that_differ_only_by_rounding_are_one(normalisation):
    scores = score([[0.1 + 0.2], [0.3]], [1], "+", normalisation)

    assert scores[0] == scores[1]


def test_an_unknown_normalisation_is_refused():
    with pytest.raises(ScoringError) as refusal:
        score([[1], [2]], [1], "+", "dice")

    assert refusal.value.code is ErrorCode.PARAMETER_OUT_OF_RANGE
    assert refusal.value.facts == {"parameter": "normalisation", "value": "dice"}
