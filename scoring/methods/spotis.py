"""SPOTIS: weighted distance from an ideal point inside declared bounds."""

from collections.abc import Sequence

import numpy as np

from scoring.arrays import Floats
from scoring.criteria import Criterion
from scoring.errors import ErrorCode, ScoringError
from scoring.methods.method import Family, Method
from scoring.methods.scikit import costs, decision_matrix


def spotis(
    values: Floats,
    weights: Floats,
    criteria: Sequence[Criterion],
    *,
    bounds: Sequence[tuple[float, float]] | None = None,
    isp: Sequence[float] | None = None,
) -> Floats:
    """Add up each program's weighted distance from the ideal, as a share of the bounds' width.

    values   float, shape (programs, criteria), inside the bounds
    weights  float, shape (criteria,)
    bounds   (lowest, highest) of each criterion; by default its anchors
    isp      the ideal point, inside the bounds; by default the best end of each
    returns  float, shape (programs,), 0 at the ideal; the lower the better

    Raises
    ------
    ScoringError: ANCHORS_EQUAL for bounds of no width; OUTSIDE_ANCHORS when a value or the ideal lies outside them;
        as `check` does.

    Source
    ------
    Dezert, Tchamova, Han & Tacnet (2020), The SPOTIS rank reversal free method.
    """
    from skcriteria.agg.spotis import SPOTIS

    matrix = decision_matrix(values, weights, criteria)
    limits, ideal = reference(values, criteria, bounds=bounds, isp=isp)
    return np.asarray(SPOTIS().evaluate(matrix, bounds=limits, isp=ideal).e_.score, dtype=np.float64)


def reference(
    values: Floats,
    criteria: Sequence[Criterion],
    *,
    bounds: Sequence[tuple[float, float]] | None = None,
    isp: Sequence[float] | None = None,
) -> tuple[Floats, Floats]:
    """Give (bounds, ideal point) that `spotis` measures from, shapes (criteria, 2) and (criteria,).

    Raises
    ------
    ScoringError: ANCHORS_EQUAL and OUTSIDE_ANCHORS as `spotis` does.
    """
    limits = np.array([criterion.bounds for criterion in criteria] if bounds is None else bounds, dtype=np.float64)
    for criterion, (lowest, highest) in zip(criteria, limits, strict=True):
        if lowest >= highest:
            raise ScoringError(ErrorCode.ANCHORS_EQUAL, criterion=criterion.key, value=float(lowest))
    best = np.where(costs(criteria), limits[:, 0], limits[:, 1])
    ideal = best if isp is None else np.asarray(isp, dtype=np.float64)
    asked = np.vstack([values, ideal])
    outside = (asked < limits[:, 0]) | (asked > limits[:, 1])
    if outside.any():
        _, column = np.argwhere(outside)[0]
        raise ScoringError(ErrorCode.OUTSIDE_ANCHORS, criterion=criteria[column].key)
    return limits, ideal


METHOD = Method("spotis", spotis, higher_is_better=False, family=Family.REFERENCE, independent=True)
