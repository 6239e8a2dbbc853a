"""All orders of least cost of one group of programs, counted over the sets that can stand in front."""

from dataclasses import dataclass
from math import factorial, inf

import numpy as np

from scoring.arrays import Bools, Floats, Ints
from scoring.comparison.kemeny_bound import Bound, bound_of
from scoring.solver import SECONDS

SMALL = 12
"""So many programs have few enough sets that all can be gone through without a bound."""
MOST_SETS = 20_000
"""So many sets of one size are followed; beyond, the orders are not counted."""
EXACT = 2.0**53


@dataclass(frozen=True)
class BestOrders:
    """The orders of least cost.

    ways         how many there are; None where that is not known, or beyond what a float counts exactly
    orders       some of them, as row numbers, the best first
    mean         float, shape (programs,), mean place over all of them
    best, worst  float, shape (programs,), the range of places over all of them
    complete     False where the three speak of one order, because the sets in front were too many to follow
    proven       whether no order costs less
    """

    ways: int | None
    orders: tuple[tuple[int, ...], ...]
    mean: Floats
    best: Floats
    worst: Floats
    complete: bool = True
    proven: bool = True


@dataclass(frozen=True)
class _Step:
    """The ways to put one more program behind the sets of one size.

    ways      float, shape (sets,), orders of least cost inside each set
    origin    int, shape (steps,), which set is extended; `added` by which program; `goal` into which larger set
    """

    ways: Floats
    origin: Ints
    added: Ints
    goal: Ints


def best_orders(cost: Floats, *, most: int) -> BestOrders:
    """Find every order of least cost.

    cost     float, shape (programs, programs), what it costs to put the program of a row before that of a column
    most     so many orders are written out
    """
    size = len(cost)
    if size > SMALL and np.abs(cost - cost.T).max() <= 1e-9 * cost.max():
        return _all_alike(size)
    bound = bound_of(cost, seconds=SECONDS) if size > SMALL else Bound(_regret(cost), inf, None)
    steps = _steps(cost, bound)
    if steps is None:
        return _one_alone(bound)
    return _counted(steps, size, most)


def _regret(cost: Floats) -> Floats:
    return np.asarray(cost - np.minimum(cost, cost.T), dtype=np.float64)


def _all_alike(size: int) -> BestOrders:
    orders = (tuple(range(size)), tuple(reversed(range(size))))
    return BestOrders(factorial(size), orders, np.full(size, (size + 1) / 2), np.ones(size), np.full(size, float(size)))


def _one_alone(bound: Bound) -> BestOrders:
    order = bound.order or ()
    place = np.asarray(np.argsort(np.array(order)) + 1, dtype=np.float64)
    return BestOrders(None, (tuple(order),), place, place, place, complete=False, proven=bound.proven)


def _steps(cost: Floats, bound: Bound) -> list[_Step] | None:
    """Go from the empty set to the full one, keeping for each set the least cost of putting it in front."""
    tolerance = 1e-9 * max(float(cost.sum()), 1.0)
    placed = np.zeros((1, len(cost)), dtype=bool)
    spent: Floats = np.zeros(1)
    regret: Floats = np.zeros(1)
    ways: Floats = np.ones(1)
    steps = []
    for _ in range(len(cost)):
        left = ~placed
        after = spent[:, None] + left @ cost.T
        missed = regret[:, None] + left @ bound.regret.T
        origin, added = np.nonzero(left & (missed <= bound.slack + tolerance))
        larger = placed[origin]
        larger[np.arange(len(added)), added] = True
        placed, goal = _distinct(larger)
        if len(placed) > MOST_SETS or len(placed) == 0:
            return None
        spent, regret = (_least(numbers[origin, added], goal, len(placed)) for numbers in (after, missed))
        tight = after[origin, added] <= spent[goal] + tolerance
        steps.append(_Step(ways, origin[tight], added[tight], goal[tight]))
        ways = _sums(goal[tight], ways[origin[tight]], len(placed))
    return steps


def _distinct(sets: Bools) -> tuple[Bools, Ints]:
    """Give each set once, and where each row went."""
    packed = np.packbits(sets, axis=1)
    keys = np.ascontiguousarray(packed).view([("", packed.dtype)] * packed.shape[1]).ravel()
    _, first, goal = np.unique(keys, return_index=True, return_inverse=True)
    return sets[first], goal.ravel().astype(np.int64)


def _least(numbers: Floats, goal: Ints, size: int) -> Floats:
    least = np.full(size, inf)
    np.minimum.at(least, goal, numbers)
    return least


def _sums(at: Ints, numbers: Floats, size: int) -> Floats:
    return np.asarray(np.bincount(at, weights=numbers, minlength=size), dtype=np.float64)


def _counted(steps: list[_Step], size: int, most: int) -> BestOrders:
    """Go back from the full set, counting the orders through each step."""
    through = np.zeros((size, size))
    ahead: Floats = np.ones(1)
    onward = []
    for place in reversed(range(size)):
        step = steps[place]
        goes_on = ahead[step.goal]
        onward.append(goes_on > 0)
        np.add.at(through[:, place], step.added, step.ways[step.origin] * goes_on)
        ahead = _sums(step.origin, goes_on, len(step.ways))
    total = float(ahead[0])
    share = through / total
    stands = through > 0
    return BestOrders(
        ways=round(total) if total < EXACT else None,
        orders=_written(steps, onward[::-1], most),
        mean=share @ np.arange(1.0, size + 1),
        best=stands.argmax(axis=1) + 1.0,
        worst=size - stands[:, ::-1].argmax(axis=1) + 0.0,
    )


def _written(steps: list[_Step], onward: list[Bools], most: int) -> tuple[tuple[int, ...], ...]:
    """Follow the steps that lead to the full set, as many ways as are asked for."""
    paths: list[tuple[int, tuple[int, ...]]] = [(0, ())]
    for step, goes_on in zip(steps, onward, strict=True):
        longer = []
        for origin, order in paths:
            for at in np.flatnonzero((step.origin == origin) & goes_on):
                longer.append((int(step.goal[at]), (*order, int(step.added[at]))))
        paths = longer[:most]
    return tuple(order for _, order in paths)
