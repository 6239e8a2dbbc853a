"""Borda: each order gives a program a point for every program behind it."""

from collections.abc import Sequence

import numpy as np

from scoring.arrays import Floats
from scoring.comparison.pairwise import pairwise


def borda(places: Sequence[Sequence[float]] | Floats, counts: Sequence[float] | Floats | None = None) -> Floats:
    """Add up the points of each program: one for each program behind it, half for each level with it.

    places   float, shape (orders, programs), 1 for the best; programs that tie have equal places
    counts   float, shape (orders,), how often each order was given; by default once
    returns  float, shape (programs,), the higher the better; first of m programs is worth m - 1 points an order

    Raises
    ------
    ScoringError: as `pairwise` does.

    Source
    ------
    Borda (1781); half a point for a tie: Black (1976), Partial justification of the Borda count.
    """
    before = pairwise(places, counts)
    total = np.float64(len(places)) if counts is None else np.asarray(counts, dtype=np.float64).sum()
    level = total - before - before.T
    np.fill_diagonal(level, 0.0)
    return np.asarray((before + level / 2).sum(axis=1), dtype=np.float64)
