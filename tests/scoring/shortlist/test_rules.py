import pytest

from scoring.dimensions import Dimension
from scoring.shortlist import (
    DEFAULT_NUMBER,
    Candidate,
    Quota,
    Rule,
    RuleKind,
    Rules,
    RuleSettings,
    rules_for,
    total_cost,
)

LIVING, ECONOMY = Dimension.LIVING, Dimension.ECONOMY


def candidates(**counts):
    named = {"none": None, **{str(dimension): dimension for dimension in Dimension}}
    return [Candidate(f"{name}{i}", named[name], 0.5) for name, count in counts.items() for i in range(count)]


def test_rules_are_listed_one_by_one_and_only_those_that_ask_for_something():
    rules = Rules(3, {LIVING: Quota(1, 2), ECONOMY: Quota()}, budget=5e8)

    assert rules.each() == (
        Rule(RuleKind.NUMBER, 3),
        Rule(RuleKind.MINIMUM, 1, LIVING),
        Rule(RuleKind.MAXIMUM, 2, LIVING),
        Rule(RuleKind.BUDGET, 5e8),
    )


def test_a_rule_tells_what_is_left_before_it_binds():
    rules = Rules(3, {LIVING: Quota(1, 2)}, budget=10.0)
    chosen = [Candidate("A", LIVING, 0.9, 4.0), Candidate("B", LIVING, 0.8, 3.0), Candidate("C", None, 0.7)]

    slack = {check.rule.kind: check.slack for check in rules.check(chosen)}

    assert slack == {RuleKind.NUMBER: 0, RuleKind.MINIMUM: 1, RuleKind.MAXIMUM: 0, RuleKind.BUDGET: 3}


@pytest.mark.parametrize("number", [1, 3])
def test_too_many_and_too_few_both_break_the_number(number):
    chosen = [Candidate("A", LIVING, 0.9), Candidate("B", LIVING, 0.8)]

    (check,) = Rules(number).check(chosen)

    assert check.slack == -1


def test_a_broken_rule_has_negative_slack():
    rules = Rules(2, {ECONOMY: Quota(1), LIVING: Quota(0, 1)}, budget=5.0)
    chosen = [Candidate("A", LIVING, 0.9, 4.0), Candidate("B", LIVING, 0.8, 3.0)]

    broken = {check.rule.kind: check.slack for check in rules.check(chosen) if check.slack < 0}

    assert broken == {RuleKind.MINIMUM: -1, RuleKind.MAXIMUM: -1, RuleKind.BUDGET: -2}


def test_a_blank_budget_is_not_counted_inside_the_limit():
    assert total_cost([Candidate("A", LIVING, 0.9, 4.0), Candidate("B", LIVING, 0.8, None)]) == 4.0


def test_a_program_without_a_dimension_stands_under_no_quota():
    rules = Rules(1, {LIVING: Quota(1, 1)})

    assert rules.quota(None) == rules.quota(ECONOMY) == Quota()


def test_a_list_is_twelve_where_the_team_has_not_set_a_number():
    rules = rules_for(RuleSettings(), candidates(living=20, economy=3))

    assert DEFAULT_NUMBER == rules.number == 12


def test_a_short_list_of_candidates_gives_a_short_list():
    assert rules_for(RuleSettings(), candidates(living=4, none=1)).number == 5


def test_a_maximum_per_dimension_shortens_what_can_be_had():
    assert rules_for(RuleSettings(maximum=2), candidates(living=9, economy=1, none=3)).number == 6


def test_the_number_never_falls_below_what_the_minima_ask_for():
    every = candidates(**{str(dimension): 3 for dimension in Dimension})

    assert rules_for(RuleSettings(minimum=3), every).number == 18


def test_a_number_that_was_set_stands():
    assert rules_for(RuleSettings(number=30), candidates(living=4)).number == 30


def test_no_dimension_is_asked_for_more_than_it_has():
    rules = rules_for(RuleSettings(minimum=2), candidates(living=1, economy=5))

    assert rules.quotas == {ECONOMY: Quota(2), LIVING: Quota(1)}


def test_quotas_stand_in_the_order_of_the_dimensions():
    rules = rules_for(RuleSettings(), candidates(environment=1, governance=1, living=1))

    assert list(rules.quotas) == [Dimension.GOVERNANCE, LIVING, Dimension.ENVIRONMENT]


@pytest.mark.parametrize(("number", "minimum"), [(None, 1), (2, 1), (1, 0)])
def test_one_of_each_dimension_is_asked_for_where_the_number_leaves_room(number, minimum):
    rules = rules_for(RuleSettings(number=number), candidates(living=2, economy=2))

    assert rules.quotas == {ECONOMY: Quota(minimum), LIVING: Quota(minimum)}


def test_budget_and_baseline_are_handed_on():
    rules = rules_for(RuleSettings(budget=5e8, baseline=0.2), candidates(living=1))

    assert (rules.budget, rules.baseline) == (5e8, 0.2)


def test_without_candidates_the_list_is_empty():
    rules = rules_for(RuleSettings(), [])

    assert (rules.number, rules.quotas) == (0, {})


@pytest.mark.parametrize("kind", RuleKind)
def test_only_a_rule_about_a_year_or_about_programs_at_once_asks_when_they_run(kind):
    assert Rules(1, more=(Rule(kind, 1.0),)).timed is (kind in (RuleKind.YEAR_BUDGET, RuleKind.CAPACITY))
