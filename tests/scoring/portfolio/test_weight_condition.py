"""How far a weight must move until a program comes onto a best list or leaves them all."""

import numpy as np
import pytest
from hypothesis import given, settings

from scoring.portfolio.condition import NoChange
from scoring.portfolio.weight_condition import weight_conditions
from scoring.sensitivity.crossings import score_lines
from scoring.shortlist import Candidate, Rules
from tests.scoring.portfolio.given import standpoint_of, standpoints, stands


@settings(max_examples=90, deadline=None)
@given(stand=standpoints())
def test_nothing_changes_nearer_than_the_weight_that_is_named(stand):
    found = weight_conditions(stand)

    now = stands(stand)
    for condition in found:
        lines = score_lines(stand.matrix, stand.weighting, condition.criterion)
        reach = 1.0 if condition.then is None else max(abs(condition.then - condition.now) - 1e-6, 0.0)
        for weight in np.linspace(max(lines.now - reach, 0), min(lines.now + reach, 1), 9):
            assert stands(stand, lines.scores(weight)) == now
        if condition.then is None:
            assert condition.verified is None
            assert condition.reason in (NoChange.OUT_OF_REACH, NoChange.NO_LIST, NoChange.HOLDS)
        else:
            assert condition.verified
            assert stands(stand, lines.scores(condition.then))
            beyond = [condition.then + step for step in (1e-5, -1e-5) if (condition.then - condition.now) * step >= 0]
            if condition.inside and all(0 <= one <= 1 for one in beyond):
                assert not all(stands(stand, lines.scores(one)) for one in beyond)


def test_a_program_that_a_tie_holds_in_leaves_at_once_whichever_way_the_weight_moves():
    candidates = tuple(Candidate(code, None, 0.0) for code in "AC")

    found = weight_conditions(standpoint_of(candidates, Rules(1), "C", [[2, 3], [1, 4.5]]))

    assert [one.then for one in found] == pytest.approx([one.now for one in found])
    assert all(one.inside and one.verified for one in found)


def test_of_two_weights_the_nearer_one_is_named():
    candidates = tuple(Candidate(code, None, 0.0) for code in "ABC")
    rows = [[5, 1], [1, 5], [3.8, 3.8]]

    found = weight_conditions(standpoint_of(candidates, Rules(1), "C", rows))

    assert [one.then for one in found] == pytest.approx([0.7, 0.3])
    assert all(one.inside and one.verified for one in found)
