"""The budget in all that brings a program onto a best list, or just keeps it there."""

from dataclasses import replace

import numpy as np
from hypothesis import given, settings

from scoring.portfolio import budget_condition as asked
from scoring.portfolio.budget_condition import budget_condition
from scoring.portfolio.cheapest import Cheapest
from scoring.portfolio.condition import NoChange
from scoring.shortlist import Candidate, Rules
from tests.scoring.portfolio.given import standpoint_of, standpoints, stands


@settings(max_examples=90, deadline=None)
@given(stand=standpoints())
def test_no_budget_between_changes_anything(stand):
    found = budget_condition(stand)

    if stand.question.rules.budget is None:
        assert found.reason is NoChange.NO_LIMIT
        assert (found.then, found.verified) == (None, None)
        return
    assert (found.then is None) == (found.reason is not None) == (found.verified is None)
    now = stands(stand)
    assert found.inside == now
    end = found.then if found.then is not None else (0.0 if now else 1e11)
    between = np.arange(min(end, found.now), max(end, found.now) + 1, 1e8)
    for budget in between[~np.isclose(between, end)][:40] if found.then is not None else between[:40]:
        assert _stands_under(stand, budget) == now
    if found.then is not None:
        assert found.verified
        assert _stands_under(stand, found.then)
        assert not _stands_under(stand, found.then - 1) or not found.inside


def test_it_is_out_of_reach_only_where_no_budget_does():
    @settings(max_examples=90, deadline=None)
    @given(stand=standpoints())
    def tried(stand):
        found = budget_condition(stand)
        if found.reason is NoChange.OUT_OF_REACH:
            assert not _stands_under(stand, None)

    tried()


def test_it_is_followed_down_while_cheaper_lists_hold_it_too():
    candidates = (Candidate("A", None, 0.9, 1e9), Candidate("B", None, 0.5, 5e9), Candidate("C", None, 0.4, 2e9))

    found = budget_condition(standpoint_of(candidates, Rules(2, budget=6e9), "A"))

    assert (found.inside, found.then, found.verified) == (True, 3e9, True)


def test_a_budget_below_which_no_list_is_left_is_told_from_one_that_others_outlast():
    alone = (Candidate("A", None, 0.9, 1e9), Candidate("B", None, 0.5, 5e9), Candidate("C", None, 0.4, 2e9))
    outlasted = (*alone, Candidate("D", None, 0.3, 0.5e9), Candidate("E", None, 0.2, 0.5e9))

    ends, goes_on = (budget_condition(standpoint_of(those, Rules(2, budget=6e9), "A")) for those in (alone, outlasted))

    assert (ends.then, ends.none_beyond) == (3e9, True)
    assert (goes_on.then, goes_on.none_beyond) == (1.5e9, False)


def test_it_is_followed_up_while_lists_without_it_grow_too():
    candidates = (Candidate("A", None, 0.5, 2e9), Candidate("B", None, 0.6, 3e9), Candidate("C", None, 0.7, 7e9))

    found = budget_condition(standpoint_of(candidates, Rules(1, most=2, budget=3e9), "A"))

    assert (found.inside, found.then, found.verified) == (False, 5e9, True)


def test_where_time_runs_out_it_says_so_and_nothing_is_verified():
    outside, inside = _two_sides()

    for stand in (outside, inside):
        found = budget_condition(stand, seconds=0.0)

        assert (found.then, found.reason, found.verified) == (None, NoChange.OUT_OF_TIME, None)


def test_a_search_that_proves_nothing_is_not_out_of_reach(monkeypatch):
    searches = []
    monkeypatch.setattr(asked, "cheapest", lambda *given, **more: searches.append(1) or Cheapest(proven=False))

    for stand in _two_sides():
        found = budget_condition(stand, seconds=3.0)

        assert (found.then, found.reason, found.verified) == (None, NoChange.OUT_OF_TIME, None)
    assert len(searches) == 2


def test_a_search_that_proves_there_is_no_list_is_out_of_reach(monkeypatch):
    monkeypatch.setattr(asked, "cheapest", lambda *given, **more: Cheapest(proven=True))

    found = budget_condition(_two_sides()[0])

    assert (found.then, found.reason, found.verified) == (None, NoChange.OUT_OF_REACH, None)


def test_the_solver_is_given_the_time_that_is_left(monkeypatch):
    given_seconds = []
    found = asked.cheapest

    def watched(*given, seconds, **more):
        given_seconds.append(seconds)
        return found(*given, seconds=seconds, **more)

    monkeypatch.setattr(asked, "cheapest", watched)
    budget_condition(_two_sides()[0], seconds=5.0)

    assert given_seconds
    assert all(0 < seconds <= 5.0 for seconds in given_seconds)


def _two_sides():
    """Give a standpoint outside and one inside, each waiting for a walk of the budget."""
    candidates = (Candidate("A", None, 0.5, 2e9), Candidate("B", None, 0.6, 3e9), Candidate("C", None, 0.7, 7e9))
    rules = Rules(1, most=2, budget=3e9)
    return standpoint_of(candidates, rules, "A"), standpoint_of(candidates, rules, "B")


def _stands_under(stand, budget):
    return stands(stand, rules=replace(stand.question.rules, budget=budget))
