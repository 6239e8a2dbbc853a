import pytest
from hypothesis import event, given, settings

from scoring.dimensions import Dimension
from scoring.shortlist import Candidate, Quota, Rule, RuleKind, Rules, clashes, loosenings
from scoring.shortlist.clash import possible
from tests.scoring.shortlist.closer import closer, only
from tests.scoring.shortlist.every_list import EveryList, tasks

A, B, C = (
    Candidate("A", Dimension.LIVING, 0.9, 6.0),
    Candidate("B", Dimension.LIVING, 0.8, 2.0),
    Candidate("C", Dimension.ECONOMY, 0.7, 3.0),
)


def mended(rules, *, clash=0):
    """Give the loosenings of one clash, by rule."""
    asked = rules.each()
    return loosenings([A, B, C], asked, clashes([A, B, C], asked)[clash])


def test_a_budget_that_is_short_is_told_by_how_many_rupiah():
    (number, budget) = mended(Rules(2, budget=4.0))

    assert (number.amount, number.mended) == (1.0, Rule(RuleKind.NUMBER, 1.0))
    assert (budget.amount, budget.mended) == (pytest.approx(1.0), Rule(RuleKind.BUDGET, pytest.approx(5.0)))
    assert set(budget.chosen) == {"B", "C"}


def test_a_minimum_is_lowered_and_a_maximum_raised():
    (minimum, maximum) = mended(Rules(2, {Dimension.LIVING: Quota(2, 1)}))

    assert (minimum.mended.limit, maximum.mended.limit) == (1.0, 2.0)


def test_a_program_that_must_be_in_and_must_not_is_let_go_either_way():
    both = (Rule(RuleKind.MUST, programs=("A",)), Rule(RuleKind.MUST_NOT, programs=("A",)))

    found = mended(Rules(1, more=both))

    assert [(one.rule, one.mended, one.amount) for one in found] == [(both[0], None, 1.0), (both[1], None, 1.0)]
    assert "A" not in found[0].chosen
    assert "A" in found[1].chosen


def test_a_rule_that_cannot_mend_alone_says_so():
    rules = Rules(4, {Dimension.ECONOMY: Quota(2)})

    assert [one.amount for clash in (0, 1) for one in mended(rules, clash=clash)] == [None, None]


def test_a_program_that_is_not_a_candidate_makes_a_clash_of_its_own():
    gone = Rule(RuleKind.MUST, programs=("GONE",))

    assert clashes([A, B, C], Rules(1, more=(gone,)).each()) == ((gone,),)


def test_rules_that_can_hold_together_do_not_clash():
    assert clashes([A, B, C], Rules(2, budget=5.0).each()) == ()


@settings(max_examples=60)
@given(tasks(most=6))
def test_a_loosening_mends_just_there_and_nothing_smaller_does(task):
    candidates, rules = task
    asked = rules.each()
    every = EveryList(candidates, rules)

    for clash in clashes(candidates, asked):
        for one in loosenings(candidates, asked, clash):
            others = [rule for rule in asked if rule != one.rule]
            could = every.that_keep(others).any()
            event("mends" if could else "does not mend")
            assert (one.amount is not None) == could
            if one.mended:
                assert possible(candidates, [*others, one.mended])
                assert not EveryList(candidates, only(rules, [*others, closer(one)])).that_keep().any()
