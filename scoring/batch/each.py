"""Scores where every draw has values of its own, all draws at once; no weight and no value is met twice."""

from collections.abc import Callable, Sequence

import numpy as np

from scoring.arrays import Bools, Floats
from scoring.batch import linear
from scoring.batch.prepared import Each, Prepared, check_draws
from scoring.criteria import Criterion
from scoring.errors import ErrorCode, ScoringError
from scoring.methods.promethee import P_SHARE, without_noise
from scoring.methods.scikit import ROUNDING, check, costs
from scoring.methods.vikor import METHOD as VIKOR

COMPARED = 1 << 17
"""Pairs of programs on one criterion that are compared at once: 1 MB, which stays in the cache."""

MOST_COMPARED = 200
"""Programs up to which comparing all pairs of all draws is faster than sorting draw by draw."""


def weighted_sum(values: Floats, weights: Floats, criteria: Sequence[Criterion]) -> Floats:
    """Give 1 less the weighted shares of the way back from the best anchor; values may lie outside of the anchors."""
    _check(values, weights, criteria)
    worst, best = np.array([criterion.anchors for criterion in criteria]).T
    return 1.0 - _added((values - best) / (worst - best), weights)


def spotis(values: Floats, weights: Floats, criteria: Sequence[Criterion]) -> Floats:
    """Add up the weighted distances from the best anchors.

    Raises
    ------
    ScoringError: OUTSIDE_ANCHORS.
    """
    _check(values, weights, criteria)
    lowest, highest = np.array([criterion.bounds for criterion in criteria]).T
    outside = ((values < lowest) | (values > highest)).any(axis=(0, 1))
    if outside.any():
        raise ScoringError(ErrorCode.OUTSIDE_ANCHORS, criterion=criteria[int(np.argmax(outside))].key)
    best = np.array([criterion.anchors[1] for criterion in criteria])
    return _added(np.abs((values - best) / (highest - lowest)), weights)


def topsis(values: Floats, weights: Floats, criteria: Sequence[Criterion]) -> Floats:
    """Give the closeness to the best of each draw's own list; 0.5 where nothing with weight differs."""
    _check(values, weights, criteria)
    better = _better(values, criteria)
    # column by column, as the method itself: a length that is off by its last digit moves what lies near another
    columns = np.ascontiguousarray(np.moveaxis(better, 1, 2))
    length = np.sqrt((columns * columns).sum(axis=2))
    better /= np.where(length > 0, length, 1.0)[:, np.newaxis]
    squares = np.where(_telling(values), weights**2, 0.0)
    to_best = np.sqrt(_added((better - better.max(axis=1, keepdims=True)) ** 2, squares))
    to_worst = np.sqrt(_added((better - better.min(axis=1, keepdims=True)) ** 2, squares))
    both = to_best + to_worst
    return np.asarray(np.divide(to_worst, both, out=np.full_like(both, 0.5), where=both > 0), dtype=np.float64)


def vikor(values: Floats, weights: Floats, criteria: Sequence[Criterion]) -> Floats:
    """Give Q of each draw: group utility and individual regret in even parts; 0 where nothing with weight differs."""
    _check(values, weights, criteria)
    better = _better(values, criteria)
    highest = better.max(axis=1, keepdims=True)
    width = np.where(_telling(values), np.ptp(better, axis=1), np.inf)[:, np.newaxis]
    weighed = (highest - better) / width * weights[:, np.newaxis]
    v = float(str(VIKOR.parameters["v"]))
    utility, regret = _share(weighed.sum(axis=2)), _share(weighed.max(axis=2))
    return np.asarray(v * utility + (1 - v) * regret, dtype=np.float64)


def promethee(values: Floats, weights: Floats, criteria: Sequence[Criterion]) -> Floats:
    """Give the net flows of each draw, preference growing evenly up to the default share of the anchors' width."""
    if values.shape[1] > MOST_COMPARED:
        return one_by_one(linear.promethee)(values, weights, criteria)
    _check(values, weights, criteria)
    lowest, highest = np.array([criterion.bounds for criterion in criteria]).T
    grown = _better(values, criteria) / (P_SHARE * (highest - lowest))
    programs = values.shape[1]
    found, size = np.zeros(values.shape[:2]), max(COMPARED // programs**2, 1)
    for start in range(0, len(values), size):
        part = slice(start, start + size)
        for column, weight in zip(np.moveaxis(grown[part], 2, 0), weights[part].T, strict=True):
            ahead = column[:, :, np.newaxis] - column[:, np.newaxis, :]
            np.clip(ahead, -1.0, 1.0, out=ahead)
            found[part] += ahead.sum(axis=2) * weight[:, np.newaxis]
    found /= max(programs - 1, 1)
    return without_noise(found)


def one_by_one(prepare: Callable[..., Prepared]) -> Each:
    """Give the scores of draws of which each is made ready by itself."""

    def each(values: Floats, weights: Floats, criteria: Sequence[Criterion]) -> Floats:
        _check(values, weights, criteria)
        rows = [
            prepare(own, criteria).scores(weight[np.newaxis])[0] for own, weight in zip(values, weights, strict=True)
        ]
        return np.array(rows).reshape(values.shape[:2])

    return each


def _check(values: Floats, weights: Floats, criteria: Sequence[Criterion]) -> None:
    check_draws(weights, len(criteria))
    if values.shape[1] == 0 or len(values):
        check(values.reshape(-1, len(criteria)), np.ones(len(criteria)), criteria)


def _better(values: Floats, criteria: Sequence[Criterion]) -> Floats:
    """Give a copy in which the higher is the better."""
    return values * np.where(costs(criteria), -1.0, 1.0)


def _telling(values: Floats) -> Bools:
    """Say for each draw and criterion whether values differ beyond rounding, shape (draws, criteria)."""
    return np.asarray(np.ptp(values, axis=1) > ROUNDING * np.abs(values).max(axis=1))


def _added(parts: Floats, weights: Floats) -> Floats:
    return np.asarray(np.einsum("dnc,dc->dn", parts, weights), dtype=np.float64)


def _share(distances: Floats) -> Floats:
    """Give the shares of the range of each draw; 0 where it is one of rounding only."""
    lowest, highest = distances.min(axis=1, keepdims=True), distances.max(axis=1, keepdims=True)
    width = np.where(highest - lowest > ROUNDING * highest, highest - lowest, np.inf)
    return np.asarray((distances - lowest) / width, dtype=np.float64)
