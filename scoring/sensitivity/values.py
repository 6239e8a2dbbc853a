"""The official score taken apart: each program's share of the way on each criterion, and the shares of the whole."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from scoring.arrays import Floats
from scoring.errors import ErrorCode, ScoringError
from scoring.matrix import DecisionMatrix
from scoring.ranking import tie_limit
from scoring.weighting import Weighting


@dataclass(frozen=True)
class Values:
    """What the weighted sum on declared anchors adds up.

    codes   the program of each row
    keys    the criterion of each column
    units   float, shape (programs, criteria), share of the way from the worst to the best anchor, in [0, 1]
    shares  float, shape (criteria,), summing to 1
    """

    codes: tuple[str, ...]
    keys: tuple[str, ...]
    units: Floats
    shares: Floats

    @property
    def scores(self) -> Floats:
        """Give the official scores, float, shape (programs,), in [0, 1]."""
        return np.asarray(self.units @ self.shares, dtype=np.float64)

    def row(self, code: str) -> int:
        """Give the row of a program.

        Raises
        ------
        ScoringError: UNKNOWN_PROGRAM.
        """
        if code not in self.codes:
            raise ScoringError(ErrorCode.UNKNOWN_PROGRAM, program=code)
        return self.codes.index(code)

    def column(self, key: str) -> int:
        """Give the column of a criterion.

        Raises
        ------
        ScoringError: UNKNOWN_CRITERION.
        """
        if key not in self.keys:
            raise ScoringError(ErrorCode.UNKNOWN_CRITERION, criterion=key)
        return self.keys.index(key)

    def with_share(self, column: int, share: float) -> Floats:
        """Give shares with one set and the others in their proportions; evenly where they have none.

        A single criterion keeps the whole.
        """
        others = np.delete(self.shares, column)
        if len(others) == 0:
            return np.ones(1)
        total = others.sum()
        spread = others / total if total > 0 else np.full(len(others), 1 / len(others))
        return np.insert(spread * (1 - share), column, share)


def values_of(matrix: DecisionMatrix, weighting: Weighting) -> Values:
    """Take the official score apart.

    Raises
    ------
    ScoringError: NO_RANKABLE_PROGRAM; UNKNOWN_CRITERION when a criterion with weight is no column of the matrix;
        WEIGHTS_ALL_ZERO.
    """
    keys = tuple(criterion.key for criterion in matrix.criteria)
    for key in weighting.weighted():
        if key not in keys:
            raise ScoringError(ErrorCode.UNKNOWN_CRITERION, criterion=key)
    if not matrix.codes:
        raise ScoringError(ErrorCode.NO_RANKABLE_PROGRAM, unranked=len(matrix.unranked))
    worst, best = np.array([criterion.anchors for criterion in matrix.criteria]).T
    shares = np.array([weighting.shares.get(key, 0.0) for key in keys])
    if not shares.any():
        raise ScoringError(ErrorCode.WEIGHTS_ALL_ZERO)
    return Values(matrix.codes, keys, (matrix.values - worst) / (best - worst), shares / shares.sum())


def tie_width(*scores: Floats) -> float:
    """Give the difference up to which scores tie, as places are given: a share of their range."""
    return max(_tie(one) for one in scores)


def check_number(number: int, *, parameter: str) -> None:
    """Refuse a number of places that is less than one.

    Raises
    ------
    ScoringError: PARAMETER_OUT_OF_RANGE.
    """
    if number < 1:
        raise ScoringError(ErrorCode.PARAMETER_OUT_OF_RANGE, parameter=parameter, value=number)


def code_pair(values: Values, codes: Sequence[str]) -> tuple[int, int]:
    """Give the rows of two programs.

    Raises
    ------
    ScoringError: UNKNOWN_PROGRAM.
    """
    one, other = codes
    return values.row(one), values.row(other)


def _tie(scores: Floats) -> float:
    return float(tie_limit(scores.min(), scores.max()))
