from math import factorial

import numpy as np
import pytest

from scoring.comparison import kemeny_orders
from scoring.comparison.kemeny_orders import EXACT, SMALL, best_orders
from scoring.comparison.pairwise import pairwise
from tests.scoring.comparison.given import shuffled


def costs(places):
    return pairwise(places).T


@pytest.mark.parametrize("seed", range(4))
def test_the_bound_leaves_no_best_order_out(seed, monkeypatch):
    cost = costs(shuffled(programs=SMALL, orders=4, noise=3.0, seed=seed))
    without = best_orders(cost, most=1000)

    monkeypatch.setattr(kemeny_orders, "SMALL", 2)
    bounded = best_orders(cost, most=1000)

    assert bounded.ways == without.ways > 1
    assert set(bounded.orders) == set(without.orders)
    assert bounded.mean == pytest.approx(without.mean)
    assert (bounded.best.tolist(), bounded.worst.tolist()) == (without.best.tolist(), without.worst.tolist())


def test_as_many_orders_are_written_out_as_are_asked_for():
    cost = costs([[1, 2, 3, 4], [4, 3, 2, 1]])

    assert [len(best_orders(cost, most=most).orders) for most in (1, 5, 100)] == [1, 5, 24]


@pytest.mark.parametrize("size", [2, SMALL, SMALL + 1, 40])
def test_programs_between_which_nobody_decides_stand_in_every_order(size):
    found = best_orders(np.ones((size, size)) - np.eye(size), most=2)

    assert found.ways == factorial(size)
    assert found.mean == pytest.approx([(size + 1) / 2] * size)
    assert (set(found.best), set(found.worst)) == ({1}, {size})
    assert all(sorted(order) == list(range(size)) for order in found.orders)


def test_a_number_of_orders_that_floats_cannot_count_is_not_told_but_places_are():
    cost = costs(shuffled(programs=50, orders=4, noise=3.0, seed=1))

    found = best_orders(cost, most=3)

    assert found.ways is None
    assert found.complete
    assert len(set(found.orders)) == 3
    assert found.mean.sum() == pytest.approx(50 * 51 / 2)
    assert EXACT == 2**53


def test_where_the_sets_are_too_many_to_follow_one_order_is_given_and_said_to_be_one(monkeypatch):
    cost = costs(shuffled(programs=20, orders=4, noise=3.0, seed=1))
    monkeypatch.setattr(kemeny_orders, "MOST_SETS", 3)

    found = best_orders(cost, most=10)

    assert (found.ways, found.complete, len(found.orders)) == (None, False, 1)
    assert found.mean.tolist() == found.best.tolist() == found.worst.tolist()
    assert [found.mean[row] for row in found.orders[0]] == list(range(1, 21))
