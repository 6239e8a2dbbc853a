from itertools import permutations
from math import factorial, prod

import numpy as np
import pytest
from hypothesis import event, given

from scoring.comparison.kemeny import LARGEST, MOST_ORDERS, kemeny
from scoring.comparison.pairwise import pairwise
from scoring.errors import ErrorCode, ScoringError
from scoring.ranking import competition_places
from tests.scoring.comparison.given import TENNESSEE, VOTES, orders, shuffled

CIRCLE = [[1, 2, 3], [3, 1, 2], [2, 3, 1]]


def all_best(places, counts):
    """Give the least distance and every order that has it, trying all."""
    before = pairwise(places, counts)
    distances = {
        order: sum(before[later, sooner] for i, sooner in enumerate(order) for later in order[i + 1 :])
        for order in permutations(range(len(before)))
    }
    least = min(distances.values())
    return least, [order for order, distance in distances.items() if distance == least]


def test_the_capital_of_tennessee():
    found = kemeny(TENNESSEE, VOTES)

    assert found.places.tolist() == [4, 1, 3, 2]
    assert (found.distance, found.agreement, found.optimal_orders) == (207, 393, 1)
    assert found.orders == ((1, 3, 2, 0),)


def test_in_a_circle_all_three_turns_are_best_and_all_programs_share_the_first_place():
    found = kemeny(CIRCLE)

    assert set(found.orders) == {(0, 1, 2), (1, 2, 0), (2, 0, 1)}
    assert (found.distance, found.agreement, found.optimal_orders) == (4, 5, 3)
    assert found.places.tolist() == [1, 1, 1]
    assert (found.best.tolist(), found.worst.tolist()) == ([1, 1, 1], [3, 3, 3])


@given(orders())
def test_the_best_orders_are_those_that_trying_all_finds(task):
    least, best = all_best(*task)

    found = kemeny(*task)

    event(f"best orders: {min(len(best), 4)}")
    places = np.array([np.argsort(order) + 1 for order in best])
    assert found.distance == least
    assert found.optimal_orders == len(best)
    assert set(found.orders) <= set(best)
    assert len(set(found.orders)) == len(found.orders) == min(len(best), MOST_ORDERS)
    assert found.places.tolist() == competition_places(places.mean(axis=0), higher_is_better=False).tolist()
    assert (found.best.tolist(), found.worst.tolist()) == (places.min(axis=0).tolist(), places.max(axis=0).tolist())
    assert found.complete
    assert found.proven


def test_a_single_program_stands_first():
    found = kemeny([[1], [1]])

    assert (found.places.tolist(), found.distance, found.optimal_orders) == ([1], 0, 1)


def test_programs_that_tie_everywhere_are_all_first_in_every_order_there_is():
    found = kemeny(np.ones((3, 30)))

    assert found.places.tolist() == [1] * 30
    assert found.optimal_orders == factorial(30)
    assert found.distance == found.agreement == 0


def test_groups_that_beat_each_other_pair_by_pair_are_solved_by_themselves():
    circles = np.array([[[3 * group + place for place in turn] for group in range(20)] for turn in CIRCLE])

    found = kemeny(circles.reshape(3, 60))

    assert found.optimal_orders == 3**20
    assert found.places.tolist() == [3 * group + 1 for group in range(20) for _ in range(3)]


def test_counts_that_differ_by_rounding_tie():
    assert kemeny([[1, 2], [1, 2], [2, 1]], [0.1, 0.2, 0.3]).optimal_orders == 2


@pytest.mark.parametrize("seed", range(3))
def test_fifty_programs_stand_in_an_order_that_no_shift_of_one_program_betters(seed):
    places = shuffled(programs=50, orders=7, noise=2.0, seed=seed)

    found = kemeny(places)

    assert found.proven
    assert found.distance == least_after_a_shift(found.orders[0], pairwise(places))
    assert {distance_of(order, pairwise(places)) for order in found.orders} == {found.distance}


def test_more_programs_than_can_be_ordered_exactly_are_refused():
    places = [list(range(LARGEST + 1)), list(range(LARGEST, -1, -1))]

    with pytest.raises(ScoringError) as refusal:
        kemeny(places)

    assert refusal.value.code is ErrorCode.PARAMETER_OUT_OF_RANGE
    assert refusal.value.facts == {"parameter": "programs", "value": LARGEST + 1}


def test_many_programs_are_ordered_where_majorities_run_in_no_circle():
    found = kemeny([range(300), range(300), range(299, -1, -1)])

    assert found.orders == (tuple(range(300)),)
    assert found.distance == 300 * 299 / 2


def test_orders_of_several_groups_multiply():
    found = kemeny([[1, 2, 3, 4], [2, 1, 4, 3]])

    assert found.optimal_orders == prod([2, 2]) == len(found.orders)
    assert found.places.tolist() == [1, 1, 3, 3]


def distance_of(order, before):
    return float(np.triu(before.T[np.ix_(order, order)]).sum())


def least_after_a_shift(order, before):
    """Give the least distance once any one program is put at any other place."""
    distances = []
    for one in order:
        rest = [other for other in order if other != one]
        distances += [distance_of([*rest[:at], one, *rest[at:]], before) for at in range(len(order))]
    return min(distances)
