from scoring.dimensions import Dimension
from scoring.shortlist import Candidate, Rule, RuleKind
from scoring.shortlist.linear import system_of
from scoring.shortlist.loosening import giving, loosened_for

A, B = Candidate("A", Dimension.LIVING, 0.9, 6.0), Candidate("B", Dimension.LIVING, 0.8, 2.0)
BUDGET, MUST = Rule(RuleKind.BUDGET, 5.0), Rule(RuleKind.MUST, programs=("A",))


def test_a_rule_that_a_list_breaks_gives_as_much_as_it_is_broken_by():
    found = loosened_for(BUDGET, [A, B], {})

    assert (found.amount, found.mended, found.chosen) == (3.0, Rule(RuleKind.BUDGET, 8.0), ("A", "B"))


def test_a_rule_that_a_list_keeps_gives_nothing():
    assert loosened_for(BUDGET, [B], {}).amount == 0.0


def test_a_rule_without_a_limit_is_dropped():
    assert loosened_for(MUST, [B], {}).mended is None


def test_each_rule_that_may_give_has_a_variable_of_its_own_and_only_these_cost():
    system, layout = system_of([A, B], (), 0.0)

    wide = giving(system, layout, [BUDGET, MUST])

    assert wide.worth.tolist() == [0.0, 0.0, -1.0, -1.0]
    assert wide.whole.tolist() == [True, True, False, False]
