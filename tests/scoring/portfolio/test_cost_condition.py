"""What a program may cost itself to stand on a best list."""

from dataclasses import replace

import pytest
from hypothesis import given, settings

from scoring.criteria import BUDGET, Criterion, Unit
from scoring.portfolio import cost_condition as asked
from scoring.portfolio.condition import NoChange
from scoring.portfolio.cost_condition import cost_condition
from scoring.shortlist import Candidate, Rules
from scoring.solver import Proof, Solved
from scoring.weighting import Weighting
from tests.scoring.portfolio.given import standpoint_of, standpoints, stands


@settings(max_examples=90, deadline=None)
@given(stand=standpoints())
def test_it_stands_on_a_best_list_at_this_cost_and_at_no_higher_one(stand):
    found = cost_condition(stand)

    if found.then is None:
        assert found.reason is not None
        assert found.verified is None
        if found.reason is NoChange.OUT_OF_REACH:
            assert not stands(stand, candidates=_costing(stand, 0.0))
        return
    assert found.verified
    assert stands(stand, candidates=_costing(stand, found.then * (1 - 1e-9)))
    assert not stands(stand, candidates=_costing(stand, found.then * (1 + 1e-6) + 1.0))


@settings(max_examples=90, deadline=None)
@given(stand=standpoints())
def test_a_cost_that_weighs_too_is_told_so(stand):
    budget = Criterion(BUDGET, anchors=(1e10, 0.0), unit=Unit.RUPIAH)
    both = Weighting.from_points({BUDGET: 1, "c0": 1}, (budget, Criterion("c0")))
    found = cost_condition(replace(stand, weighting=both))

    assert found.reason in (NoChange.WEIGHED, NoChange.UNKNOWN_COST)
    assert found.then is None


def test_it_may_cost_what_the_cheapest_company_leaves():
    candidates = (Candidate("A", None, 0.5, 5.0), Candidate("B", None, 0.5, 4.0), Candidate("C", None, 0.5, 2.0))

    found = cost_condition(standpoint_of(candidates, Rules(2, budget=10.0), "A"))

    assert found.then == pytest.approx(8.0)
    assert found.verified


def test_where_no_money_is_left_it_may_cost_nothing():
    candidates = tuple(Candidate(code, None, 0.3, cost) for code, cost in (("A", 1e8), ("B", None), ("C", 1e8)))

    found = cost_condition(standpoint_of(candidates, Rules(0, budget=0.0, most=1), "A"))

    assert (found.then, found.verified) == (0.0, True)


def test_where_time_runs_out_it_is_not_called_out_of_reach(monkeypatch):
    candidates = (Candidate("A", None, 0.5, 5.0), Candidate("B", None, 0.5, 4.0), Candidate("C", None, 0.5, 2.0))
    stand = standpoint_of(candidates, Rules(2, budget=10.0), "A")
    monkeypatch.setattr(asked, "minimise", lambda *given, **more: Solved(Proof.UNPROVEN))

    found = cost_condition(stand)

    assert (found.then, found.reason, found.verified) == (None, NoChange.OUT_OF_TIME, None)


def _costing(stand, cost):
    return tuple(replace(one, cost=cost) if one.code == stand.code else one for one in stand.question.candidates)


pytestmark = pytest.mark.timeout(120)
