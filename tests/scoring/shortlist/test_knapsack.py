from itertools import product
from math import fsum
from time import perf_counter

import numpy as np
import pytest
from hypothesis import event, given, settings
from hypothesis import strategies as st

from scoring.errors import ErrorCode, ScoringError
from scoring.shortlist import ShortlistStatus, exact
from scoring.shortlist.knapsack import best_selections
from scoring.shortlist.selection_rules import AtMost, Excludes, Requires
from scoring.solver import Proof, Solved

STOCKCO = {"values": [16, 22, 12, 8], "costs": [[5, 7, 4, 3]], "budgets": [14]}


@st.composite
def tasks(draw, most=8):
    """Draw values, costs, budgets and rules; small whole numbers, so that ties are many."""
    size = draw(st.integers(1, most))
    row = st.lists(st.integers(0, 9), min_size=size, max_size=size)
    costs = draw(st.lists(row, max_size=3))
    budgets = draw(st.lists(st.integers(-1, 25), min_size=len(costs), max_size=len(costs)))
    item = st.integers(0, size - 1)
    some = st.lists(item, min_size=1, max_size=4, unique=True).map(tuple)
    rule = st.builds(AtMost, some, st.integers(0, 3)) | st.builds(Requires, item, some) | st.builds(Excludes, some)
    return draw(row), costs, budgets, draw(st.lists(rule, max_size=3))


def keeps(chosen, rule):
    match rule:
        case AtMost(items, count):
            return sum(chosen[item] for item in items) <= count
        case Requires(item, needs):
            return not chosen[item] or all(chosen[need] for need in needs)
        case Excludes(items):
            return sum(chosen[item] for item in items) <= 1


def all_best(values, costs, budgets, rules):
    """Give the highest value and every selection that has it, trying all."""
    fitting = [
        chosen
        for chosen in product([True, False], repeat=len(values))
        if all(np.dot(row, chosen) <= budget for row, budget in zip(costs, budgets, strict=True))
        and all(keeps(chosen, rule) for rule in rules)
    ]
    worth = [float(np.dot(values, chosen)) for chosen in fitting]
    return max(worth, default=0.0), [c for c, w in zip(fitting, worth, strict=True) if w == max(worth)]


def test_four_investments_of_winston():
    found = best_selections(**STOCKCO)

    assert (found.status, found.value, found.complete) == (ShortlistStatus.OPTIMAL, 42, True)
    assert found.selections == ((False, True, True, True),)


def test_four_investments_under_rules():
    rules = [AtMost((0, 1, 2, 3), 2), Requires(1, (0,)), Excludes((0, 3))]

    found = best_selections(**STOCKCO, rules=rules)

    assert (found.value, found.selections) == (38, ((True, True, False, False),))


@given(tasks())
def test_every_best_selection_is_found_and_no_other(task):
    value, best = all_best(*task)

    found = best_selections(*task, most=300)

    event(f"best selections: {min(len(best), 4)}")
    assert found.status is (ShortlistStatus.OPTIMAL if best else ShortlistStatus.INFEASIBLE)
    assert (found.value, found.complete) == (value, True)
    assert found.selections == tuple(best)


@settings(max_examples=8)
@given(tasks(most=12))
def test_the_list_stops_at_so_many_and_says_so(task):
    value, best = all_best(*task)

    found = best_selections(*task, most=2)

    assert found.value == value
    assert found.complete == (len(best) <= 2)
    assert len(found.selections) == min(len(best), 2)
    assert set(found.selections) <= set(best)


@pytest.mark.parametrize("seed", range(3))
def test_twelve_items_of_any_worth_under_two_budgets(seed):
    dice = np.random.default_rng(seed)
    values, costs = dice.random(12), dice.random((2, 12)) * 1e9
    task = (values, costs, costs.sum(axis=1) / 3, [AtMost((0, 1, 2, 3), 2), Requires(5, (6,)), Excludes((7, 8))])

    found = best_selections(*task)

    value, best = all_best(*task)
    assert found.value == pytest.approx(value, abs=1e-12)
    assert found.selections == tuple(best)


def test_values_that_differ_in_the_ninth_digit_are_told_apart():
    found = best_selections([0.5, 0.5 + 1e-9, 0.5], [[1, 1, 1]], [1])

    assert found.selections == ((False, True, False),)


