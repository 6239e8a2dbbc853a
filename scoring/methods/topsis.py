"""TOPSIS: relative closeness to the ideal program of the list."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from scoring.arrays import Floats
from scoring.criteria import Criterion
from scoring.errors import ErrorCode, ScoringError
from scoring.methods.method import Family, Method
from scoring.methods.scikit import check, costs, decision_matrix, telling


class Normalisation(StrEnum):
    """Name the ways to bring criteria to one scale before distances are taken."""

    VECTOR = "vector"
    MINMAX = "minmax"


@dataclass(frozen=True)
class Closeness:
    """What TOPSIS finds on its way.

    score              float, shape (programs,), d_minus / (d_plus + d_minus), in [0, 1]
    ideal, anti_ideal  float, shape (criteria,), weighted and normalised
    d_plus, d_minus    float, shape (programs,), Euclidean distances to the ideal and the anti-ideal
    """

    score: Floats
    ideal: Floats
    anti_ideal: Floats
    d_plus: Floats
    d_minus: Floats


def topsis(
    values: Floats, weights: Floats, criteria: Sequence[Criterion], *, normalisation: str = Normalisation.VECTOR
) -> Floats:
    """Give each program's relative closeness to the best of every criterion in the list.

    values         float, shape (programs, criteria)
    weights        float, shape (criteria,)
    normalisation  `vector` x / root of the sum of squares (the classical method); `minmax` share of the way between
                   the extremes of the list
    returns        float, shape (programs,), in [0, 1], the higher the better; 0.5 for all where no criterion tells the
                   programs apart, since ideal and anti-ideal are then one

    Raises
    ------
    ScoringError: PARAMETER_OUT_OF_RANGE for an unknown normalisation; as `check` does.

    Source
    ------
    Hwang & Yoon (1981), Multiple Attribute Decision Making.
    """
    return closeness(values, weights, criteria, normalisation=normalisation).score


def closeness(
    values: Floats, weights: Floats, criteria: Sequence[Criterion], *, normalisation: str = Normalisation.VECTOR
) -> Closeness:
    """Give the scores of `topsis` with the ideals and distances behind them."""
    from skcriteria import mkdm
    from skcriteria.agg.topsis import TOPSIS

    scaled = _scaled(values, weights, criteria, normalisation)
    weighted = scaled * weights
    ideal, anti_ideal = weighted.max(axis=0), weighted.min(axis=0)
    if telling(values, weights).any():
        # distances stay as they are, and values that lie near each other but far from 0 keep their digits
        shifted = mkdm(scaled - scaled.max(axis=0), [max] * len(weights), weights=weights)
        score = np.asarray(TOPSIS().evaluate(shifted).e_.similarity, dtype=np.float64)
    else:
        score = np.full(len(values), 0.5)
    sign = np.where(costs(criteria) & (normalisation == Normalisation.VECTOR), -1.0, 1.0)
    return Closeness(
        score=score,
        ideal=ideal * sign,
        anti_ideal=anti_ideal * sign,
        d_plus=np.linalg.norm(weighted - ideal, axis=1),
        d_minus=np.linalg.norm(weighted - anti_ideal, axis=1),
    )


def normalised(values: Floats, criteria: Sequence[Criterion], *, normalisation: str = Normalisation.VECTOR) -> Floats:
    """Give the normalised matrix that `topsis` weighs, shape (programs, criteria): no weight changes it.

    The higher the better on every criterion; one value all through where a criterion tells no programs apart.
    """
    return _scaled(values, np.ones(len(criteria)), criteria, normalisation)


def _scaled(values: Floats, weights: Floats, criteria: Sequence[Criterion], normalisation: str) -> Floats:
    from skcriteria.preprocessing.invert_objectives import NegateMinimize
    from skcriteria.preprocessing.scalers import MinMaxScaler, VectorScaler

    if normalisation not in list(Normalisation):
        raise ScoringError(ErrorCode.PARAMETER_OUT_OF_RANGE, parameter="normalisation", value=normalisation)
    check(values, weights, criteria)
    filled = np.where(telling(values, weights), values, 1.0)
    scaler = VectorScaler if normalisation == Normalisation.VECTOR else MinMaxScaler
    matrix = scaler(target="matrix").transform(NegateMinimize().transform(decision_matrix(filled, weights, criteria)))
    return np.asarray(matrix.matrix.to_numpy(), dtype=np.float64)


METHOD = Method(
    "topsis",
    topsis,
    higher_is_better=True,
    family=Family.REFERENCE,
    by_default=True,
    parameters={"normalisation": str(Normalisation.VECTOR)},
)
