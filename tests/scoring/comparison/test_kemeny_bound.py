import numpy as np
import pytest
from scipy.optimize import Bounds, LinearConstraint, milp

from scoring.comparison import kemeny_bound
from scoring.comparison.kemeny_bound import bound_of
from scoring.comparison.pairwise import pairwise
from tests.scoring.comparison.given import shuffled


def costs(places):
    return pairwise(places).T


def cost_of(order, cost):
    return float(np.triu(cost[np.ix_(order, order)]).sum())


def least_cost(cost):
    """Give the least cost of any order, by an integer program of our own: x[i, j] is 1 where i stands before j."""
    size = len(cost)
    number = np.arange(size * size).reshape(size, size)
    rows, lower = [], []
    for i in range(size):
        for j in range(i + 1, size):
            rows.append({number[i, j]: 1, number[j, i]: 1})
            lower.append(1)
    rows += [
        {number[i, j]: -1, number[j, k]: -1, number[k, i]: -1}
        for i in range(size)
        for j in range(size)
        for k in range(size)
        if i != j != k != i
    ]
    lower += [-2] * (len(rows) - len(lower))
    matrix = np.zeros((len(rows), size * size))
    for at, row in enumerate(rows):
        matrix[at, list(row)] = list(row.values())
    upper = [1 if low == 1 else np.inf for low in lower]
    found = milp(
        cost.ravel(),
        integrality=np.ones(size * size),
        bounds=Bounds(0, 1),
        constraints=LinearConstraint(matrix, lower, upper),
    )
    return found.fun


@pytest.mark.parametrize("seed", range(4))
def test_the_order_costs_as_little_as_another_integer_program_says(seed):
    cost = costs(shuffled(programs=14, orders=5, noise=3.0, seed=seed))

    bound = bound_of(cost, seconds=30)

    assert bound.proven
    assert cost_of(bound.order, cost) == pytest.approx(least_cost(cost))


def test_where_the_relaxation_is_not_whole_the_integer_program_decides_and_slack_is_left():
    cost = costs(shuffled(programs=50, orders=5, noise=3.0, seed=1))

    bound = bound_of(cost, seconds=60)

    assert 0 < bound.slack < 1
    assert cost_of(bound.order, cost) == 1834


def test_without_time_for_the_integer_program_nothing_is_vouched_for(monkeypatch):
    cost = costs(shuffled(programs=50, orders=5, noise=3.0, seed=1))
    real = kemeny_bound.minimise
    monkeypatch.setattr(kemeny_bound, "minimise", lambda *asked, seconds: real(*asked, seconds=0.0))

    bound = bound_of(cost, seconds=60)

    assert not bound.proven
    assert sorted(bound.order) == list(range(50))
    assert bound.slack >= 0


@pytest.mark.parametrize("seed", range(4))
def test_the_regret_of_an_order_never_exceeds_what_it_costs_more_than_the_bound(seed):
    cost = costs(shuffled(programs=14, orders=4, noise=2.0, seed=seed))
    bound = bound_of(cost, seconds=30)
    floor = cost_of(bound.order, cost) - bound.slack

    for order in np.random.default_rng(seed).permuted(np.tile(np.arange(14), (50, 1)), axis=1):
        assert cost_of(order, bound.regret) <= cost_of(order, cost) - floor + 1e-6
    assert bound.regret.min() >= 0
