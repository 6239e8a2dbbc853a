from dataclasses import replace

import pytest
from hypothesis import given, settings

from scoring.dimensions import Dimension
from scoring.errors import ErrorCode, ScoringError
from scoring.shortlist import (
    Candidate,
    Change,
    Quota,
    Rule,
    RuleKind,
    RulePrice,
    Rules,
    dearest,
    prices,
    rule_prices,
)
from scoring.shortlist.prices import further
from tests.scoring.shortlist.every_list import EveryList, tasks

A, B, C = (
    Candidate("A", Dimension.LIVING, 0.9, 6e8),
    Candidate("B", Dimension.LIVING, 0.8, 2e8),
    Candidate("C", Dimension.ECONOMY, 0.7, 3e8),
)


def by_kind(rules):
    return {price.rule.kind: price for price in rule_prices([A, B, C], rules)}


def test_a_minimum_costs_what_the_program_it_keeps_out_would_bring():
    price = by_kind(Rules(2, {Dimension.ECONOMY: Quota(1)}))[RuleKind.MINIMUM]

    assert (price.without.gain, price.without.cost) == (pytest.approx(0.1), -1e8)
    assert (price.without.came, price.without.went) == (("B",), ("C",))
    assert (price.step, price.further) == (-1.0, price.without)


def test_a_budget_is_priced_without_it_and_with_a_hundred_million_more():
    price = by_kind(Rules(2, budget=7e8))[RuleKind.BUDGET]

    assert (price.without.gain, price.without.cost) == (pytest.approx(0.2), 3e8)
    assert (price.step, price.further.gain, price.further.cost) == (1e8, pytest.approx(0.2), 3e8)


def test_one_program_more_may_cost_value_where_it_lies_below_the_baseline():
    price = by_kind(Rules(2, baseline=0.75))[RuleKind.NUMBER]

    assert (price.without.gain, price.step, price.further.gain) == (0.0, 1.0, pytest.approx(-0.05))


def test_a_rule_that_only_holds_or_not_has_no_step():
    price = by_kind(Rules(1, more=(Rule(RuleKind.MUST, programs=("C",)),)))[RuleKind.MUST]

    assert (price.without.gain, price.step, price.further) == (pytest.approx(0.2), 0.0, None)


def test_a_step_that_no_list_can_take_has_no_price():
    assert by_kind(Rules(3))[RuleKind.NUMBER].further is None


def test_where_no_list_is_possible_there_are_no_prices():
    assert rule_prices([A, B, C], Rules(4)) == ()


def test_what_is_not_known_in_time_stays_open(monkeypatch):
    times = iter([0.0, *([99.0] * 20)])
    monkeypatch.setattr(prices, "monotonic", lambda: next(times))

    (number, budget) = rule_prices([A, B, C], Rules(2, budget=7e8), seconds=10.0)

    assert (number.without, number.further, budget.without, budget.further) == (None, None, None, None)


def test_a_list_that_time_cut_short_gives_no_price(monkeypatch):
    real, asked = prices.best_list, []

    def out_of_time(*given, **more):
        asked.append(given)
        if len(asked) > 1:
            raise ScoringError(ErrorCode.NO_LIST_IN_TIME, seconds=1)
        return real(*given, **more)

    monkeypatch.setattr(prices, "best_list", out_of_time)

    assert by_kind(Rules(2, budget=7e8))[RuleKind.BUDGET].without is None


@settings(max_examples=40)
@given(tasks(most=6))
def test_every_price_is_that_of_all_lists(task):
    candidates, rules = task
    now = best(candidates, rules)

    found = rule_prices(candidates, rules, rupiah=2.0)

    assert len(found) == (0 if now is None else len(rules.each()))
    for price in found:
        assert change(price.without) == pytest.approx(less(best(candidates, rules.without(price.rule)), now))
        limit = further(price.rule, 2.0)
        if limit is not None:
            eased = rules.moved(price.rule, limit)
            assert change(price.further) == pytest.approx(less(best(candidates, eased), now))


def best(candidates, rules):
    return EveryList(candidates, rules).best()[0]


def less(one, other):
    return None if one is None else one - other


def change(found):
    return None if found is None else found.gain


def test_a_constant_in_values_and_baseline_changes_no_price():
    lifted = [replace(one, value=one.value + 0.5) for one in (A, B, C)]
    rules = Rules(1, {Dimension.ECONOMY: Quota(1)}, budget=7e8, most=2)

    found = rule_prices(lifted, replace(rules, baseline=0.5))

    gains = [(change(price.without), change(price.further)) for price in found]
    same = [(change(price.without), change(price.further)) for price in rule_prices([A, B, C], rules)]
    assert [one for pair in gains for one in pair] == pytest.approx([one for pair in same for one in pair])


def test_the_dearest_rule_is_the_one_without_which_the_list_gains_most():
    number = RulePrice(Rule(RuleKind.NUMBER, 2), Change(0.9, 0.0, ("C",), ()))
    minimum = RulePrice(Rule(RuleKind.MINIMUM, 1, Dimension.LIVING), Change(0.1, 0.0, ("B",), ("C",)))
    budget = RulePrice(Rule(RuleKind.BUDGET, 1e9), Change(0.2, 1e8, ("A",), ("C",)))

    assert dearest([number, minimum, budget]) == budget
    assert dearest([number]) is None
    assert (
        dearest([RulePrice(Rule(RuleKind.BUDGET, 1e9), Change(0.0, 0.0, (), ())), RulePrice(budget.rule, None)]) is None
    )
