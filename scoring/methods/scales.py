"""Scales that several methods share: every criterion brought to numbers of which 1 is the best of the list."""

from collections.abc import Sequence

import numpy as np

from scoring.arrays import Floats
from scoring.criteria import Criterion
from scoring.methods.scikit import costs, telling


def ratios(values: Floats, criteria: Sequence[Criterion]) -> Floats:
    """Hold each value against the best of its criterion: x / max, and for costs min / x.

    values   float, shape (programs, criteria)
    returns  float, the same shape, 1 for the best of each criterion, the higher the better

    A cost of 0 takes the limit of its formula: the free programs share 1, all others get 0. Where a ratio has no
    meaning, because a benefit has no positive value to be divided by or a cost lies below 0, the criterion takes its
    share of the way between the extremes of the list (`ways`). Benefits below 0 stay below 0.

    Source
    ------
    Hwang & Yoon (1981), Multiple Attribute Decision Making: linear scale transformation.
    """
    values, less_is_better = settled(values), costs(criteria)
    least, most = values.min(axis=0), values.max(axis=0)
    free = values == 0
    found = np.where(less_is_better, least / np.where(free, 1.0, values), values / np.where(most > 0, most, 1.0))
    found = np.where(less_is_better & (least == 0), free, found)
    return np.where(np.where(less_is_better, least >= 0, most > 0), found, ways(values, criteria))


def ways(values: Floats, criteria: Sequence[Criterion]) -> Floats:
    """Give each value's share of the way from the worst to the best of the list.

    values   float, shape (programs, criteria)
    returns  float, the same shape, in [0, 1], the higher the better; 1 for all where a criterion has one value

    Source
    ------
    Hwang & Yoon (1981), Multiple Attribute Decision Making: min-max transformation.
    """
    values = settled(values)
    least, width = values.min(axis=0), np.ptp(values, axis=0)
    way = (values - least) / np.where(width > 0, width, 1.0)
    return np.where(width > 0, np.where(costs(criteria), 1 - way, way), 1.0)


def settled(values: Floats) -> Floats:
    """Give the values with one value in every column whose values differ by rounding only."""
    return np.where(telling(values, np.ones(values.shape[1])), values, values[:1])
