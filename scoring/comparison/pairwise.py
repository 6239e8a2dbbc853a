"""How many orders put one program before another, pair by pair."""

from collections.abc import Sequence

import numpy as np

from scoring.arrays import Floats
from scoring.errors import ErrorCode, ScoringError


def pairwise(places: Sequence[Sequence[float]] | Floats, counts: Sequence[float] | Floats | None = None) -> Floats:
    """Count the orders that put the program of a row before that of a column.

    places   float, shape (orders, programs), 1 for the best; programs that tie have equal places
    counts   float, shape (orders,), how often each order was given; by default once
    returns  float, shape (programs, programs), 0 on the diagonal; an order in which two programs tie counts for neither

    Raises
    ------
    ScoringError: as `checked` does.
    """
    orders, times = checked(places, counts)
    before = np.zeros((orders.shape[1], orders.shape[1]))
    for order, count in zip(orders, times, strict=True):
        before += count * (order[:, None] < order[None, :])
    return before


def checked(
    places: Sequence[Sequence[float]] | Floats, counts: Sequence[float] | Floats | None
) -> tuple[Floats, Floats]:
    """Give places, shape (orders, programs), and counts, shape (orders,), once they are known to be sound.

    Raises
    ------
    ScoringError: NO_RANKABLE_PROGRAM without any order or program; PARAMETER_OUT_OF_RANGE for places or counts that are
        not finite, counts below 0 or another number of counts than of orders.
    """
    orders = np.asarray(places, dtype=np.float64)
    if orders.ndim != 2 or orders.size == 0:
        raise ScoringError(ErrorCode.NO_RANKABLE_PROGRAM, unranked=0)
    times = np.ones(len(orders)) if counts is None else np.asarray(counts, dtype=np.float64)
    if not np.isfinite(orders).all():
        raise ScoringError(ErrorCode.PARAMETER_OUT_OF_RANGE, parameter="places", value=orders.tolist())
    if times.shape != (len(orders),) or not np.isfinite(times).all() or (times < 0).any():
        raise ScoringError(ErrorCode.PARAMETER_OUT_OF_RANGE, parameter="counts", value=times.tolist())
    return orders, times
