"""Kemeny: the orders that disagree least with those given, all of them where they can be told."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice, product
from math import prod

import numpy as np
from scipy.sparse.csgraph import connected_components

from scoring.arrays import Floats, Ints
from scoring.comparison.kemeny_orders import BestOrders, best_orders
from scoring.comparison.pairwise import pairwise
from scoring.errors import ErrorCode, ScoringError
from scoring.ranking import competition_places

LARGEST = 50
"""So many programs that majorities hold together in a circle, or in ties, are put in order exactly."""
MOST_ORDERS = 10
"""So many of the best orders are written out."""


@dataclass(frozen=True)
class Kemeny:
    """The orders that disagree least with those given.

    places             int, shape (programs,), by the mean place over all best orders; programs that tie in it share
    distance           pairs that a best order puts the other way than an order given, counted over all orders given
    agreement          pairs that it puts the same way; a pair that ties in an order given enters neither
    orders             some of the best orders, at most `MOST_ORDERS`, each as row numbers, the best first
    optimal_orders     how many best orders there are; None where they are too many to count exactly
    best, worst        int, shape (programs,), between which places a program stands in the best orders
    complete           False where the best orders are too many to go through: `places`, `best` and `worst` are then
                       those of the one order in `orders`
    proven             False where time ran out before the solver could vouch for the distance
    """

    places: Ints
    distance: float
    agreement: float
    orders: tuple[tuple[int, ...], ...]
    optimal_orders: int | None
    best: Ints
    worst: Ints
    complete: bool = True
    proven: bool = True


def kemeny(places: Sequence[Sequence[float]] | Floats, counts: Sequence[float] | Floats | None = None) -> Kemeny:
    """Give the orders with the fewest disagreements, pair by pair, with the orders given.

    places   float, shape (orders, programs), 1 for the best; programs that tie have equal places
    counts   float, shape (orders,), how often each order was given; by default once

    Programs fall into groups of which each beats the next pair by pair: every best order keeps that sequence (the
    extended Condorcet criterion), so each group is solved by itself.

    Raises
    ------
    ScoringError: PARAMETER_OUT_OF_RANGE when a group has more than `LARGEST` programs; as `pairwise` does.

    Source
    ------
    Kemeny (1959); Young & Levenglick (1978); Truchon (1998) for the groups.
    """
    before = pairwise(places, counts)
    groups = _groups(before)
    if max(len(group) for group in groups) > LARGEST:
        raise ScoringError(ErrorCode.PARAMETER_OUT_OF_RANGE, parameter="programs", value=len(before))
    found = [best_orders(before.T[np.ix_(group, group)], most=MOST_ORDERS) for group in groups]
    first = np.cumsum([0, *(len(group) for group in groups)])[:-1]
    mean, best, worst = (
        _joined(groups, [start + getattr(one, name) for start, one in zip(first, found, strict=True)])
        for name in ("mean", "best", "worst")
    )
    known = [one.ways for one in found if one.ways is not None]
    orders = _written(groups, found)
    one = np.asarray(orders[0])
    return Kemeny(
        places=competition_places(mean, higher_is_better=False),
        distance=float(np.triu(before.T[np.ix_(one, one)]).sum()),
        agreement=float(np.triu(before[np.ix_(one, one)]).sum()),
        orders=orders,
        optimal_orders=prod(known) if len(known) == len(found) else None,
        best=best.astype(np.int64),
        worst=worst.astype(np.int64),
        complete=all(one.complete for one in found),
        proven=all(one.proven for one in found),
    )


def _groups(before: Floats) -> list[Ints]:
    """Part the programs into groups of which each beats every later one, pair by pair."""
    not_beaten = before >= before.T - 1e-12 * before.max(initial=0.0)
    _, label = connected_components(not_beaten, connection="strong")
    groups = [np.flatnonzero(label == one) for one in np.unique(label)]
    heads = np.array([group[0] for group in groups])
    ahead = not_beaten[np.ix_(heads, heads)].sum(axis=1)
    return [groups[position] for position in np.argsort(-ahead, kind="stable")]


def _joined(groups: Sequence[Ints], parts: Sequence[Floats]) -> Floats:
    whole = np.empty(sum(len(group) for group in groups))
    for group, part in zip(groups, parts, strict=True):
        whole[group] = part
    return whole


def _written(groups: Sequence[Ints], found: Sequence[BestOrders]) -> tuple[tuple[int, ...], ...]:
    """Write out orders of the whole from those of the groups; one alone where a group's are not all known."""
    most = MOST_ORDERS if all(one.complete for one in found) else 1
    named = [[group[list(order)].tolist() for order in one.orders] for group, one in zip(groups, found, strict=True)]
    return tuple(tuple(row for part in parts for row in part) for parts in islice(product(*named), most))
