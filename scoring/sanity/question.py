"""A list, its weights and a method, as they are put to the method again and again with one thing changed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from scoring.arrays import Bools, Floats, Ints
from scoring.criteria import Criterion
from scoring.errors import ErrorCode, ScoringError
from scoring.matrix import DecisionMatrix
from scoring.methods import DEFAULT_METHOD, METHODS, Method
from scoring.ranking import competition_places
from scoring.sanity.finding import Moved, moved_between
from scoring.weighting import Weighting


@dataclass(frozen=True)
class Question:
    """What a method is asked.

    values    float, shape (programs, criteria), inside the anchors
    unclipped float, shape (programs, criteria), the same with values outside the anchors as they were given
    weights   float, shape (criteria,), summing to 1; only criteria with weight are columns
    scores    float, shape (programs,), what the method answers to the list as it is
    """

    codes: tuple[str, ...]
    criteria: tuple[Criterion, ...]
    values: Floats
    unclipped: Floats
    weights: Floats
    method: Method
    parameters: Mapping[str, object]
    scores: Floats

    def answer(
        self,
        *,
        values: Floats | None = None,
        weights: Floats | None = None,
        criteria: Sequence[Criterion] | None = None,
    ) -> Floats:
        """Give the method's scores, float, shape (programs,), with something changed.

        Weights are brought to sum to 1. An additive method is added up here: the same to 12 digits and far quicker,
        which counts because it is asked some 250 times for a list of 50 programs.
        """
        rows = self.values if values is None else values
        shares = self.weights if weights is None else weights
        columns = list(self.criteria if criteria is None else criteria)
        if self.method.additive:
            return _added(rows, shares / shares.sum(), columns)
        return self.method.score(rows, shares / shares.sum(), columns, **self.parameters)

    def places(self, scores: Floats) -> Ints:
        """Give the places that scores make, int, shape (programs,)."""
        return competition_places(scores, higher_is_better=self.method.higher_is_better)

    def moved(self, scores: Floats, kept: Bools | None = None) -> tuple[Moved, ...]:
        """Name the programs whose place differs under other scores.

        kept  bool, shape (programs,), those that `scores` speaks of; by default all. Places are counted among them.
        """
        stays = np.ones(len(self.codes), dtype=bool) if kept is None else kept
        codes = [code for code, is_kept in zip(self.codes, stays, strict=True) if is_kept]
        return moved_between(codes, self.places(self.scores[stays]), self.places(scores))


def question(
    matrix: DecisionMatrix, weighting: Weighting, method: Method = METHODS[DEFAULT_METHOD], **parameters: object
) -> Question:
    """Put a list to a method.

    Raises
    ------
    ScoringError: NO_RANKABLE_PROGRAM; UNKNOWN_CRITERION when a criterion with weight is no column of the matrix;
        WEIGHTS_ALL_ZERO; and what the method refuses.
    """
    keys = [criterion.key for criterion in matrix.criteria]
    for key in weighting.weighted():
        if key not in keys:
            raise ScoringError(ErrorCode.UNKNOWN_CRITERION, criterion=key)
    if not matrix.codes:
        raise ScoringError(ErrorCode.NO_RANKABLE_PROGRAM, unranked=len(matrix.unranked))
    shares = np.array([weighting.shares.get(key, 0.0) for key in keys])
    kept = np.flatnonzero(shares)
    if len(kept) == 0:
        raise ScoringError(ErrorCode.WEIGHTS_ALL_ZERO)
    criteria = tuple(matrix.criteria[column] for column in kept)
    weights = shares[kept] / shares[kept].sum()
    settings = {**method.parameters, **parameters}
    return Question(
        codes=matrix.codes,
        criteria=criteria,
        values=matrix.values[:, kept],
        unclipped=_unclipped(matrix)[:, kept],
        weights=weights,
        method=method,
        parameters=settings,
        scores=method.score(matrix.values[:, kept], weights, list(criteria), **settings),
    )


def _added(values: Floats, weights: Floats, criteria: Sequence[Criterion]) -> Floats:
    worst, best = np.array([criterion.anchors for criterion in criteria]).T
    return np.asarray((values - worst) / (best - worst) @ weights, dtype=np.float64)


def _unclipped(matrix: DecisionMatrix) -> Floats:
    values = matrix.values.copy()
    rows = {code: row for row, code in enumerate(matrix.codes)}
    columns = {criterion.key: column for column, criterion in enumerate(matrix.criteria)}
    for clipped in matrix.clipped:
        if clipped.code in rows:
            values[rows[clipped.code], columns[clipped.criterion]] = clipped.given
    return values