def test_values_that_differ_by_rounding_are_equally_good():
    found = best_selections([0.1 + 0.2, 0.3], [[1, 1]], [1])

    assert found.selections == ((True, False), (False, True))


def test_a_single_rupiah_over_the_budget_is_over():
    found = best_selections([2, 1], [[10_000_000_001, 10_000_000_000]], [10_000_000_000])

    assert found.selections == ((False, True),)


def test_a_budget_met_up_to_rounding_is_met():
    assert best_selections([1, 1], [[0.1, 0.2]], [0.3]).selections == ((True, True),)


def test_where_nothing_fits_the_empty_selection_is_best():
    found = best_selections([5, 6], [[3, 4]], [2])

    assert (found.value, found.selections) == (0, ((False, False),))


def test_where_not_even_nothing_fits_there_is_none():
    found = best_selections([5], [[3]], [-1])

    assert (found.status, found.value, found.selections) == (ShortlistStatus.INFEASIBLE, 0, ())


def test_without_budgets_all_that_is_worth_something_is_in():
    assert best_selections([1, -2, 3], [], []).selections == ((True, False, True),)


@pytest.mark.parametrize(("budget", "selections"), [(1, ((),)), (-1, ())])
def test_without_items_there_is_the_empty_selection_where_the_budget_allows(budget, selections):
    assert best_selections([], [[]], [budget]).selections == selections


@pytest.mark.parametrize(
    ("given", "wrong"),
    [
        ({"values": [1, float("nan"), 1, 1]}, "values"),
        ({"costs": [[1, 1, 1, float("inf")]]}, "costs"),
        ({"budgets": [float("nan")]}, "budgets"),
        ({"costs": [[1, 2, 3]]}, "costs"),
        ({"rules": [Excludes((0, 9))]}, "item"),
    ],
)
def test_what_does_not_fit_together_is_refused(given, wrong):
    with pytest.raises(ScoringError) as refusal:
        best_selections(**STOCKCO | given)

    assert (refusal.value.code, refusal.value.facts["parameter"]) == (ErrorCode.PARAMETER_OUT_OF_RANGE, wrong)


def test_an_answer_of_the_solver_that_breaks_a_budget_is_forbidden_and_not_listed(monkeypatch):
    real, wrong = exact.minimise, [Solved(Proof.OPTIMAL, None, np.array([1.0, 1.0, 1.0, 1.0]))]
    monkeypatch.setattr(exact, "minimise", lambda *asked, **more: wrong.pop() if wrong else real(*asked, **more))

    found = best_selections(**STOCKCO)

    assert (wrong, found.value, found.selections) == ([], 42, ((False, True, True, True),))


def test_a_better_answer_that_comes_later_replaces_the_first(monkeypatch):
    first = [Solved(Proof.OPTIMAL, None, np.array([1.0, 0.0]))]
    real = exact.minimise
    monkeypatch.setattr(exact, "minimise", lambda *a, **more: first.pop() if first else real(*a, **more))

    found = best_selections([1.0, 1.0 + 1e-11], [[1, 1]], [1])

    assert (first, found.selections) == ([], ((False, True),))


@pytest.mark.parametrize(
    ("answer", "selections"),
    [(Solved(Proof.UNPROVEN), 0), (Solved(Proof.UNPROVEN, None, np.array([1.0, 0.0, 0.0, 0.0])), 1)],
)
def test_without_time_the_selection_is_not_called_the_best(monkeypatch, answer, selections):
    monkeypatch.setattr(exact, "minimise", lambda *asked, **more: answer)

    found = best_selections(**STOCKCO)

    assert (found.status, found.complete) == (ShortlistStatus.FEASIBLE, False)
    assert len(found.selections) == selections


def test_a_hundred_programs_take_less_than_a_few_seconds():
    dice = np.random.default_rng(0)
    values, cost = dice.random(100), np.round(dice.random(100) * 1e9)

    start = perf_counter()
    found = best_selections(values, [cost], [cost.sum() / 8], [AtMost(tuple(range(100)), 12)])

    assert perf_counter() - start < 2
    assert found.status is ShortlistStatus.OPTIMAL
    assert fsum(cost[list(found.selections[0])]) <= cost.sum() / 8
