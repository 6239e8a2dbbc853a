"""Lists that keep the rules are kept, each once."""

import numpy as np

from scoring.portfolio.limits import Limits
from scoring.portfolio.pool import Pool


def test_lists_that_break_a_limit_or_are_known_are_not_taken_in():
    pool = Pool(Limits(np.ones((1, 3)), np.array([2.0])), 3)

    pool.add(np.array([[True, True, True], [True, False, True]]))
    pool.add(np.array([[True, False, True], [False, False, True]]))

    assert pool.lists.tolist() == [[False, False, True], [True, False, True]]


def test_the_best_known_list_is_found_for_every_draw():
    pool = Pool(Limits(np.ones((1, 2)), np.array([1.0])), 2)
    values = np.array([[0.5, 0.2], [0.1, 0.4]])

    assert np.isneginf(pool.best(values)).all()

    pool.add(np.array([[True, False], [False, True]]))

    assert pool.best(values).tolist() == [0.5, 0.4]


def test_a_first_answer_is_handed_out_as_numbers():
    pool = Pool(Limits(np.ones((1, 2)), np.array([1.0])), 2)
    pool.add(np.array([[True, False], [False, True]]))

    assert pool.first(np.array([0.5, 0.4])).tolist() == [1.0, 0.0]
    assert pool.first(np.array([0.3, 0.4])).tolist() == [0.0, 1.0]
