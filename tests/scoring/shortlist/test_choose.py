from dataclasses import replace

import pytest

from scoring.dimensions import Dimension
from scoring.shortlist import Candidate, Quota, RuleKind, Rules, ShortlistStatus, choose_shortlist

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


@pytest.mark.parametrize(
    ("rules", "kinds"),
    [
        (Rules(4), {RuleKind.NUMBER}),
        (Rules(2, {Dimension.ECONOMY: Quota(2)}), {RuleKind.MINIMUM}),
        (Rules(2, {Dimension.LIVING: Quota(2, 1)}), {RuleKind.MINIMUM, RuleKind.MAXIMUM}),
        (Rules(1, {Dimension.LIVING: Quota(1), Dimension.ECONOMY: Quota(1)}), {RuleKind.NUMBER, RuleKind.MINIMUM}),
        (Rules(3, {Dimension.LIVING: Quota(0, 1)}), {RuleKind.NUMBER, RuleKind.MAXIMUM}),
        (Rules(2, {Dimension.ECONOMY: Quota(1)}, budget=1.0), {RuleKind.MINIMUM, RuleKind.BUDGET}),
        (Rules(2, {Dimension.ECONOMY: Quota(1)}, budget=3.0), {RuleKind.NUMBER, RuleKind.BUDGET}),
    ],
)
def test_rules_that_clash_are_named_and_no_others(rules, kinds):
    shortlist = choose_shortlist([A, B, C], rules)

    assert {rule.kind for rule in shortlist.clash} == kinds


def test_a_list_of_none_is_met_by_none():
    shortlist = choose_shortlist([A], Rules(0))

    assert (shortlist.status, shortlist.chosen, shortlist.value) == (ShortlistStatus.OPTIMAL, (), 0)
