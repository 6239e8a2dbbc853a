"""Simple additive weighting, under each of its usual normalisations."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING

import numpy as np

from scoring.arrays import Floats
from scoring.criteria import Criterion, Direction
from scoring.errors import ErrorCode, ScoringError
from scoring.methods.method import Family, Method
from scoring.methods.scikit import check, decision_matrix, telling

if TYPE_CHECKING:
    from skcriteria import DecisionMatrix


class Normalisation(StrEnum):
    """Name the ways to bring criteria to one scale before they are added."""

    NONE = "none"
    LINEAR_MAX = "linear_max"
    MINMAX = "minmax"
    SUM_INVERSE = "sum_inverse"


def saw(
    values: Floats, weights: Floats, criteria: Sequence[Criterion], *, normalisation: str = Normalisation.LINEAR_MAX
) -> Floats:
    """Normalise each criterion, then add up the weighted values.

    values         float, shape (programs, criteria)
    weights        float, shape (criteria,)
    normalisation  `none` (costs negated); `linear_max` x / max, for costs min / x; `minmax` share of the way between
                   the extremes of the list; `sum_inverse` x / sum, for costs (1/x) / sum(1/x)
    returns        float, shape (programs,), the higher the better

    A cost of 0 takes the limit of its formula: the free programs share 1, all others get 0. (scikit-criteria turns
    that whole column to 0 in silence.) Where a ratio has no meaning, because a benefit has no positive value to be
    divided by or a cost lies below 0, the criterion takes its share of the way between the extremes of the list; such
    a score is a convention, its order is not.

    Raises
    ------
    ScoringError: PARAMETER_OUT_OF_RANGE for an unknown normalisation; as `check` does.

    Source
    ------
    Fishburn (1967); Hwang & Yoon (1981), for the normalisations.
    """
    return _added(_prepared(values, weights, criteria, normalisation))


def normalised(
    values: Floats, criteria: Sequence[Criterion], *, normalisation: str = Normalisation.LINEAR_MAX
) -> Floats:
    """Give the normalised matrix that `saw` adds up, shape (programs, criteria): no weight changes it."""
    prepared = _prepared(values, np.ones(len(criteria)), criteria, normalisation)
    return np.asarray(prepared.matrix.to_numpy(), dtype=np.float64)


def _prepared(values: Floats, weights: Floats, criteria: Sequence[Criterion], normalisation: str) -> "DecisionMatrix":
    if normalisation not in list(Normalisation):
        raise ScoringError(ErrorCode.PARAMETER_OUT_OF_RANGE, parameter="normalisation", value=normalisation)
    check(values, weights, criteria)
    values = np.where(telling(values, np.ones(len(criteria))), values, values[:1])
    if normalisation in (Normalisation.LINEAR_MAX, Normalisation.SUM_INVERSE):
        values, criteria = _with_limits(values, criteria, Normalisation(normalisation))
    return _normalised(decision_matrix(values, weights, criteria), Normalisation(normalisation))


def _added(matrix: "DecisionMatrix") -> Floats:
    """Add up a normalised matrix; scikit-criteria adds nothing below 0, so such columns are lifted and let down."""
    from skcriteria.agg.simple import WeightedSumModel

    lift = np.minimum(matrix.matrix.to_numpy().min(axis=0), 0.0)
    lifted = matrix.replace(matrix=matrix.matrix.to_numpy() - lift)
    score = np.atleast_1d(WeightedSumModel().evaluate(lifted).e_.score)
    return np.asarray(score + lift @ matrix.weights.to_numpy(), dtype=np.float64)


def _normalised(matrix: "DecisionMatrix", normalisation: Normalisation) -> "DecisionMatrix":
    from skcriteria.preprocessing.invert_objectives import BenefitCostInverter, InvertMinimize, NegateMinimize
    from skcriteria.preprocessing.scalers import MinMaxScaler, SumScaler

    if normalisation is Normalisation.LINEAR_MAX and (matrix.matrix.to_numpy() < 0).any():
        return _ratios(matrix)
    steps = {
        Normalisation.NONE: [NegateMinimize()],
        Normalisation.LINEAR_MAX: [BenefitCostInverter()],
        Normalisation.MINMAX: [NegateMinimize(), MinMaxScaler(target="matrix")],
        Normalisation.SUM_INVERSE: [InvertMinimize(), SumScaler(target="matrix")],
    }
    for step in steps[normalisation]:
        matrix = step.transform(matrix)
    return matrix


def _ratios(matrix: "DecisionMatrix") -> "DecisionMatrix":
    """Take x / max and min / x where a benefit lies below 0, which scikit-criteria's inverter refuses."""
    values = matrix.matrix.to_numpy()
    costs = matrix.minwhere.to_numpy()
    ratios = np.where(costs, values.min(axis=0) / np.where(costs, values, 1.0), values / values.max(axis=0))
    return matrix.replace(matrix=ratios, objectives=[max] * len(costs))


def _with_limits(
    values: Floats, criteria: Sequence[Criterion], normalisation: Normalisation
) -> tuple[Floats, list[Criterion]]:
    columns, mended = [], []
    for criterion, column in zip(criteria, values.T, strict=True):
        if criterion.direction is Direction.COST and column.min() == 0:
            column, criterion = (column == 0).astype(np.float64), replace(criterion, anchors=(0.0, 1.0))
        elif criterion.direction is Direction.BENEFIT and not column.any():
            column = np.ones_like(column)
        elif _divisor(column, normalisation) <= 0 or (criterion.direction is Direction.COST and column.min() < 0):
            column, criterion = _way(column, criterion), replace(criterion, anchors=(0.0, 1.0))
        columns.append(column)
        mended.append(criterion)
    return np.column_stack(columns), mended


def _way(column: Floats, criterion: Criterion) -> Floats:
    """Give the share of the way from the worst to the best of the list, where a ratio has no meaning."""
    worst, best = column.min(), column.max()
    if worst == best:
        return np.ones_like(column)
    way = (column - worst) / (best - worst)
    return np.asarray(way if criterion.direction is Direction.BENEFIT else 1 - way, dtype=np.float64)


def _divisor(column: Floats, normalisation: Normalisation) -> float:
    return float(column.sum() if normalisation is Normalisation.SUM_INVERSE else column.max())


PARAMETERS: Mapping[str, object] = {"normalisation": str(Normalisation.LINEAR_MAX)}

METHOD = Method("saw", saw, higher_is_better=True, family=Family.VALUE, parameters=PARAMETERS)
