"""ERVD: gains and losses of each program against a reference point, held against the best and worst of the list."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from scoring.arrays import Floats
from scoring.criteria import Criterion
from scoring.errors import ErrorCode, ScoringError
from scoring.methods.method import Family, Method
from scoring.methods.scales import settled
from scoring.methods.scikit import ROUNDING, check, decision_matrix, telling


@dataclass(frozen=True)
class RelativeValues:
    """What ERVD finds on its way.

    score            float, shape (programs,), s_minus / (s_plus + s_minus), in [0, 1]
    s_plus, s_minus  float, shape (programs,), weighted distances to the best and the worst relative values of the list
    """

    score: Floats
    s_plus: Floats
    s_minus: Floats


def ervd(
    values: Floats,
    weights: Floats,
    criteria: Sequence[Criterion],
    *,
    reference: Sequence[float] | None = None,
    loss_factor: float = 2.25,
    alpha: float = 0.88,
) -> Floats:
    """Give each program's closeness to the best gains of the list, where a loss counts more than a gain.

    values       float, shape (programs, criteria)
    weights      float, shape (criteria,)
    reference    the value of each criterion from which on a program gains; by default halfway between its anchors
    loss_factor  how much more a loss counts than a gain (lambda), above 0
    alpha        how fast further gains and losses lose their edge: their exponent, above 0
    returns      float, shape (programs,), in [0, 1], the higher the better; 0.5 for all where no criterion tells the
                 programs apart, since the best and the worst of the list are then one

    Values and reference enter as shares of the criterion's sum. Where that sum is 0 or less such a share has no
    meaning, and the sum of the sizes stands in; such a score is a convention.

    Raises
    ------
    ScoringError: PARAMETER_OUT_OF_RANGE when loss_factor or alpha is not above 0, or the reference is not one number a
        criterion; as `check` does.

    Source
    ------
    Shyur, Yin, Shih & Cheng (2015), A multiple criteria decision making method based on relative value distances.
    """
    return relative_values(values, weights, criteria, reference=reference, loss_factor=loss_factor, alpha=alpha).score


def relative_values(
    values: Floats,
    weights: Floats,
    criteria: Sequence[Criterion],
    *,
    reference: Sequence[float] | None = None,
    loss_factor: float = 2.25,
    alpha: float = 0.88,
) -> RelativeValues:
    """Give the scores of `ervd` with the distances behind them."""
    from skcriteria.agg.ervd import ERVD

    for name, value in (("loss_factor", loss_factor), ("alpha", alpha)):
        if not 0 < value < np.inf:
            raise ScoringError(ErrorCode.PARAMETER_OUT_OF_RANGE, parameter=name, value=value)
    check(values, weights, criteria)
    halfway = [sum(criterion.anchors) / 2 for criterion in criteria]
    gains_from = np.array(halfway if reference is None else reference, dtype=np.float64)
    if gains_from.shape != weights.shape or not np.isfinite(gains_from).all():
        raise ScoringError(ErrorCode.PARAMETER_OUT_OF_RANGE, parameter="reference", value=reference)
    if not telling(values, weights).any():
        nothing = np.zeros(len(values))
        return RelativeValues(np.full(len(values), 0.5), nothing, nothing)
    total = _total(values)
    matrix = decision_matrix(settled(values) / total, weights, criteria)
    found = ERVD(lambda_value=loss_factor, alpha_value=alpha).evaluate(matrix, reference_points=gains_from / total).e_
    return RelativeValues(*(np.asarray(found[name], dtype=np.float64) for name in ("similarity", "s_plus", "s_minus")))


def _total(values: Floats) -> Floats:
    total, size = values.sum(axis=0), np.abs(values).sum(axis=0)
    return np.where(total > ROUNDING * size, total, np.where(size > 0, size, 1.0))


METHOD = Method(
    "ervd",
    ervd,
    higher_is_better=True,
    family=Family.REFERENCE,
    parameters={"loss_factor": 2.25, "alpha": 0.88},
)
