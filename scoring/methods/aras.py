"""ARAS: each program's weighted sum as a share of the ideal program's."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from scoring.arrays import Floats
from scoring.criteria import Criterion
from scoring.errors import ErrorCode, ScoringError
from scoring.methods.method import Family, Method
from scoring.methods.saw import saw
from scoring.methods.scikit import check, costs


@dataclass(frozen=True)
class Optimality:
    """What ARAS finds on its way.

    utility  float, shape (programs,), s / s0
    s        float, shape (programs,), the weighted sums
    s0       the weighted sum of the ideal program
    """

    utility: Floats
    s: Floats
    s0: float


def aras(
    values: Floats, weights: Floats, criteria: Sequence[Criterion], *, optimal: Sequence[float] | None = None
) -> Floats:
    """Give each program's weighted sum as a share of the ideal program's.

    values   float, shape (programs, criteria)
    weights  float, shape (criteria,)
    optimal  the ideal program's value on each criterion; by default the best of the list
    returns  float, shape (programs,), the higher the better; in [0, 1] where no program is better than the ideal

    The ideal program joins the list before each criterion is divided by its sum (costs as 1 / x). Where a sum or a
    ratio has no meaning, `saw` with `sum_inverse` says what stands for it.

    Raises
    ------
    ScoringError: PARAMETER_OUT_OF_RANGE when the ideal is not one finite value a criterion, or is worth nothing; as
        `check` does.

    Source
    ------
    Zavadskas & Turskis (2010), A New Additive Ratio Assessment (ARAS) Method in Multicriteria Decision-Making.
    """
    return optimality(values, weights, criteria, optimal=optimal).utility


def optimality(
    values: Floats, weights: Floats, criteria: Sequence[Criterion], *, optimal: Sequence[float] | None = None
) -> Optimality:
    """Give the scores of `aras` with the sums behind them."""
    check(values, weights, criteria)
    ideal = np.where(costs(criteria), values.min(axis=0), values.max(axis=0))
    if optimal is not None:
        ideal = np.asarray(optimal, dtype=np.float64)
    if ideal.shape != (len(criteria),) or not np.isfinite(ideal).all():
        raise ScoringError(ErrorCode.PARAMETER_OUT_OF_RANGE, parameter="optimal", value=optimal)
    sums = saw(np.vstack([ideal, values]), weights, criteria, normalisation="sum_inverse")
    if sums[0] <= 0:
        raise ScoringError(ErrorCode.PARAMETER_OUT_OF_RANGE, parameter="optimal", value=optimal)
    return Optimality(utility=sums[1:] / sums[0], s=sums[1:], s0=float(sums[0]))


METHOD = Method("aras", aras, higher_is_better=True, family=Family.VALUE)
