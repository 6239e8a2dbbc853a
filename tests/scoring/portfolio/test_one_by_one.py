"""Programs that can be done in part are left to the solver, one set of values at a time."""

import numpy as np

from scoring.portfolio.one_by_one import one_by_one
from scoring.portfolio.question import Question
from scoring.shortlist import Candidate, Rules


def test_each_draw_has_its_list_and_none_claims_to_be_the_only_one():
    system, _ = Question(
        (Candidate("A", None, 0.9, 10.0, least_share=0.5), Candidate("B", None, 0.5, 4.0)), Rules(1, budget=6.0)
    ).written
    values = np.array([[0.0, 0.5, 0.9], [0.0, 0.6, 0.9]])

    found = one_by_one(values, system, lambda _: True, seconds=10)

    assert found.lists.tolist() == [[True, False], [False, True]]
    assert found.values.round(9).tolist() == [0.54, 0.6]
    assert found.proven.all()
    assert not found.complete.any()


def test_where_there_is_none_that_is_sure():
    system, _ = Question((Candidate("A", None, 0.9, 10.0, least_share=0.5),), Rules(1, budget=4.0)).written

    found = one_by_one(np.array([[0.0, 0.9]]), system, lambda _: True, seconds=10)

    assert found.proven.tolist() == found.complete.tolist() == [True]
    assert not len(found.lists)
