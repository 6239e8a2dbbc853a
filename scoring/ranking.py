"""Programs in order under one method and one weighting, over all and within each dimension."""

from dataclasses import dataclass

import numpy as np
import pandas as pd
from scipy.stats import rankdata

from scoring.arrays import Floats, Ints
from scoring.errors import ErrorCode, ScoringError
from scoring.matrix import DecisionMatrix, Unranked
from scoring.methods import Method
from scoring.weighting import Weighting

TIE_SHARE = 1e-12
"""Scores nearer to each other than this share of their range tie."""

ROUNDED_SHARE = 1e-14
"""Scores nearer to each other than this share of the largest tie too: adding up in another order moves them so far."""


@dataclass(frozen=True)
class Ranking:
    """Programs in order under one method and one weighting.

    scores               float by program code, on the method's own scale (`method.higher_is_better` says which way)
    places               int by program code, 1 for the best; programs that tie share the better place (1, 2, 2, 4)
    places_in_dimension  the same among the programs of one primary dimension
    unranked             programs left out for a blank
    All three series stand in order of place; within a tie, in list order.
    """

    method: Method
    weighting: Weighting
    scores: "pd.Series[float]"
    places: "pd.Series[int]"
    places_in_dimension: "pd.Series[int]"
    unranked: tuple[Unranked, ...] = ()

    @property
    def codes(self) -> tuple[str, ...]:
        """Give the program codes, the best first."""
        return tuple(str(code) for code in self.scores.index)


def rank(matrix: DecisionMatrix, weighting: Weighting, method: Method, **parameters: object) -> Ranking:
    """Score the programs of a matrix and put them in order.

    Columns without weight do not enter; weights are normalised to sum to 1 over the columns that do.

    Raises
    ------
    ScoringError: NO_RANKABLE_PROGRAM; UNKNOWN_CRITERION when a criterion with weight is no column of the matrix;
        and what the method refuses.
    """
    keys = [criterion.key for criterion in matrix.criteria]
    for key in weighting.weighted():
        if key not in keys:
            raise ScoringError(ErrorCode.UNKNOWN_CRITERION, criterion=key)
    if not matrix.codes:
        raise ScoringError(ErrorCode.NO_RANKABLE_PROGRAM, unranked=len(matrix.unranked))
    shares = np.array([weighting.shares.get(key, 0.0) for key in keys])
    kept = shares != 0
    criteria = [criterion for criterion, has_weight in zip(matrix.criteria, kept, strict=True) if has_weight]
    weights = shares[kept] / shares[kept].sum()
    scores = method.score(matrix.values[:, kept], weights, criteria, **{**method.parameters, **parameters})
    return _ranking(matrix, weighting, method, scores)


def competition_places(scores: Floats, *, higher_is_better: bool) -> Ints:
    """Give places 1, 2, 2, 4: scores no further apart than `tie_limit` share the better place.

    Examples
    --------
    >>> competition_places(np.array([0.3, 0.1 + 0.2, 0.9, 0.0]), higher_is_better=True).tolist()
    [2, 2, 1, 4]
    """
    order = np.argsort(scores, kind="stable")
    steps = np.diff(scores[order]) > tie_limit(scores.min(initial=np.inf), scores.max(initial=-np.inf))
    level = np.zeros(len(scores), dtype=np.int64)
    level[order[1:]] = np.cumsum(steps)
    return np.asarray(rankdata(-level if higher_is_better else level, method="min"), dtype=np.int64)


def tie_limit(lowest: Floats | np.float64, highest: Floats | np.float64) -> Floats:
    """Give how far apart scores may lie that tie: 12 decimals of their range, and no less than rounding moves them.

    lowest, highest  of the scores; of many lists, float, shape (lists,)
    returns          float, shape (lists,); the whole range where that is one of rounding only
    """
    width, size = highest - lowest, np.maximum(np.abs(lowest), np.abs(highest))
    told = width > TIE_SHARE * size
    return np.where(told, np.maximum(TIE_SHARE * width, ROUNDED_SHARE * size), width)


def _ranking(matrix: DecisionMatrix, weighting: Weighting, method: Method, scores: Floats) -> Ranking:
    places = competition_places(scores, higher_is_better=method.higher_is_better)
    _, own = np.unique([str(dimension) for dimension in matrix.dimensions], return_inverse=True)
    within = np.zeros_like(places)
    for number in range(own.max() + 1):
        within[own == number] = rankdata(places[own == number], method="min")
    order = np.argsort(places, kind="stable")
    index = pd.Index(matrix.codes)[order]
    return Ranking(
        method=method,
        weighting=weighting,
        scores=pd.Series(scores[order], index=index),
        places=pd.Series(places[order], index=index),
        places_in_dimension=pd.Series(within[order], index=index),
        unranked=matrix.unranked,
    )
