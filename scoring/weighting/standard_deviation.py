"""Standard-deviation weights, read off the data: a scenario to test an order with, no choice of policy."""

from collections.abc import Sequence
from enum import StrEnum

import numpy as np

from scoring.arrays import Bools, Floats
from scoring.criteria import Criterion, Direction
from scoring.errors import ErrorCode, ScoringError
from scoring.weighting.data_driven import check_values, scenario, settled, telling
from scoring.weighting.shares import Weighting
from scoring.weighting.way import Source, Way


class Normalisation(StrEnum):
    """Name the ways to bring columns to one scale before their spread is taken."""

    NONE = "none"
    MINMAX = "minmax"
    LINEAR_MAX = "linear_max"
    SUM = "sum"
    SUM_INVERSE = "sum_inverse"
    VECTOR = "vector"


def standard_deviation(
    values: Floats,
    columns: Sequence[Criterion],
    criteria: Sequence[Criterion],
    *,
    normalisation: str = Normalisation.MINMAX,
) -> Weighting:
    """Give more weight to a criterion whose values vary more.

    values, columns, criteria  as `entropy` takes them

    Raises
    ------
    ScoringError: as `standard_deviation_shares` does.
    """
    shares = standard_deviation_shares(values, columns, normalisation=normalisation)
    return scenario(shares, columns, criteria, origin=WAY.key)


def standard_deviation_shares(
    values: Floats, columns: Sequence[Criterion], *, normalisation: str = Normalisation.MINMAX
) -> Floats:
    """Give the standard deviation of each column over the sum of all.

    values         float, shape (programs, columns)
    normalisation  `none` as they stand, so that large units weigh more; `minmax` share of the way between the extremes;
                   `linear_max` x / max, for costs min / x; `sum` x / sum; `sum_inverse` the same, for costs
                   (1/x) / sum(1/x); `vector` x / root of the sum of squares
    returns        float, shape (columns,), summing to 1; 0 where a column is the same for all, even when every one is

    Where a ratio has no meaning, because a column has a value of 0 or less to be divided by, it takes its share of the
    way between its extremes: a convention.

    Raises
    ------
    ScoringError: PARAMETER_OUT_OF_RANGE for an unknown normalisation; as `check_values` does.

    Source
    ------
    Diakoulaki, Mavrotas & Papayannakis (1995), for the weights.
    """
    from skcriteria.preprocessing.weighters import std_weights

    if normalisation not in list(Normalisation):
        raise ScoringError(ErrorCode.PARAMETER_OUT_OF_RANGE, parameter="normalisation", value=normalisation)
    check_values(values, columns)
    tells = telling(values)
    if not tells.any():
        return settled(np.zeros(0), tells)
    costs = np.array([criterion.direction is Direction.COST for criterion in columns])
    scaled = _scaled(values[:, tells], costs[tells], Normalisation(normalisation))
    return settled(std_weights(scaled), tells)


def _scaled(values: Floats, costs: Bools, normalisation: Normalisation) -> Floats:
    if normalisation is Normalisation.NONE:
        return np.asarray(values / np.abs(values).max(), dtype=np.float64)
    way = (values - values.min(axis=0)) / np.ptp(values, axis=0)
    if normalisation is Normalisation.MINMAX:
        return np.asarray(way, dtype=np.float64)
    if normalisation is Normalisation.VECTOR:
        return np.asarray(values / np.linalg.norm(values, axis=0), dtype=np.float64)
    turned = costs & (normalisation in (Normalisation.LINEAR_MAX, Normalisation.SUM_INVERSE))
    ratio = (values.min(axis=0) > 0) | (~turned & (values.min(axis=0) >= 0))
    safe = np.where(ratio, values, 1.0)
    towards = np.where(turned, 1 / np.where(turned, safe, 1.0), safe)
    whole = towards.max(axis=0) if normalisation is Normalisation.LINEAR_MAX else towards.sum(axis=0)
    return np.asarray(np.where(ratio, towards / whole, way), dtype=np.float64)


WAY = Way("standard_deviation", standard_deviation, Source.DATA)
