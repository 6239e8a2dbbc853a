"""The choice held against every subset there is."""

from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import assume, event, given
from hypothesis import strategies as st

from scoring.dimensions import Dimension
from scoring.shortlist import Candidate, Quota, RuleKind, Rules, ShortlistStatus, choose_shortlist

THREE = (Dimension.GOVERNANCE, Dimension.ECONOMY, Dimension.LIVING)
EIGHTHS = st.integers(0, 8).map(lambda eighth: eighth / 8)
COSTS = st.none() | st.integers(0, 5).map(float)


@st.composite
def tasks(draw, budgets=st.none() | st.integers(0, 15).map(float)):
    """Draw (candidates, rules); values are eighths, so that sums are exact and ties are many."""
    size = draw(st.integers(0, 8))
    candidates = [
        Candidate(f"P{i}", draw(st.sampled_from([*THREE, None])), draw(EIGHTHS), draw(COSTS)) for i in range(size)
    ]
    quota = st.builds(Quota, st.integers(0, 2), st.none() | st.integers(0, 3))
    quotas = draw(st.dictionaries(st.sampled_from(THREE), quota))
    return candidates, Rules(draw(st.integers(0, 6)), quotas, draw(budgets))


def holds(chosen, rules):
    """Say whether a list meets the rules, counted here anew."""
    if len(chosen) != rules.number:
        return False
    for dimension, quota in rules.quotas.items():
        count = sum(candidate.dimension is dimension for candidate in chosen)
        if count < quota.minimum or (quota.maximum is not None and count > quota.maximum):
            return False
    return rules.budget is None or sum(candidate.cost or 0 for candidate in chosen) <= rules.budget


def value_of(chosen, rules):
    return sum(candidate.value - rules.baseline for candidate in chosen)


def lists_that_hold(candidates, rules):
    return [chosen for chosen in combinations(candidates, rules.number) if holds(chosen, rules)]


def chosen_of(shortlist, candidates):
    return [candidate for candidate in candidates if candidate.code in shortlist.chosen]


@given(tasks())
def test_a_list_is_infeasible_only_where_no_list_at_all_meets_the_rules(task):
    candidates, rules = task

    shortlist = choose_shortlist(candidates, rules)

    event(f"status: {shortlist.status}")
    assert (shortlist.status is ShortlistStatus.INFEASIBLE) == (not lists_that_hold(candidates, rules))


@given(tasks())
def test_every_rule_holds_on_the_list(task):
    candidates, rules = task

    shortlist = choose_shortlist(candidates, rules)

    assume(shortlist.status is not ShortlistStatus.INFEASIBLE)
    chosen = chosen_of(shortlist, candidates)
    assert holds(chosen, rules)
    assert all(check.slack >= 0 for check in shortlist.checks)
    assert shortlist.checks == rules.check(chosen)
    assert shortlist.cost == sum(candidate.cost or 0 for candidate in chosen)
    assert shortlist.value == value_of(chosen, rules)


@given(tasks())
def test_an_optimal_list_is_the_best_of_all_and_the_gap_bounds_what_another_adds(task):
    candidates, rules = task

    shortlist = choose_shortlist(candidates, rules)

    assume(shortlist.status is not ShortlistStatus.INFEASIBLE)
    best = max(value_of(chosen, rules) for chosen in lists_that_hold(candidates, rules))
    event(f"status: {shortlist.status}")
    assert best - shortlist.value <= shortlist.gap * abs(best) + 1e-12
    if shortlist.status is ShortlistStatus.OPTIMAL:
        assert (shortlist.value, shortlist.gap) == (best, 0)


@given(tasks(budgets=st.none()))
def test_without_a_budget_the_list_is_always_the_best(task):
    shortlist = choose_shortlist(*task)

    assert shortlist.status is not ShortlistStatus.FEASIBLE


@given(tasks(budgets=st.none()))
def test_on_the_line_stand_exactly_the_programs_that_some_best_lists_hold_and_others_not(task):
    candidates, rules = task

    shortlist = choose_shortlist(candidates, rules)

    assume(shortlist.status is ShortlistStatus.OPTIMAL)
    best = [set(chosen) for chosen in lists_that_hold(candidates, rules) if value_of(chosen, rules) == shortlist.value]
    undecided = {candidate.code for candidate in set.union(*best) - set.intersection(*best)}
    own = set(chosen_of(shortlist, candidates))
    event(f"on the line: {min(len(undecided), 3)}")
    assert set(shortlist.on_the_line) == undecided
    assert shortlist.equally_good == 1 + sum(len(own - other) == 1 for other in best)


@given(tasks(), st.sampled_from([-0.5, 0.25, 2.0]))
def test_a_constant_added_to_values_and_baseline_changes_nothing(task, constant):
    candidates, rules = task
    lifted = [replace(candidate, value=candidate.value + constant) for candidate in candidates]

    shortlist = choose_shortlist(lifted, replace(rules, baseline=rules.baseline + constant))

    same = choose_shortlist(candidates, rules)
    assert (shortlist.status, shortlist.chosen, shortlist.value) == (same.status, same.chosen, same.value)
    assert (shortlist.gap, shortlist.on_the_line) == (same.gap, same.on_the_line)


@given(tasks(), st.sampled_from([0.25, 1.0]))
def test_the_baseline_moves_no_program_on_or_off_a_list_of_fixed_number(task, baseline):
    candidates, rules = task

    shortlist = choose_shortlist(candidates, replace(rules, baseline=baseline))

    assert shortlist.chosen == choose_shortlist(candidates, rules).chosen


