"""Copeland: each program's wins less its losses, pair by pair."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from scoring.arrays import Floats
from scoring.comparison.pairwise import pairwise


@dataclass(frozen=True)
class Copeland:
    """What the pairs say.

    score     float, shape (programs,), programs beaten less programs lost to; the higher the better
    pairwise  float, shape (programs, programs), the orders that put the program of a row before that of a column
    """

    score: Floats
    pairwise: Floats


def copeland(places: Sequence[Sequence[float]] | Floats, counts: Sequence[float] | Floats | None = None) -> Copeland:
    """Let each pair be won by the program that more orders put first; a drawn pair counts for neither.

    places  float, shape (orders, programs), 1 for the best; programs that tie have equal places
    counts  float, shape (orders,), how often each order was given; by default once

    Raises
    ------
    ScoringError: as `pairwise` does.

    Source
    ------
    Copeland (1951), A reasonable social welfare function.
    """
    before = pairwise(places, counts)
    margins = before - before.T
    wins = np.sign(np.where(np.abs(margins) > 1e-12 * before.max(initial=0.0), margins, 0.0))
    return Copeland(score=np.asarray(wins.sum(axis=1), dtype=np.float64), pairwise=before)
