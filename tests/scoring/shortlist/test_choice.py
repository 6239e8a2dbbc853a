import numpy as np
import pytest

from scoring.dimensions import Dimension
from scoring.shortlist import Candidate, Rule, RuleKind, Rules, ShortlistStatus
from scoring.shortlist.choice import Choice, in_order, told, value_of

A = Candidate("A", Dimension.LIVING, 0.9, 6.0)
B = Candidate("B", Dimension.LIVING, 0.8, 2.0)
UNKNOWN = Candidate("U", Dimension.LIVING, 0.8, None)


def test_candidates_stand_by_value_then_cost_then_code_with_unknown_costs_last():
    twin = Candidate("AB", Dimension.LIVING, 0.8, 2.0)

    assert [one.code for one in in_order([UNKNOWN, B, twin, A])] == ["A", "AB", "B", "U"]


def test_a_choice_holds_only_where_the_programs_themselves_keep_every_rule():
    choice = Choice.of([A, B], Rules(1, budget=5.0))

    kept = [choice.holds(np.array(values)) for values in ([1.0, 0.0], [0.0, 1.0], [1.0, 1.0])]

    assert kept == [False, True, False]


def test_value_is_counted_above_the_baseline_each_by_its_share():
    assert value_of([A, B], {"A": 0.5}, 0.4) == pytest.approx(0.5 * 0.5 + 0.4)


@pytest.mark.parametrize(
    ("gap", "status"),
    [(0.0, ShortlistStatus.OPTIMAL), (1e-12, ShortlistStatus.OPTIMAL), (0.01, ShortlistStatus.FEASIBLE)],
)
def test_a_list_that_could_be_bettered_is_only_feasible(gap, status):
    assert told([A], Rules(1), gap=gap).status is status


def test_dates_are_asked_for_only_where_a_rule_speaks_of_time():
    timeless, timed = Rules(1), Rules(1, more=(Rule(RuleKind.CAPACITY, 1),))

    assert (told([A], timeless).undated, told([A], timed).undated) == ((), ("A",))
