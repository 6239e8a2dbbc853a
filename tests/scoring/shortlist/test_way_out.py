from hypothesis import event, given, settings

from scoring.dimensions import Dimension
from scoring.shortlist import Candidate, Quota, Rule, RuleKind, Rules, way_out
from scoring.shortlist.clash import possible
from tests.scoring.shortlist.closer import closer, only
from tests.scoring.shortlist.every_list import EveryList, tasks

A, B, C = (
    Candidate("A", Dimension.LIVING, 0.9, 6.0),
    Candidate("B", Dimension.LIVING, 0.8, 2.0),
    Candidate("C", Dimension.ECONOMY, 0.7, 3.0),
)


def test_where_no_rule_is_enough_alone_the_fewest_give_way_together():
    rules = Rules(4, {Dimension.ECONOMY: Quota(2)})

    number, minimum = way_out([A, B, C], rules.each())

    assert (number.rule.kind, number.mended.limit) == (RuleKind.NUMBER, 3.0)
    assert (minimum.rule.kind, minimum.mended.limit) == (RuleKind.MINIMUM, 1.0)
    assert set(number.chosen) == set(minimum.chosen) == {"A", "B", "C"}


def test_of_rules_that_would_each_do_the_one_that_gives_least_gives_way():
    (budget,) = way_out([A, B, C], Rules(1, budget=1.0).each())

    assert (budget.rule.kind, budget.mended.limit, budget.chosen) == (RuleKind.BUDGET, 2.0, ("B",))


def test_a_program_that_is_not_there_is_let_go():
    gone = Rule(RuleKind.MUST, programs=("GONE",))

    assert [(one.rule, one.mended) for one in way_out([A, B, C], Rules(1, more=(gone,)).each())] == [(gone, None)]


def test_rules_that_can_hold_together_need_no_way_out():
    assert way_out([A, B, C], Rules(2, budget=5.0).each()) == ()


def test_without_candidates_whatever_asks_for_some_gives_way():
    (number,) = way_out([], Rules(2, budget=5.0).each())

    assert (number.mended.limit, number.chosen) == (0.0, ())


@settings(max_examples=90)
@given(tasks(most=6))
def test_no_fewer_rules_would_do_and_none_need_give_more(task):
    candidates, rules = task
    asked = rules.each()
    every = EveryList(candidates, rules)

    found = way_out(candidates, asked)

    broken = sum(~every.that_keep([rule]) for rule in asked)
    event(f"{len(found)} give way")
    assert len(found) == (broken.min() if asked else 0)
    kept = [rule for rule in asked if rule not in [one.rule for one in found]]
    mended = [one.mended for one in found if one.mended]
    assert possible(candidates, [*kept, *mended])
    for one in found:
        if one.mended:
            less = [closer(one) if rule == one.mended else rule for rule in mended]
            assert not EveryList(candidates, only(rules, [*kept, *less])).that_keep().any()
