"""The one door to scikit-criteria: what it never checks is checked here, before it is asked.

scikit-criteria takes 1 to 2 s to import, so it is imported when a score is asked for and never with this package;
`warm` does it ahead of time.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from scoring.arrays import Bools, Floats
from scoring.criteria import Criterion, Direction
from scoring.errors import ErrorCode, ScoringError

if TYPE_CHECKING:
    from skcriteria import DecisionMatrix


def decision_matrix(values: Floats, weights: Floats, criteria: Sequence[Criterion]) -> "DecisionMatrix":
    """Hand values, shape (programs, criteria), and weights, shape (criteria,), to scikit-criteria.

    Raises
    ------
    ScoringError: as `check` does.
    """
    import skcriteria

    check(values, weights, criteria)
    objectives = [max if criterion.direction is Direction.BENEFIT else min for criterion in criteria]
    return skcriteria.mkdm(values, objectives, weights=weights)


def check(values: Floats, weights: Floats, criteria: Sequence[Criterion]) -> None:
    """Refuse what scikit-criteria would take in silence or answer with a riddle.

    Weights need not sum to 1 here: `rank` normalises them, published cases are computed as printed.

    Raises
    ------
    ScoringError: NO_RANKABLE_PROGRAM for an empty matrix; MISSING_VALUE for a NaN or infinite value;
        WEIGHT_NOT_A_NUMBER, WEIGHT_NEGATIVE, WEIGHTS_ALL_ZERO.
    """
    if values.shape[0] == 0:
        raise ScoringError(ErrorCode.NO_RANKABLE_PROGRAM)
    for criterion, column, weight in zip(criteria, values.T, weights, strict=True):
        if not np.isfinite(column).all():
            raise ScoringError(ErrorCode.MISSING_VALUE, program="", criterion=criterion.key)
        if not np.isfinite(weight):
            raise ScoringError(ErrorCode.WEIGHT_NOT_A_NUMBER, criterion=criterion.key)
        if weight < 0:
            raise ScoringError(ErrorCode.WEIGHT_NEGATIVE, criterion=criterion.key, value=float(weight))
    if not (weights > 0).any():
        raise ScoringError(ErrorCode.WEIGHTS_ALL_ZERO)


ROUNDING = 1e-12
"""Values nearer to each other than this share of the largest are one."""


def costs(criteria: Sequence[Criterion]) -> Bools:
    """Say for each criterion whether less is better."""
    return np.array([criterion.direction is Direction.COST for criterion in criteria])


def telling(values: Floats, weights: Floats) -> Bools:
    """Say for each column whether it can tell programs apart: it has weight, and values that differ beyond rounding."""
    differs: Bools = np.ptp(values, axis=0) > ROUNDING * np.abs(values).max(axis=0)
    return differs & (weights > 0)


def warm() -> None:
    """Import scikit-criteria's parts that the methods call, ahead of the first question."""
    import skcriteria.agg.cocoso
    import skcriteria.agg.codas
    import skcriteria.agg.edas
    import skcriteria.agg.ervd
    import skcriteria.agg.mairca
    import skcriteria.agg.moora
    import skcriteria.agg.simple
    import skcriteria.agg.spotis
    import skcriteria.agg.topsis
    import skcriteria.agg.vikor
    import skcriteria.preprocessing.invert_objectives
    import skcriteria.preprocessing.scalers  # noqa: F401
