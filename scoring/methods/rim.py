"""RIM: nearness of each program to a declared ideal interval of every criterion."""

from collections.abc import Sequence

import numpy as np

from scoring.arrays import Floats
from scoring.criteria import Criterion
from scoring.errors import ErrorCode, ScoringError
from scoring.methods.method import Family, Method
from scoring.methods.scikit import check, costs

Intervals = Sequence[tuple[float, float]]


def rim(
    values: Floats,
    weights: Floats,
    criteria: Sequence[Criterion],
    *,
    ranges: Intervals | None = None,
    ideals: Intervals | None = None,
) -> Floats:
    """Give each program's relative nearness to the ideal intervals, inside declared ranges.

    values   float, shape (programs, criteria), inside the ranges
    weights  float, shape (criteria,)
    ranges   both ends of each criterion's range; by default its anchors
    ideals   both ends of each criterion's ideal, inside its range; by default the better end of the range
    returns  float, shape (programs,), in [0, 1], 1 where every value lies in its ideal; the higher the better

    Only the default ideals ask for the direction of a criterion.

    Raises
    ------
    ScoringError: OUTSIDE_ANCHORS when a value lies outside its range; PARAMETER_OUT_OF_RANGE when ranges or ideals are
        not two numbers a criterion, or an ideal lies outside its range; as `check` does.

    Source
    ------
    Cables, Lamata & Verdegay (2016), RIM: reference ideal method in multicriteria decision making.
    """
    check(values, weights, criteria)
    limits = _intervals("ranges", [criterion.bounds for criterion in criteria] if ranges is None else ranges, criteria)
    best = np.where(costs(criteria), limits[:, 0], limits[:, 1])
    ideal = _intervals("ideals", np.column_stack([best, best]).tolist() if ideals is None else ideals, criteria)
    if (ideal[:, 0] < limits[:, 0]).any() or (ideal[:, 1] > limits[:, 1]).any():
        raise ScoringError(ErrorCode.PARAMETER_OUT_OF_RANGE, parameter="ideals", value=ideals)
    outside = ((values < limits[:, 0]) | (values > limits[:, 1])).any(axis=0)
    if outside.any():
        raise ScoringError(ErrorCode.OUTSIDE_ANCHORS, criterion=criteria[int(outside.argmax())].key)
    near = _nearness(values, limits, ideal) * weights
    from_worst, from_ideal = np.linalg.norm(near, axis=1), np.linalg.norm(near - weights, axis=1)
    return np.asarray(from_worst / (from_worst + from_ideal), dtype=np.float64)


def _nearness(values: Floats, limits: Floats, ideal: Floats) -> Floats:
    """Give 1 inside the ideal, falling evenly to 0 at the end of the range on either side."""
    below, above = ideal[:, 0] - values, values - ideal[:, 1]
    room = np.where(below > 0, ideal[:, 0] - limits[:, 0], limits[:, 1] - ideal[:, 1])
    return np.asarray(1 - np.maximum(0, np.maximum(below, above)) / np.where(room > 0, room, 1.0), dtype=np.float64)


def _intervals(name: str, given: Intervals, criteria: Sequence[Criterion]) -> Floats:
    """Give intervals as (lowest, highest), whichever end was named first."""
    pairs = [tuple(pair) for pair in given]
    if len(pairs) != len(criteria) or any(len(pair) != 2 or not np.isfinite(pair).all() for pair in pairs):
        raise ScoringError(ErrorCode.PARAMETER_OUT_OF_RANGE, parameter=name, value=given)
    return np.sort(np.array(pairs, dtype=np.float64), axis=1)


METHOD = Method("rim", rim, higher_is_better=True, family=Family.REFERENCE, independent=True)
