"""The promises that every method keeps; a method joins by standing in METHODS."""

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from scoring.methods import METHODS
from scoring.ranking import rank
from tests.scoring.given import criteria_like, matrix_of, problems, weighting_of

BENEFITS_ARE_LIMITS = "a mix may not pass the largest benefit of any other criterion, so being good there costs room"

EXCEPT = {
    ("codas", "a_program_never_stands_behind_one_that_it_dominates"): (
        "a difference of straight distances below tau keeps the other distances from counting: a step up can lose them"
    ),
    ("simus", "the_program_that_is_better_on_all_comes_first"): BENEFITS_ARE_LIMITS,
    ("simus", "a_program_never_stands_behind_one_that_it_dominates"): BENEFITS_ARE_LIMITS,
    ("simus", "a_column_that_is_the_same_for_all_decides_nothing"): "such a column still limits every other mix",
    ("simus", "where_less_is_better_on_all_the_least_comes_first"): (
        "a mix must reach the smallest cost of every other criterion, so a high cost there is what counts"
    ),
}
"""(key of a method, promise) and why: what a method cannot keep by its nature, and `test_an_exception_is_real` proves.

A promise is named as its test is, without `test_`.
"""


def every_method(test):
    """Run a promise over METHODS, all but those that EXCEPT names."""
    promise = test.__name__.removeprefix("test_")
    bound = [method for key, method in METHODS.items() if (key, promise) not in EXCEPT]
    return pytest.mark.parametrize("method", bound, ids=lambda method: method.key)(test)


@pytest.mark.parametrize(("key", "promise"), EXCEPT)
def test_an_exception_is_real(key, promise):
    """A counterexample that 30 draws may miss is given to the promise as an `@example`."""
    kept = globals()[f"test_{promise}"]

    with pytest.raises(AssertionError):
        kept(method=METHODS[key])


def test_an_exception_names_a_method_and_a_promise_and_says_why():
    assert [key for key, _ in EXCEPT if key not in METHODS] == []
    assert [promise for _, promise in EXCEPT if f"test_{promise}" not in globals()] == []
    assert all(EXCEPT.values())


def places(rows, points, criteria, method):
    """Give the places in row order."""
    ranking = rank(matrix_of(rows, criteria), weighting_of(points, criteria), method)
    return [int(ranking.places[f"P{i}"]) for i in range(len(rows))]


STEP_UP_THAT_CODAS_PUNISHES = (
    np.array([[5.0, 1, 1, 1, 1], [1, 4, 2, 5, 4], [3, 3, 3, 5, 2], [2, 2, 5, 3, 4], [2, 3, 4, 1, 5]]),
    np.array([8.0, 5, 5, 3, 4]),
    criteria_like("+++++"),
)


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
@example(problem=STEP_UP_THAT_CODAS_PUNISHES)
@example(problem=(np.array([[5.0, 3.0], [1.0, 5.0], [2.0, 3.0]]), np.array([1.0, 1.0]), criteria_like("++")))
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


@pytest.mark.parametrize("method", [m for m in METHODS.values() if m.independent], ids=lambda method: method.key)
@given(problem=problems(least=3))
def test_a_score_that_depends_on_its_own_values_alone_stays_when_another_program_leaves(method, problem):
    rows, points, criteria = problem

    whole, rest = (method.score(given, points / points.sum(), criteria) for given in (rows, rows[:-1]))

    assert np.allclose(whole[:-1], rest, rtol=0, atol=1e-12)
