"""The choice under rules of every kind, held against every list there is."""

from dataclasses import replace

import pytest
from hypothesis import event, given, settings
from hypothesis import strategies as st

from scoring.dimensions import Dimension
from scoring.shortlist import (
    Candidate,
    RuleKind,
    Rules,
    ShortlistStatus,
    choose_shortlist,
    clashes,
    equally_good_lists,
)
from tests.scoring.shortlist.every_list import EveryList, Sampler, made, tasks


def judged(candidates, rules):
    """Hold the choice against every list, and say how it ended."""
    every = EveryList(candidates, rules)
    value, lists = every.best()

    shortlist = choose_shortlist(candidates, rules)
    equal = equally_good_lists(candidates, rules, most=20_000)

    if value is None:
        assert shortlist.status is ShortlistStatus.INFEASIBLE
        assert (equal.lists, equal.count, equal.complete) == ((), 0, True)
        assert told_apart(every) > 0
        return shortlist.status
    assert (shortlist.status, shortlist.gap) == (ShortlistStatus.OPTIMAL, 0.0)
    assert shortlist.value == pytest.approx(value, abs=1e-12)
    assert frozenset(shortlist.chosen) in lists
    assert all(check.slack >= 0 for check in shortlist.checks)
    assert {frozenset(one) for one in equal.lists} == lists
    assert (equal.count, equal.complete, len(equal.lists)) == (len(lists), True, len(lists))
    undecided = frozenset.union(*lists) - frozenset.intersection(*lists)
    assert set(shortlist.on_the_line) == set(equal.on_the_line) == undecided
    assert shortlist.equally_good == len(lists) or (shortlist.at_least and shortlist.equally_good <= len(lists))
    assert shortlist.at_least is False or len(lists) > 100
    return shortlist.status


def test_two_hundred_tasks_of_up_to_sixteen_programs_agree_with_every_list():
    ends = []

    for seed in range(200):
        chance = Sampler(seed)
        ends.append(judged(*made(chance, 1 + seed % 16)))

    assert {ends.count(ShortlistStatus.OPTIMAL) > 60, ends.count(ShortlistStatus.INFEASIBLE) > 40} == {True}


def test_the_two_hundred_tasks_hold_rules_of_every_kind():
    kinds = {rule.kind for seed in range(200) for rule in made(Sampler(seed), 1 + seed % 16)[1].each()}

    assert kinds == set(RuleKind)


@settings(max_examples=60)
@given(tasks())
def test_any_task_agrees_with_every_list(task):
    status = judged(*task)

    event(f"status: {status}")


@settings(max_examples=40)
@given(tasks(), st.data())
def test_the_order_of_candidates_and_rules_changes_nothing(task, data):
    candidates, rules = task
    other = replace(rules, more=tuple(data.draw(st.permutations(rules.more))))

    shortlist = choose_shortlist(data.draw(st.permutations(candidates)), rules)

    same = choose_shortlist(candidates, rules)
    assert shortlist == same
    assert choose_shortlist(candidates, other).value == pytest.approx(same.value)


@settings(max_examples=40)
@given(tasks(), st.sampled_from([-0.5, 0.25, 2.0]))
def test_a_constant_added_to_values_and_baseline_changes_nothing(task, constant):
    candidates, rules = task
    lifted = [replace(one, value=one.value + constant) for one in candidates]

    shortlist = choose_shortlist(lifted, replace(rules, baseline=rules.baseline + constant))

    same = choose_shortlist(candidates, rules)
    assert (shortlist.status, shortlist.chosen, shortlist.value) == (same.status, same.chosen, same.value)
    assert (shortlist.equally_good, shortlist.on_the_line) == (same.equally_good, same.on_the_line)


@pytest.mark.parametrize("constant", [-0.5, 0.25, 2.0])
def test_a_constant_picks_no_other_of_the_lists_that_are_as_good(constant):
    figures = [(0.125, None), (0.125, 1.0), (0.0, 9.0), (0.25, 12.0), (0.0, None), (0.125, 3.0)]
    candidates = [Candidate(f"P{n}", Dimension.LIVING, value, cost) for n, (value, cost) in enumerate(figures)]
    lifted = [replace(one, value=one.value + constant) for one in candidates]

    shortlist = choose_shortlist(lifted, Rules(2, budget=10.0, baseline=constant))

    same = choose_shortlist(candidates, Rules(2, budget=10.0))
    assert (shortlist.chosen, shortlist.equally_good) == (same.chosen, 3)


@settings(max_examples=40)
@given(tasks(), st.data())
def test_what_programs_are_called_decides_neither_the_value_nor_who_stands_on_the_line(task, data):
    candidates, rules = task
    codes = [one.code for one in candidates]
    called = dict(zip(codes, data.draw(st.permutations(codes)), strict=True))
    named = tuple(
        replace(rule, programs=tuple(called.get(code, code) for code in rule.programs)) for rule in rules.more
    )

    shortlist = choose_shortlist(
        [replace(one, code=called[one.code]) for one in candidates], replace(rules, more=named)
    )

    same = choose_shortlist(candidates, rules)
    assert (shortlist.status, shortlist.equally_good) == (same.status, same.equally_good)
    assert shortlist.value == pytest.approx(same.value)
    if not same.at_least:
        assert set(shortlist.on_the_line) == {called[code] for code in same.on_the_line}


@settings(max_examples=60)
@given(tasks())
def test_no_rule_of_a_clash_can_be_spared_and_without_the_clashes_there_is_a_list(task):
    event(f"clashes: {told_apart(EveryList(*task))}")


def told_apart(every):
    """Hold the clashes against every list, taking each rule out of its clash once; give how many there are."""
    rules = every.rules

    found = clashes(every.candidates, rules.each())

    assert bool(found) == (not every.that_keep().any())
    for clash in found:
        assert not every.that_keep(clash).any()
        assert all(every.that_keep([other for other in clash if other != rule]).any() for rule in clash)
    left = [rule for rule in rules.each() if not any(rule in clash for clash in found)]
    assert every.that_keep(left).any()
    assert sum(len(clash) for clash in found) == len({rule for clash in found for rule in clash})
    return len(found)
