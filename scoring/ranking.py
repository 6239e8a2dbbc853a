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
    """Give places 1, 2, 2, 4: scores equal to 12 decimals of their range share the better place.

    Examples
    --------
    >>> competition_places(np.array([0.3, 0.1 + 0.2, 0.9, 0.0]), higher_is_better=True).tolist()
    [2, 2, 1, 4]
    """
    order = np.argsort(scores, kind="stable")
    width = np.ptp(scores)
    if width <= TIE_SHARE * np.abs(scores).max(initial=0.0):
        return np.ones(len(scores), dtype=np.int64)
    steps = np.diff(scores[order]) > TIE_SHARE * width
    level = np.empty(len(scores), dtype=np.int64)
    level[order] = np.concatenate([[0], np.cumsum(steps)])
    return np.asarray(rankdata(-level if higher_is_better else level, method="min"), dtype=np.int64)


def _ranking(matrix: DecisionMatrix, weighting: Weighting, method: Method, scores: Floats) -> Ranking:
    index = pd.Index(matrix.codes)
    places = pd.Series(competition_places(scores, higher_is_better=method.higher_is_better), index=index)
    within = pd.Series(0, index=index)
    dimensions = pd.Series([str(dimension) for dimension in matrix.dimensions], index=index)
    for _, rows in dimensions.groupby(dimensions):
        within[rows.index] = rankdata(places[rows.index], method="min").astype(np.int64)
    order = places.sort_values(kind="stable").index
    return Ranking(
        method=method,
        weighting=weighting,
        scores=pd.Series(scores, index=index)[order],
        places=places[order],
        places_in_dimension=within[order],
        unranked=matrix.unranked,
    )
