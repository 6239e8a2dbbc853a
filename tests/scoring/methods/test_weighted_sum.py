import numpy as np
import pymcdm.methods
import pytest
from hypothesis import given
from hypothesis import strategies as st

from scoring.criteria import Criterion
from scoring.errors import ErrorCode, ScoringError
from scoring.methods import METHODS
from scoring.methods.spotis import spotis
from scoring.methods.weighted_sum import weighted_sum
from scoring.ranking import competition_places, rank
from tests.scoring.given import criteria_like, matrix_of, problems, weighting_of
from tests.scoring.methods.oracle import oracle_scores, random_problems

METHOD = METHODS["weighted_sum"]


def test_it_adds_up_shares_of_the_way_from_worst_to_best():
    criteria = [Criterion("benefit", anchors=(1.0, 5.0)), Criterion("months", anchors=(12.0, 3.0))]

    scores = weighted_sum(np.array([[5.0, 3.0], [1.0, 12.0], [2.0, 6.0]]), np.array([0.4, 0.6]), criteria)

    assert scores == pytest.approx([1.0, 0.0, 0.4 * 1 / 4 + 0.6 * 6 / 9], abs=1e-15)


@given(problems(least=1))
def test_it_equals_one_minus_spotis(problem):
    rows, points, criteria = problem
    weights = points / points.sum()

    scores = weighted_sum(rows, weights, criteria)

    assert scores == pytest.approx(1 - spotis(rows, weights, criteria), abs=0)
    assert (scores >= -1e-15).all()
    assert (scores <= 1 + 1e-15).all()


@given(problems(least=1))
def test_it_equals_the_sum_written_out_in_numpy(problem):
    rows, points, criteria = problem
    worst, best = np.array([criterion.anchors for criterion in criteria]).T

    scores = weighted_sum(rows, points / points.sum(), criteria)

    assert scores == pytest.approx(((rows - worst) / (best - worst)) @ points / points.sum(), abs=1e-12)


def test_it_equals_what_pymcdm_makes_of_the_same_bounds():
    criteria = criteria_like("+-+--")
    bounds = np.array([criterion.bounds for criterion in criteria])

    for rows, weights in random_problems("+-+--"):
        theirs = oracle_scores(pymcdm.methods.SPOTIS(bounds), rows, weights, criteria)
        assert weighted_sum(rows, weights, criteria) == pytest.approx(1 - theirs, abs=1e-12)


def order_of(rows, points, criteria):
    ranking = rank(matrix_of(rows, criteria), weighting_of(points, criteria), METHOD)
    return np.array([ranking.scores[f"P{i}"] for i in range(len(rows))])


@given(problems(least=3))
def test_removing_the_worst_program_never_changes_the_order_of_the_others(problem):
    rows, points, criteria = problem
    scores = order_of(rows, points, criteria)
    others = np.delete(np.arange(len(rows)), scores.argmin())

    found = order_of(rows[others], points, criteria)

    assert competition_places(found, higher_is_better=True).tolist() == (
        competition_places(scores[others], higher_is_better=True).tolist()
    )
    assert found == pytest.approx(scores[others], abs=0)


@given(problems(), st.sampled_from([-1e12, 0.0, 6.0, 1e12]))
def test_an_outlier_never_changes_the_order_of_the_others(problem, far):
    rows, points, criteria = problem

    found = order_of([*rows, np.full(len(criteria), far)], points, criteria)

    assert found[:-1] == pytest.approx(order_of(rows, points, criteria), abs=1e-15)


@pytest.mark.parametrize(
    ("key", "rows"),
    [
        ("saw", [[1, 5], [1, 4], [3, 1], [2, 3]]),
        ("topsis", [[3, 5], [5, 2], [3, 2], [4, 4]]),
        ("vikor", [[3, 4], [4, 5], [2, 3], [5, 2]]),
    ],
)
def test_other_methods_do_turn_the_order_when_the_worst_program_leaves(key, rows):
    criteria, weights, values = criteria_like("++"), np.array([0.5, 0.5]), np.array(rows, dtype=float)
    others = np.delete(np.arange(4), weighted_sum(values, weights, criteria).argmin())
    other = METHODS[key]

    before = competition_places(other.score(values, weights, criteria)[others], higher_is_better=other.higher_is_better)
    after = competition_places(other.score(values[others], weights, criteria), higher_is_better=other.higher_is_better)

    assert before.tolist() != after.tolist()


def test_a_value_outside_the_anchors_is_refused_never_scored_beyond_one():
    with pytest.raises(ScoringError) as refusal:
        weighted_sum(np.array([[3.0, 5.5], [1.0, 1.0]]), np.array([0.5, 0.5]), criteria_like("++"))

    assert (refusal.value.code, refusal.value.facts) == (ErrorCode.OUTSIDE_ANCHORS, {"criterion": "c1"})
