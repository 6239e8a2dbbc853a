import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from scoring.errors import ErrorCode, ScoringError
from scoring.weighting.pairwise import Priority, priorities
from tests.scoring.weighting.given import DRINKS, consistent, judgements, priority_lists, with_blanks

every_priority = pytest.mark.parametrize("priority", Priority)
EITHER = st.sampled_from([Priority.EIGENVECTOR, Priority.GEOMETRIC_MEAN])


def test_the_eigenvector_gives_the_published_priorities():
    """Saaty (2008), relative consumption of drinks."""
    expected = [0.177, 0.019, 0.042, 0.116, 0.190, 0.129, 0.327]

    assert priorities(DRINKS).tolist() == pytest.approx(expected, abs=6e-4)


@given(priority_lists(least=1), st.sampled_from(Priority))
def test_consistent_judgements_give_back_the_priorities_they_came_from(weights, priority):
    assert priorities(consistent(weights), priority).tolist() == pytest.approx(weights.tolist(), abs=1e-12)


@given(judgements(), st.sampled_from(Priority))
def test_the_names_of_things_do_not_matter(matrix, priority):
    order = np.arange(len(matrix))[::-1]

    turned = priorities(matrix[np.ix_(order, order)], priority)

    assert turned.tolist() == pytest.approx(priorities(matrix, priority)[order].tolist(), abs=1e-9)


@given(judgements(most=9))
def test_the_eigenvector_is_one(matrix):
    found = priorities(matrix)

    times = matrix @ found / found
    assert times.tolist() == pytest.approx([times[0]] * len(matrix), rel=1e-9)
    assert found.min() > 0


@given(judgements())
def test_the_geometric_mean_of_the_rows_turns_with_the_judgements(matrix):
    """Priorities of 'less important' are the reciprocals of those of 'more important'; no other way keeps that."""
    found, turned = priorities(matrix, "geometric_mean"), priorities(matrix.T, "geometric_mean")

    assert (found * turned).tolist() == pytest.approx([(found * turned)[0]] * len(matrix), rel=1e-9)


def test_the_column_mean_is_the_mean_of_the_normalised_columns():
    found = priorities(np.array([[1, 2], [1 / 2, 1]]), "column_mean")

    assert found.tolist() == pytest.approx([2 / 3, 1 / 3], abs=1e-15)


@given(priority_lists(least=4), EITHER)
def test_consistent_judgements_can_spare_all_but_a_chain(weights, priority):
    count = len(weights)
    chain = with_blanks(consistent(weights), [(i, j) for i in range(count) for j in range(i + 2, count)])

    assert priorities(chain, priority).tolist() == pytest.approx(weights.tolist(), abs=1e-9)


@given(judgements(least=4))
def test_harkers_priorities_are_those_of_the_matrix_whose_blanks_they_fill(matrix):
    blank = with_blanks(matrix, [(0, 1), (2, 3)])

    found = priorities(blank)

    filled = np.where(np.isnan(blank), np.divide.outer(found, found), blank)
    assert priorities(filled).tolist() == pytest.approx(found.tolist(), abs=1e-9)


@given(judgements(least=4))
def test_least_squares_leaves_the_smallest_sum_of_squared_logarithms(matrix):
    blank = with_blanks(matrix, [(0, 1), (1, 2)])

    found = np.log(priorities(blank, "geometric_mean"))

    best = missed(blank, found)
    for step in 1e-3 * np.eye(len(matrix)):
        assert best <= min(missed(blank, found + step), missed(blank, found - step))


def missed(matrix, logs):
    return np.nansum((np.log(matrix) - np.subtract.outer(logs, logs)) ** 2)


def test_an_incomplete_example_comes_close_to_its_optimal_completion():
    """Bozóki, Fülöp & Rónyai (2010), whose completion gives 0.3738, 0.392, 0.0985, 0.1357; Harker's is another."""
    matrix = np.array([[1, 1, 5, 2], [1, 1, 3, 4], [1 / 5, 1 / 3, 1, np.nan], [1 / 2, 1 / 4, np.nan, 1]])

    assert priorities(matrix).tolist() == pytest.approx([0.3738, 0.392, 0.0985, 0.1357], abs=2e-3)


@pytest.mark.parametrize(
    ("matrix", "priority"), [(DRINKS, "dice"), (with_blanks(DRINKS, [(0, 1)]), Priority.COLUMN_MEAN)]
)
def test_a_way_that_does_not_do_is_refused(matrix, priority):
    with pytest.raises(ScoringError) as refusal:
        priorities(matrix, priority)

    assert (refusal.value.code, refusal.value.facts["value"]) == (ErrorCode.PARAMETER_OUT_OF_RANGE, priority)