@given(tasks())
def test_a_blank_budget_costs_nothing_inside_the_limit(task):
    candidates, rules = task
    free = [replace(candidate, cost=candidate.cost or 0.0) for candidate in candidates]

    shortlist = choose_shortlist(candidates, rules)

    assert (shortlist.chosen, shortlist.cost) == (
        choose_shortlist(free, rules).chosen,
        choose_shortlist(free, rules).cost,
    )


@given(tasks(), st.data())
def test_the_order_of_the_candidates_changes_neither_status_nor_who_is_on_the_line(task, data):
    candidates, rules = task
    assume(rules.budget is None)

    shortlist = choose_shortlist(data.draw(st.permutations(candidates)), rules)

    same = choose_shortlist(candidates, rules)
    assert (shortlist.status, shortlist.value) == (same.status, same.value)
    assert set(shortlist.on_the_line) == set(same.on_the_line)


@given(tasks(budgets=st.none()))
def test_the_rules_named_as_clashing_cannot_hold_together(task):
    candidates, rules = task

    shortlist = choose_shortlist(candidates, rules)

    assume(shortlist.status is ShortlistStatus.INFEASIBLE)
    clash = set(shortlist.clash)
    assert clash <= set(rules.each())
    for size in range(len(candidates) + 1):
        for chosen in combinations(candidates, size):
            assert any(check.slack < 0 for check in rules.check(chosen) if check.rule in clash)


A, B, C, D = (
    Candidate("A", Dimension.LIVING, 0.9, 6.0),
    Candidate("B", Dimension.LIVING, 0.8, 2.0),
    Candidate("C", Dimension.ECONOMY, 0.7, 2.0),
    Candidate("D", None, 0.8, None),
)


def test_the_best_come_first():
    shortlist = choose_shortlist([C, B, D, A], Rules(2))

    assert shortlist.chosen == ("A", "B")
    assert shortlist.value == pytest.approx(1.7)


def test_a_program_of_equal_value_beyond_the_cut_stands_on_the_line_with_the_last_one_in():
    shortlist = choose_shortlist([A, B, C, D], Rules(2))

    assert set(shortlist.on_the_line) == {"B", "D"}
    assert shortlist.equally_good == 2


def test_a_minimum_brings_in_a_dimension_that_value_alone_would_leave_out():
    shortlist = choose_shortlist([A, B, C], Rules(2, {Dimension.ECONOMY: Quota(1)}))

    assert shortlist.chosen == ("A", "C")


def test_a_maximum_stops_a_dimension():
    shortlist = choose_shortlist([A, B, C], Rules(2, {Dimension.LIVING: Quota(0, 1)}))

    assert shortlist.chosen == ("A", "C")


def test_a_budget_that_does_not_bind_leaves_the_best_list_optimal():
    shortlist = choose_shortlist([A, B, C], Rules(2, budget=8.0))

    assert (shortlist.status, shortlist.chosen, shortlist.cost) == (ShortlistStatus.OPTIMAL, ("A", "B"), 8.0)


def test_a_budget_that_binds_is_held_and_the_gap_says_what_could_be_lost():
    shortlist = choose_shortlist([A, B, C], Rules(2, budget=7.0))

    assert (shortlist.status, shortlist.chosen) == (ShortlistStatus.FEASIBLE, ("B", "C"))
    assert shortlist.gap == pytest.approx((1.7 - 1.5) / 1.7)


def test_a_program_of_equal_value_that_the_budget_keeps_out_is_not_on_the_line():
    dear = replace(B, code="DEAR", cost=50.0)

    shortlist = choose_shortlist([B, C, dear], Rules(2, budget=10.0))

    assert (shortlist.chosen, shortlist.on_the_line) == (("B", "C"), ())


def test_a_budget_that_nothing_fits_names_every_rule():
    rules = Rules(2, {Dimension.ECONOMY: Quota(1)}, budget=1.0)

    shortlist = choose_shortlist([A, B, C], rules)

    assert (shortlist.status, shortlist.clash) == (ShortlistStatus.INFEASIBLE, rules.each())


@pytest.mark.parametrize(
    ("rules", "kinds"),
    [
        (Rules(4), {RuleKind.NUMBER}),
        (Rules(2, {Dimension.ECONOMY: Quota(2)}), {RuleKind.MINIMUM}),
        (Rules(2, {Dimension.LIVING: Quota(2, 1)}), {RuleKind.MINIMUM, RuleKind.MAXIMUM}),
        (Rules(1, {Dimension.LIVING: Quota(1), Dimension.ECONOMY: Quota(1)}), {RuleKind.NUMBER, RuleKind.MINIMUM}),
        (Rules(3, {Dimension.LIVING: Quota(0, 1)}), {RuleKind.NUMBER, RuleKind.MAXIMUM}),
    ],
)
def test_rules_that_clash_are_named_and_no_others(rules, kinds):
    shortlist = choose_shortlist([A, B, C], rules)

    assert {rule.kind for rule in shortlist.clash} == kinds


def test_a_list_of_none_is_met_by_none():
    shortlist = choose_shortlist([A], Rules(0))

    assert (shortlist.status, shortlist.chosen, shortlist.value) == (ShortlistStatus.OPTIMAL, (), 0)
