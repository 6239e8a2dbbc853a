"""Value against budget: the bound, and the packages no cheaper list matches."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scoring.errors import ErrorCode, ScoringError
from scoring.portfolio.frontier import (
    efficient_packages,
    frontier_budgets,
    named_packages,
)
from scoring.portfolio.question import Question
from scoring.shortlist import Candidate, Rules
from tests.scoring.portfolio.given import at_any_budget, bounds_of, questions


@settings(max_examples=12, deadline=None)
@given(asked=questions(most=7))
def test_no_list_is_cheaper_than_a_package_and_worth_as_much(asked):
    candidates, rules = asked
    question = Question(candidates, rules)
    _, worth, costs = at_any_budget(question)

    budgets = [0.0, 5e8, 1.1e9, 2e9, 1e10]
    found = list(efficient_packages(question, budgets))

    for package in found:
        assert package.proven
        assert package.value == pytest.approx(worth[costs <= package.budget].max(), abs=1e-9)
        assert package.cost == pytest.approx(costs[worth >= package.value - 1e-9].min(), abs=1e-3)
    for budget, bound in zip(budgets, bounds_of(question, budgets), strict=True):
        best = worth[costs <= budget].max(initial=-np.inf)
        assert bound >= best - 1e-9
        if np.isfinite(best):
            assert max(package.value for package in found if package.cost <= budget) == pytest.approx(best, abs=1e-9)


@settings(max_examples=15, deadline=None)
@given(asked=questions(most=7), constant=st.sampled_from([-0.5, 0.25, 2.0]))
def test_a_constant_added_to_values_and_baseline_moves_no_package(asked, constant):
    candidates, rules = asked
    lifted = tuple(replace(one, value=one.value + constant) for one in candidates)
    budgets = [0.0, 5e8, 1.1e9, 2e9, 1e10]

    found = list(efficient_packages(Question(lifted, replace(rules, baseline=rules.baseline + constant)), budgets))

    same = list(efficient_packages(Question(candidates, rules), budgets))
    assert [(one.cost, one.value) for one in found] == [
        (pytest.approx(one.cost), pytest.approx(one.value, abs=1e-9)) for one in same
    ]


def test_packages_are_named_by_what_comes_and_goes():
    question = Question(_three(), Rules(0, budget=3.0, most=3))

    found = named_packages(list(efficient_packages(question)))

    codes = ["".join(package.codes) for package in found]
    assert codes == ["", "A", "B", "AB", "AC", "BC", "ABC"]
    assert (found[4].came, found[4].went) == (("C",), ("B",))
    assert [package.present for package in found] == [name == "AB" for name in codes]


def test_a_package_that_another_beats_is_not_named():
    question = Question(_three(), Rules(0, most=3))
    (package,) = efficient_packages(question, [3.0])

    found = named_packages([package, replace(package, cost=4.0)])

    assert found == (replace(package, came=package.codes),)


def test_budgets_begin_with_that_of_today_and_both_ends():
    found = frontier_budgets(Question(_three(), Rules(0, budget=3.0, most=3)), points=5)

    assert found == (3.0, 0.0, 8.0, 4.0, 2.0, 6.0)


def test_without_a_list_there_is_no_frontier():
    assert frontier_budgets(Question(_three(), Rules(4))) == ()
    assert list(efficient_packages(Question(_three(), Rules(4)), [10.0])) == []


def test_programs_that_can_be_done_in_part_are_taken_whole_everywhere():
    rules = Rules(1, budget=3.0, most=3)
    parts = Question(tuple(replace(one, least_share=0.5) for one in _three()), rules)
    whole = Question(_three(), rules)

    assert frontier_budgets(parts) == frontier_budgets(whole)
    budgets = frontier_budgets(whole)
    assert bounds_of(parts, budgets) == bounds_of(whole, budgets)
    assert list(efficient_packages(parts)) == list(efficient_packages(whole))


def test_a_budget_that_only_parts_keep_has_no_list():
    halves = tuple(replace(one, least_share=0.5) for one in _three())

    bound = bounds_of(Question(halves, Rules(3)), [6.0, 8.0])

    assert bound == [-np.inf, pytest.approx(1.4)]


@settings(max_examples=15, deadline=None)
@given(asked=questions(most=7))
def test_a_least_share_moves_neither_bound_nor_budgets(asked):
    candidates, rules = asked
    parts = Question(tuple(replace(one, least_share=0.25) for one in candidates), rules)
    possible, worth, costs = at_any_budget(parts.whole())

    budgets = frontier_budgets(parts)

    if not len(possible):
        assert budgets == ()
        return
    assert min(budgets) == pytest.approx(costs.min())
    richest = costs[worth >= worth.max() - 1e-9].min()
    assert max(budgets) == pytest.approx(max(richest, *(one for one in [rules.budget] if one is not None), 0.0))
    for budget, bound in zip(budgets, bounds_of(parts, budgets), strict=True):
        assert bound >= worth[costs <= budget].max(initial=-np.inf) - 1e-9


def test_one_point_is_no_frontier():
    with pytest.raises(ScoringError) as refused:
        frontier_budgets(Question(_three(), Rules(1)), points=1)

    assert refused.value.code is ErrorCode.PARAMETER_OUT_OF_RANGE


def _three():
    return Candidate("A", None, 0.3, 1.0), Candidate("B", None, 0.5, 2.0), Candidate("C", None, 0.6, 5.0)
