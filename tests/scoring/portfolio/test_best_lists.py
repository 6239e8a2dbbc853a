"""The best lists of each draw, kept apart and put together."""

import numpy as np

from scoring.portfolio.best_lists import best_of, joined, no_lists


def _found():
    lists = np.array([[True, False], [False, True], [True, True], [False, True]])
    sure = np.array([True, False])
    values = np.array([[0.3, 0.3], [-0.2, 0.5]])
    return best_of(values, np.array([0, 0, 1, 1]), lists, proven=sure, complete=sure)


def test_lists_worth_less_than_the_best_are_dropped():
    found = _found()

    assert found.values.tolist() == [0.3, 0.5]
    assert found.counts.tolist() == [2, 1]
    assert found.of(0).tolist() == [[True, False], [False, True]]
    assert found.of(1).tolist() == [[False, True]]


def test_answers_are_joined_in_their_order():
    both = joined([no_lists(1, 2, proven=True), _found()])

    assert np.isnan(both.values[0])
    assert both.counts.tolist() == [0, 2, 1]
    assert both.owner.tolist() == [1, 1, 2]
    assert both.proven.tolist() == [True, True, False]
    assert both.complete.tolist() == [True, True, False]
