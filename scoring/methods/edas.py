"""EDAS: distance of each program above and below the average of the list."""

from collections.abc import Sequence

import numpy as np

from scoring.arrays import Floats
from scoring.criteria import Criterion
from scoring.methods.method import Family, Method
from scoring.methods.scikit import ROUNDING, check, decision_matrix, telling


def edas(values: Floats, weights: Floats, criteria: Sequence[Criterion]) -> Floats:
    """Weigh how far each program stands on the good side of the average against how far on the bad side.

    values   float, shape (programs, criteria)
    weights  float, shape (criteria,)
    returns  float, shape (programs,), in [0, 1], the higher the better; 0.5 for all where no criterion tells the
             programs apart, since all then stand at the average

    Distances are shares of the average. Where a criterion's average is 0 or less such a share has no meaning, and the
    average size of its values stands in; such a score is a convention.

    Raises
    ------
    ScoringError: as `check` does.

    Source
    ------
    Keshavarz Ghorabaee, Zavadskas, Olfat & Turskis (2015), Multi-criteria inventory classification using EDAS.
    """
    from skcriteria.agg.edas import EDAS

    check(values, weights, criteria)
    tells = telling(values, weights)
    if not tells.any():
        return np.full(len(values), 0.5)
    kept = [criterion for criterion, told in zip(criteria, tells, strict=True) if told]
    matrix = decision_matrix(_above_zero(values[:, tells]), weights[tells], kept)
    return np.asarray(EDAS().evaluate(matrix).e_.score, dtype=np.float64)


def _above_zero(values: Floats) -> Floats:
    """Give columns whose average is above 0; scikit-criteria would shift every average where one of them is 0."""
    average, size = values.mean(axis=0), np.abs(values).mean(axis=0)
    return np.where(average > ROUNDING * size, values, 1 + (values - average) / size)


METHOD = Method("edas", edas, higher_is_better=True, family=Family.REFERENCE)
