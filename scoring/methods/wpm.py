"""Weighted product: values raised to their weights and multiplied."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from enum import StrEnum

import numpy as np

from scoring.arrays import Floats
from scoring.criteria import Criterion, Direction
from scoring.errors import ErrorCode, ScoringError
from scoring.methods.method import Family, Method
from scoring.methods.scales import settled
from scoring.methods.scikit import check, costs, decision_matrix

SLIVER = 1e-6
"""A cost of 0, which cannot divide, counts as this share of the smallest above 0: it leads, and others stay apart."""


class Form(StrEnum):
    """Name the scales on which the product is given."""

    PRODUCT = "product"
    LOG10 = "log10"
    SIGNED_EXPONENTS = "signed_exponents"


class Normalisation(StrEnum):
    """Name the ways to bring criteria to one scale before they are multiplied; none changes the order."""

    NONE = "none"
    LINEAR_MAX = "linear_max"
    SUM = "sum"


def wpm(
    values: Floats,
    weights: Floats,
    criteria: Sequence[Criterion],
    *,
    form: str = Form.PRODUCT,
    normalisation: str = Normalisation.NONE,
) -> Floats:
    """Multiply each program's values, raised to their weights; a cost enters as 1 / x.

    values         float, shape (programs, criteria)
    weights        float, shape (criteria,)
    form           `product`; `log10` its base-10 logarithm; `signed_exponents` each program's share of the sum of all
                   products, so that scores sum to 1
    normalisation  `none`; `linear_max` x / max, for costs min / x; `sum` x / sum, for costs (1/x) / sum(1/x)
    returns        float, shape (programs,), the higher the better; in [0, 1] for `linear_max` with `product`

    A benefit of 0 makes the whole product 0; as its logarithm is not finite, such programs then stand one below the
    lowest of the others. What cannot be multiplied takes a convention that keeps the order: a cost of 0 counts as
    1e-6 of the smallest above 0; a criterion with values below 0 runs from 1 at the worst to 2 at the best of
    the list; one of nothing but zeros decides nothing.

    Raises
    ------
    ScoringError: PARAMETER_OUT_OF_RANGE for an unknown form or normalisation; as `check` does.

    Source
    ------
    Bridgman (1922), Dimensional Analysis; Miller & Starr (1969), Executive Decisions and Operations Research.
    """
    for parameter, value, known in (("form", form, Form), ("normalisation", normalisation, Normalisation)):
        if value not in list(known):
            raise ScoringError(ErrorCode.PARAMETER_OUT_OF_RANGE, parameter=parameter, value=value)
    check(values, weights, criteria)
    kept = weights > 0
    counted = [criterion for criterion, has_weight in zip(criteria, kept, strict=True) if has_weight]
    mended = _normalised(*_multipliable(values[:, kept], counted), Normalisation(normalisation))
    return _scaled(_logarithms(mended, weights[kept]), Form(form))


def _multipliable(values: Floats, criteria: Sequence[Criterion]) -> tuple[Floats, list[Criterion]]:
    """Mend columns so that no value lies below 0 and no cost is 0; a mended column is a benefit."""
    columns, mended = [], []
    for criterion, column in zip(criteria, settled(values).T, strict=True):
        benefit = criterion.direction is Direction.BENEFIT
        if column.min() < 0:
            column = np.interp(column, [column.min(), column.max()], [1.0, 2.0] if benefit else [2.0, 1.0])
            criterion = replace(criterion, anchors=(1.0, 2.0))
        elif not column.any():
            column = np.ones_like(column)
        elif not benefit:
            column = np.where(column == 0, SLIVER * column[column > 0].min(), column)
        columns.append(column)
        mended.append(criterion)
    return np.column_stack(columns), mended


def _normalised(values: Floats, criteria: Sequence[Criterion], normalisation: Normalisation) -> Floats:
    upwards = values ** np.where(costs(criteria), -1.0, 1.0)
    if normalisation is Normalisation.LINEAR_MAX:
        upwards = upwards / upwards.max(axis=0)
    elif normalisation is Normalisation.SUM:
        upwards = upwards / upwards.sum(axis=0)
    return np.asarray(upwards, dtype=np.float64)


def _logarithms(values: Floats, weights: Floats) -> Floats:
    """Give the base-10 logarithm of each product, minus infinity where a value is 0, which scikit-criteria refuses."""
    from skcriteria.agg.simple import WeightedProductModel

    whole = np.asarray((values > 0).all(axis=1), dtype=np.bool_)
    benefits = [Criterion(f"c{column}") for column in range(len(weights))]
    matrix = decision_matrix(np.where(whole[:, None], values, 1.0), weights, benefits)
    return np.where(whole, WeightedProductModel().evaluate(matrix).e_.score, -np.inf)


def _scaled(logarithms: Floats, form: Form) -> Floats:
    finite = np.isfinite(logarithms)
    if form is Form.PRODUCT:
        return np.asarray(np.power(10.0, logarithms), dtype=np.float64)
    if not finite.any():
        return np.full(len(logarithms), 0.0 if form is Form.LOG10 else 1 / len(logarithms))
    if form is Form.LOG10:
        return np.where(finite, logarithms, logarithms[finite].min() - 1)
    products = np.power(10.0, logarithms - logarithms.max())
    return np.asarray(products / products.sum(), dtype=np.float64)


PARAMETERS: Mapping[str, object] = {"form": str(Form.PRODUCT), "normalisation": str(Normalisation.LINEAR_MAX)}

METHOD = Method("wpm", wpm, higher_is_better=True, family=Family.VALUE, parameters=PARAMETERS)
