"""The promises that every method keeps; a method joins by standing in METHODS."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from scoring.criteria import Criterion
from scoring.errors import ErrorCode, ScoringError
from scoring.methods import DEFAULT_METHOD, METHODS, method_named
from scoring.ranking import rank
from tests.scoring.given import criteria_like, matrix_of, problems, weighting_of

every_method = pytest.mark.parametrize("method", METHODS.values(), ids=METHODS)


def places(rows, points, criteria, method):
    """Give the places in row order."""
    ranking = rank(matrix_of(rows, criteria), weighting_of(points, criteria), method)
    return [int(ranking.places[f"P{i}"]) for i in range(len(rows))]


def score(rows, weights, criteria, method):
    return method.score(np.array(rows, dtype=float), np.array(weights, dtype=float), criteria)


def test_the_weighted_sum_is_the_default_and_stands_first():
    assert DEFAULT_METHOD == next(iter(METHODS)) == "weighted_sum"


def test_a_method_is_found_by_its_key():
    assert [method_named(key).key for key in METHODS] == list(METHODS)


def test_an_unknown_key_is_refused_with_what_is_offered():
    with pytest.raises(ScoringError) as refusal:
        method_named("dice")

    assert refusal.value.code is ErrorCode.UNKNOWN_METHOD
    assert refusal.value.facts == {"method": "dice", "offered": list(METHODS)}


@every_method
@given(problem=problems(), data=st.data())
def test_the_program_that_is_better_on_all_comes_first(method, problem, data):
    rows, points, criteria = problem
    best = np.array([criterion.anchors[1] for criterion in criteria])
    second = best - np.sign([criterion.anchors[1] - criterion.anchors[0] for criterion in criteria])
    others = np.where(rows == best, second, rows)
    at = data.draw(st.integers(0, len(rows)))

    found = places(np.insert(others, at, best, axis=0), points, criteria, method)

    assert [i for i, place in enumerate(found) if place == 1] == [at]


@every_method
@given(problem=problems())
def test_a_program_never_stands_behind_one_that_it_dominates(method, problem):
    rows, points, criteria = problem
    worse = rows[0] - np.sign([criterion.anchors[1] - criterion.anchors[0] for criterion in criteria])

    found = places([*rows, np.clip(worse, 1, 5)], points, criteria, method)

    assert found[0] <= found[-1]


@every_method
@given(problem=problems(), data=st.data())
def test_the_order_of_the_programs_does_not_matter(method, problem, data):
    rows, points, criteria = problem
    shuffled = data.draw(st.permutations(range(len(rows))))

    found = places(rows[shuffled], points, criteria, method)

    assert found == [places(rows, points, criteria, method)[i] for i in shuffled]


@every_method
@given(problem=problems(), data=st.data())
def test_the_order_of_the_criteria_does_not_matter(method, problem, data):
    rows, points, criteria = problem
    shuffled = data.draw(st.permutations(range(len(criteria))))

    found = places(rows[:, shuffled], points[shuffled], [criteria[i] for i in shuffled], method)

    assert found == places(rows, points, criteria, method)


@every_method
@given(problem=problems(), data=st.data())
def test_programs_that_are_alike_share_a_place(method, problem, data):
    rows, points, criteria = problem
    twin = data.draw(st.integers(0, len(rows) - 1))

    found = places([*rows, rows[twin]], points, criteria, method)

    assert found[twin] == found[-1]


@every_method
@given(problem=problems())
def test_places_are_competition_ranks(method, problem):
    rows, points, criteria = problem

    found = places(rows, points, criteria, method)

    assert sorted(found) == [1 + sum(other < place for other in found) for place in sorted(found)]


@every_method
@given(problem=problems(), factor=st.sampled_from([0.1, 10.0, 18.0]))
def test_the_size_of_the_points_does_not_matter(method, problem, factor):
    rows, points, criteria = problem

    assert places(rows, points * factor, criteria, method) == places(rows, points, criteria, method)


@every_method
@given(problem=problems(least=1))
def test_scores_are_finite_one_a_program(method, problem):
    rows, points, criteria = problem

    scores = rank(matrix_of(rows, criteria), weighting_of(points, criteria), method).scores

    assert scores.dtype == np.float64
    assert np.isfinite(scores).all()
    assert len(scores) == len(rows)


@every_method
@pytest.mark.parametrize("directions", ["+", "-", "+-", "--"])
def test_a_single_program_stands_first(method, directions):
    criteria = criteria_like(directions)

    assert places([[3] * len(criteria)], [1] * len(criteria), criteria, method) == [1]


@every_method
def test_programs_that_are_all_alike_are_all_first(method):
    assert places([[3, 4]] * 5, [3, 7], criteria_like("+-"), method) == [1] * 5


@every_method
def test_a_column_that_is_the_same_for_all_decides_nothing(method):
    with_it = places([[3, 2], [3, 4], [3, 1]], [5, 1], criteria_like("+-"), method)

    assert with_it == places([[2], [4], [1]], [1], criteria_like("-"), method) == [2, 3, 1]


@every_method
def test_where_less_is_better_on_all_the_least_comes_first(method):
    assert places([[2, 2], [1, 1], [4, 5]], [1, 1], criteria_like("--"), method) == [2, 1, 3]


@every_method
def test_rounding_in_the_weights_does_not_part_programs_that_are_alike(method):
    criteria = criteria_like("+++++")
    rows = np.array([[1.1, 2.3, 3.7, 4.9, 1.3]] * 7 + [[1.0, 1.0, 1.0, 1.0, 5.0]])

    found = places(rows, [0.1, 0.2, 0.3, 0.7, 0.9], criteria, method)

    assert len(set(found[:7])) == 1


@every_method
@pytest.mark.parametrize("value", [float("nan"), float("inf")])
def test_a_missing_value_is_refused_never_scored(method, value):
    with pytest.raises(ScoringError) as refusal:
        score([[3, 4], [2, value], [1, 1]], [0.5, 0.5], criteria_like("++"), method)

    assert (refusal.value.code, refusal.value.facts["criterion"]) == (ErrorCode.MISSING_VALUE, "c1")


@every_method
@pytest.mark.parametrize(
    ("weights", "code"),
    [
        ([1.5, -0.5], ErrorCode.WEIGHT_NEGATIVE),
        ([0.5, float("nan")], ErrorCode.WEIGHT_NOT_A_NUMBER),
        ([0.5, float("inf")], ErrorCode.WEIGHT_NOT_A_NUMBER),
        ([0.0, 0.0], ErrorCode.WEIGHTS_ALL_ZERO),
    ],
)
def test_weights_that_mean_nothing_are_refused(method, weights, code):
    with pytest.raises(ScoringError) as refusal:
        score([[3, 4], [2, 2]], weights, criteria_like("++"), method)

    assert refusal.value.code is code


@every_method
def test_an_empty_list_is_refused(method):
    with pytest.raises(ScoringError) as refusal:
        score(np.empty((0, 2)), [0.5, 0.5], criteria_like("++"), method)

    assert refusal.value.code is ErrorCode.NO_RANKABLE_PROGRAM


@every_method
def test_nothing_that_was_handed_over_is_changed(method):
    values, weights = np.array([[3.0, 0.0], [2.0, 4.0]]), np.array([0.5, 0.5])
    criteria = [*criteria_like("+"), Criterion("price", anchors=(5.0, 0.0))]

    method.score(values, weights, criteria)

    assert (values.tolist(), weights.tolist()) == ([[3.0, 0.0], [2.0, 4.0]], [0.5, 0.5])
