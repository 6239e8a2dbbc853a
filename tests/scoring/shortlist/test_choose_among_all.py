"""The choice held against every subset there is."""

from dataclasses import replace
from itertools import combinations

from hypothesis import assume, event, given
from hypothesis import strategies as st

from scoring.dimensions import Dimension
from scoring.shortlist import Candidate, Quota, Rules, ShortlistStatus, choose_shortlist

THREE = (Dimension.GOVERNANCE, Dimension.ECONOMY, Dimension.LIVING)
EIGHTHS = st.integers(0, 8).map(lambda eighth: eighth / 8)
COSTS = st.none() | st.integers(0, 5).map(float)
BUDGETS = st.none() | st.integers(0, 15).map(float)


@st.composite
def tasks(draw, budgets=BUDGETS):
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
def test_the_list_is_the_best_of_all(task):
    candidates, rules = task

    shortlist = choose_shortlist(candidates, rules)

    assume(shortlist.status is not ShortlistStatus.INFEASIBLE)
    best = max(value_of(chosen, rules) for chosen in lists_that_hold(candidates, rules))
    assert (shortlist.status, shortlist.value, shortlist.gap) == (ShortlistStatus.OPTIMAL, best, 0)


@given(tasks())
def test_on_the_line_stand_exactly_the_programs_that_some_best_lists_hold_and_others_not(task):
    candidates, rules = task

    shortlist = choose_shortlist(candidates, rules)

    assume(shortlist.status is ShortlistStatus.OPTIMAL)
    best = [set(chosen) for chosen in lists_that_hold(candidates, rules) if value_of(chosen, rules) == shortlist.value]
    undecided = {candidate.code for candidate in set.union(*best) - set.intersection(*best)}
    event(f"on the line: {min(len(undecided), 3)}")
    assert set(shortlist.on_the_line) == undecided
    assert (shortlist.equally_good, shortlist.at_least) == (len(best), False)


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

    same = choose_shortlist(free, rules)
    assert (shortlist.status, shortlist.value) == (same.status, same.value)
    assert (shortlist.equally_good, set(shortlist.on_the_line)) == (same.equally_good, set(same.on_the_line))


@given(tasks(), st.data())
def test_the_order_of_the_candidates_changes_neither_status_nor_who_is_on_the_line(task, data):
    candidates, rules = task

    shortlist = choose_shortlist(data.draw(st.permutations(candidates)), rules)

    same = choose_shortlist(candidates, rules)
    assert (shortlist.status, shortlist.value) == (same.status, same.value)
    assert set(shortlist.on_the_line) == set(same.on_the_line)


@given(tasks())
def test_the_rules_named_as_clashing_are_all_needed_for_the_clash(task):
    candidates, rules = task

    shortlist = choose_shortlist(candidates, rules)

    assume(shortlist.status is ShortlistStatus.INFEASIBLE)
    clash = set(shortlist.clash)
    assert clash <= set(rules.each())
    assert not can_hold(candidates, rules, clash)
    assert all(can_hold(candidates, rules, clash - {rule}) for rule in clash)


def can_hold(candidates, rules, asked):
    """Say whether any list of any length meets those rules that are asked."""
    lists = (chosen for size in range(len(candidates) + 1) for chosen in combinations(candidates, size))
    return any(all(c.slack >= 0 for c in rules.check(chosen) if c.rule in asked) for chosen in lists)
