import pytest
from hypothesis import given
from hypothesis import strategies as st

from scoring.cautions.money import largest_taker
from tests.scoring.listing import program

TAKERS = {"A": 10.0, "B": 30.0, "C": 60.0}


def test_who_takes_most_is_named_with_share_money_and_programs():
    programs = [program(code, agency="x" if code != "B" else "y", budget=cost) for code, cost in TAKERS.items()]

    taker = largest_taker(programs, lambda one: one.agency)

    assert (taker.who, taker.share, taker.cost) == ("x", pytest.approx(0.7), 70.0)
    assert [one.code for one in taker.programs] == ["A", "C"]


@pytest.mark.parametrize("budget", [None, 0.0])
def test_of_fewer_than_three_budgets_nobody_is_said_to_take_most(budget):
    programs = [program("A", budget=5.0), program("B", budget=7.0), program("C", budget=budget)]

    assert largest_taker(programs, lambda one: one.code) is None


def test_money_of_nobody_counts_in_the_whole_and_takes_nothing():
    programs = [program(code, budget=cost) for code, cost in TAKERS.items()]

    assert largest_taker(programs, lambda one: one.code if one.code == "A" else None).share == pytest.approx(0.1)
    assert largest_taker(programs, lambda one: None) is None


@given(st.lists(st.tuples(st.sampled_from("xyz"), st.integers(1, 9)), min_size=3, max_size=8))
def test_nobody_takes_more_than_who_takes_most(budgets):
    programs = [program(f"P{n}", agency=who, budget=float(cost)) for n, (who, cost) in enumerate(budgets)]

    taker = largest_taker(programs, lambda one: one.agency)

    total = sum(cost for _, cost in budgets)
    shares = {who: sum(cost for other, cost in budgets if other == who) / total for who in "xyz"}
    assert taker.share == pytest.approx(max(shares.values())) == pytest.approx(shares[taker.who])
