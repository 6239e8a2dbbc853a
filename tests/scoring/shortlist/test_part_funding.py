"""Programs done in part: the shares against every list and every split of the money."""

import numpy as np
import pytest
from hypothesis import event, given, settings
from scipy.optimize import linprog

from scoring.shortlist import Candidate, Rule, RuleKind, Rules, ShortlistStatus, choose_shortlist
from scoring.shortlist.part_funding import fitted
from scoring.shortlist.rule import BUDGETS
from scoring.shortlist.usage import cost_under
from tests.scoring.shortlist.every_list import EveryList, tasks

HALF = Candidate("HALF", None, 0.9, 10.0, least_share=0.5)
WHOLE = Candidate("WHOLE", None, 0.5, 6.0)


def test_a_program_gets_what_the_budget_leaves_and_brings_as_much_of_its_value():
    shortlist = choose_shortlist([HALF, WHOLE], Rules(2, budget=13.0, baseline=0.1))

    assert shortlist.shares == pytest.approx({"HALF": 0.7})
    assert (shortlist.cost, shortlist.value) == (pytest.approx(13.0), pytest.approx(0.7 * 0.8 + 0.4))


def test_less_than_its_least_share_leaves_a_program_out():
    shortlist = choose_shortlist([HALF, WHOLE], Rules(0, most=2, budget=10.9))

    assert (shortlist.chosen, shortlist.shares) == (("HALF",), {})


def test_a_program_done_in_part_counts_as_one():
    rules = Rules(1, budget=6.0, more=(Rule(RuleKind.AT_MOST, 0, programs=("HALF",)),))

    assert choose_shortlist([HALF, WHOLE], rules).chosen == ("WHOLE",)


def test_a_program_whose_cost_is_unknown_is_done_whole():
    unknown = Candidate("UNKNOWN", None, 0.1, None, least_share=0.2)

    shortlist = choose_shortlist([unknown], Rules(1, baseline=0.5))

    assert (shortlist.shares, shortlist.value) == ({}, pytest.approx(-0.4))


def test_shares_a_hair_over_the_budget_are_drawn_inside():
    rules = [Rule(RuleKind.BUDGET, 13.0)]

    shares = fitted([HALF, WHOLE], {"HALF": 0.7 + 1e-10}, rules)

    assert shares["HALF"] == pytest.approx(0.7)
    assert shares["HALF"] * 10 + 6 <= 13.0


def test_a_share_a_hair_below_the_whole_is_the_whole_where_the_budget_allows_it():
    nearly = {"HALF": 1 - 3e-15}

    assert fitted([HALF, WHOLE], nearly, [Rule(RuleKind.BUDGET, 20.0)]) == {}
    assert fitted([HALF, WHOLE], nearly, [Rule(RuleKind.BUDGET, 15.0)])["HALF"] == pytest.approx(0.9)


def test_shares_that_cannot_be_drawn_so_far_stay_as_they_are():
    assert fitted([HALF, WHOLE], {"HALF": 0.6}, [Rule(RuleKind.BUDGET, 3.0)]) == {"HALF": 0.6}


@settings(max_examples=60)
@given(tasks(most=5, shares=True))
def test_the_list_is_the_best_of_all_lists_and_splits(task):
    candidates, rules = task
    best = best_split(candidates, rules)

    shortlist = choose_shortlist(candidates, rules)

    event(f"shares: {len(shortlist.shares)}")
    if best is None:
        assert shortlist.status is ShortlistStatus.INFEASIBLE
        return
    assert shortlist.status is ShortlistStatus.OPTIMAL
    assert shortlist.value == pytest.approx(best, abs=1e-8)
    assert all(check.slack >= 0 for check in shortlist.checks)
    by_code = {one.code: one for one in candidates}
    assert all(by_code[code].least_share <= share < 1 for code, share in shortlist.shares.items())


def best_split(candidates, rules):
    """Give the highest worth over every list that keeps the rules on numbers, with the best split of each budget."""
    every = EveryList(candidates, rules)
    numbers = every.that_keep([rule for rule in rules.each() if rule.kind not in BUDGETS])
    worths = [
        _split([one for one, is_in in zip(candidates, row, strict=True) if is_in], rules)
        for row in every.inside[numbers]
    ]
    return max((worth for worth in worths if worth is not None), default=None)


def _split(chosen, rules):
    budgets = [rule for rule in rules.each() if rule.kind in BUDGETS]
    if not chosen:
        return 0.0 if all(rule.limit >= 0 for rule in budgets) else None
    costs = np.array([[cost_under(rule, one) for one in chosen] for rule in budgets]).reshape(len(budgets), len(chosen))
    bounds = [(one.least_share if one.divisible else 1.0, 1.0) for one in chosen]
    worth = np.array([rules.baseline - one.value for one in chosen])
    found = linprog(worth, A_ub=costs, b_ub=[rule.limit for rule in budgets], bounds=bounds)
    return -found.fun if found.status == 0 else None
