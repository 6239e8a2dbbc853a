"""What the weights read off the data share: they are scenarios, and a column that is the same for all tells nothing."""

from collections.abc import Sequence

import numpy as np

from scoring.arrays import Bools, Floats
from scoring.criteria import Criterion
from scoring.errors import ErrorCode, ScoringError
from scoring.weighting.shares import Weighting

ROUNDING = 1e-12
"""Values nearer to each other than this share of the largest are one."""


def check_values(values: Floats, columns: Sequence[Criterion]) -> None:
    """Refuse values that no weight can be read off.

    Raises
    ------
    ScoringError: NO_RANKABLE_PROGRAM for an empty matrix; MISSING_VALUE for a NaN or infinite value.
    """
    if values.shape[0] == 0:
        raise ScoringError(ErrorCode.NO_RANKABLE_PROGRAM)
    for criterion, column in zip(columns, values.T, strict=True):
        if not np.isfinite(column).all():
            raise ScoringError(ErrorCode.MISSING_VALUE, program="", criterion=criterion.key)


def telling(values: Floats) -> Bools:
    """Say for each column whether its values differ beyond rounding."""
    differs: Bools = np.ptp(values, axis=0) > ROUNDING * np.abs(values).max(axis=0)
    return differs


def settled(found: Floats, tells: Bools) -> Floats:
    """Give shares from what was found in the columns that tell programs apart; the others get none.

    found    float, shape (telling columns,), of any size
    tells    bool, shape (columns,)
    returns  float, shape (columns,), summing to 1; even over the telling columns when nothing was found in any, even
             over all when none tells
    """
    shares = np.zeros(len(tells))
    if not tells.any():
        return np.full(len(tells), 1 / len(tells))
    raw = np.maximum(found, 0.0)
    shares[tells] = raw / raw.sum() if raw.sum() > ROUNDING else 1 / tells.sum()
    return shares


def scenario(shares: Floats, columns: Sequence[Criterion], criteria: Sequence[Criterion], *, origin: str) -> Weighting:
    """Give the weighting of a scenario; a criterion that is no column weighs nothing."""
    points = {criterion.key: float(share) for criterion, share in zip(columns, shares, strict=True)}
    return Weighting.from_points(points, criteria, origin=origin)
