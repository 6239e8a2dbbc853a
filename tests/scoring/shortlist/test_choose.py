from dataclasses import replace

import numpy as np
import pytest

from scoring.dimensions import Dimension
from scoring.errors import ErrorCode, ScoringError
from scoring.shortlist import (
    Candidate,
    Quota,
    Rule,
    RuleKind,
    Rules,
    ShortlistStatus,
    best_list,
    choose_shortlist,
    equally_good_lists,
    exact,
)
from scoring.solver import Proof, Solved

A, B, C, D = (
    Candidate("A", Dimension.LIVING, 0.9, 6.0),
    Candidate("B", Dimension.LIVING, 0.8, 2.0),
    Candidate("C", Dimension.ECONOMY, 0.7, 2.0),
    Candidate("D", None, 0.8, None),
)

MANY = [("DEAR", 0.9, 10.0), ("ONE", 0.6, 5.0), ("OTHER", 0.5, 5.0)]


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


def test_a_budget_that_binds_is_held_and_the_list_is_still_the_best():
    shortlist = choose_shortlist([A, B, C], Rules(2, budget=7.0))

    assert (shortlist.status, shortlist.chosen, shortlist.gap) == (ShortlistStatus.OPTIMAL, ("B", "C"), 0.0)


def test_two_cheap_programs_go_before_a_dear_one_that_is_better_than_each():
    dear, one, other = (replace(A, code=code, value=value, cost=cost) for code, value, cost in MANY)

    shortlist = choose_shortlist([dear, one, other], Rules(1, most=2, budget=10.0))

    assert shortlist.chosen == ("ONE", "OTHER")


def test_programs_whose_cost_or_dates_are_unknown_are_named():
    rules = Rules(2, more=(Rule(RuleKind.YEAR_BUDGET, 50.0, year=2019),))

    shortlist = choose_shortlist([A, D], rules)

    assert (shortlist.uncounted, shortlist.undated) == (("D",), ("A", "D"))


def test_a_gap_that_is_allowed_is_told_as_a_gap():
    dice = np.random.default_rng(4)
    values, costs = dice.random(300), np.round(dice.random(300) * 1e9)
    many = [Candidate(f"P{n}", None, *pair) for n, pair in enumerate(zip(values.tolist(), costs.tolist(), strict=True))]
    rules = Rules(0, most=300, budget=float(costs.sum() / 7 + 1))

    loose = choose_shortlist(many, rules, gap=0.05)

    best = choose_shortlist(many, rules)
    assert (best.status, best.gap) == (ShortlistStatus.OPTIMAL, 0.0)
    assert loose.value <= best.value <= loose.value / (1 - loose.gap) + 1e-9
    assert loose.gap <= 0.05
    assert (loose.status is ShortlistStatus.OPTIMAL) == (loose.gap <= 1e-9)


def test_without_time_for_a_list_or_a_proof_the_question_is_refused(monkeypatch):
    monkeypatch.setattr(exact, "minimise", lambda *asked, **more: Solved(Proof.UNPROVEN))

    with pytest.raises(ScoringError) as refusal:
        choose_shortlist([A, B, C], Rules(2, budget=7.0), seconds=3.0)

    assert (refusal.value.code, refusal.value.facts) == (ErrorCode.NO_LIST_IN_TIME, {"seconds": 3.0})


def test_an_answer_that_time_cut_short_is_not_called_the_best(monkeypatch):
    answer = Solved(Proof.UNPROVEN, None, np.array([0.0, 0.0, 1.0]), None)
    monkeypatch.setattr(exact, "minimise", lambda *asked, **more: answer)

    shortlist = choose_shortlist([A, B, C], Rules(1, budget=5.0), seconds=3.0)

    assert (shortlist.status, shortlist.chosen, shortlist.at_least) == (ShortlistStatus.FEASIBLE, ("C",), True)
    assert shortlist.gap > 0.1


def test_a_list_that_is_known_is_given_where_none_is_better():
    rules = Rules(2, budget=7.0)
    known = choose_shortlist([A, B, C], rules)

    again = best_list([A, B, C], rules, known=known)

    assert (again.chosen, again.status) == (known.chosen, ShortlistStatus.OPTIMAL)


def test_where_no_list_is_possible_there_is_no_best_one():
    assert best_list([A, B, C], Rules(3, budget=7.0)) is None


@pytest.mark.parametrize("most", [1, 100])
def test_equally_good_lists_are_looked_for_only_where_that_is_asked(most):
    twins = [replace(B, code=code) for code in ("B1", "B2", "B3")]

    shortlist = choose_shortlist([A, *twins], Rules(2, budget=4.0), most=most)

    assert (shortlist.equally_good, shortlist.at_least) == ((1, True) if most == 1 else (3, False))


def test_every_equally_good_list_is_given_and_no_more_than_asked():
    twins = [replace(B, code=code) for code in ("B1", "B2", "B3")]
    rules = Rules(2, budget=4.0)

    every, two = (equally_good_lists(twins, rules, most=most) for most in (100, 2))

    assert set(every.lists) == {("B1", "B2"), ("B1", "B3"), ("B2", "B3")}
    assert (every.complete, every.at_least, every.on_the_line) == (True, False, ("B1", "B2", "B3"))
    assert (len(two.lists), two.complete) == (2, False)
    assert set(two.lists) <= set(every.lists)


def test_a_program_of_equal_value_that_the_budget_keeps_out_is_not_on_the_line():
    dear = replace(B, code="DEAR", cost=50.0)

    shortlist = choose_shortlist([B, C, dear], Rules(2, budget=10.0))

    assert (shortlist.chosen, shortlist.on_the_line) == (("B", "C"), ())


@pytest.mark.parametrize(
    ("rules", "kinds"),
    [
        (Rules(4), {RuleKind.NUMBER}),
        (Rules(2, {Dimension.ECONOMY: Quota(2)}), {RuleKind.MINIMUM}),
        (Rules(4, {Dimension.ECONOMY: Quota(2)}), {RuleKind.NUMBER}),
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


def test_clashes_that_share_no_rule_are_each_named():
    rules = Rules(4, {Dimension.ECONOMY: Quota(2)})

    shortlist = choose_shortlist([A, B, C], rules)

    assert [[rule.kind for rule in clash] for clash in (shortlist.clash, *shortlist.other_clashes)] == [
        [RuleKind.NUMBER],
        [RuleKind.MINIMUM],
    ]
