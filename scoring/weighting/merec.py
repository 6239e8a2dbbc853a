"""MEREC weights, read off the data: a scenario to test an order with, no choice of policy."""

from collections.abc import Sequence

import numpy as np

from scoring.arrays import Bools, Floats
from scoring.criteria import Criterion, Direction
from scoring.weighting.data_driven import check_values, scenario, settled, telling
from scoring.weighting.shares import Weighting
from scoring.weighting.way import Source, Way


def merec(values: Floats, columns: Sequence[Criterion], criteria: Sequence[Criterion]) -> Weighting:
    """Give more weight to a criterion whose removal changes more.

    values, columns, criteria  as `entropy` takes them

    Raises
    ------
    ScoringError: as `check_values` does.
    """
    return scenario(merec_shares(values, columns), columns, criteria, origin=WAY.key)


def merec_shares(values: Floats, columns: Sequence[Criterion]) -> Floats:
    """Give what the removal of each column changes in the programs' performance, over the sum of all.

    values   float, shape (programs, columns), above 0; a column with a value of 0 or less is set between 1 and 2 by its
             share of the way between its extremes, which is a convention, because MEREC takes ratios
    returns  float, shape (columns,), summing to 1; 0 where a column is the same for all, even when every one is

    Raises
    ------
    ScoringError: as `check_values` does.

    Source
    ------
    Keshavarz-Ghorabaee et al. (2021), Determination of Objective Weights Using a New Method Based on the Removal
    Effects of Criteria (MEREC).
    """
    from skcriteria.preprocessing.weighters import merec_weights

    check_values(values, columns)
    tells = telling(values)
    if not tells.any():
        return settled(np.zeros(0), tells)
    costs = np.array([criterion.direction is Direction.COST for criterion in columns])
    return settled(merec_weights(_positive(values, tells), np.where(costs, -1, 1))[tells], tells)


def _positive(values: Floats, tells: Bools) -> Floats:
    """Give values above 0; a column that is the same for all still counts among the criteria."""
    lowest, width = values.min(axis=0), np.where(tells, np.ptp(values, axis=0), 1.0)
    return np.where(lowest > 0, values, 1 + (values - lowest) / width)


WAY = Way("merec", merec, Source.DATA)
