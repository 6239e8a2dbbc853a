"""Entropy weights, read off the data: a scenario to test an order with, no choice of policy."""

from collections.abc import Sequence

import numpy as np

from scoring.arrays import Floats
from scoring.criteria import Criterion
from scoring.weighting.data_driven import check_values, scenario, settled, telling
from scoring.weighting.shares import Weighting
from scoring.weighting.way import Source, Way


def entropy(values: Floats, columns: Sequence[Criterion], criteria: Sequence[Criterion]) -> Weighting:
    """Give more weight to a criterion whose values are shared less evenly among the programs of a list.

    values    float, shape (programs, columns)
    columns   the criterion of each column
    criteria  all criteria of the study; those that are no column weigh nothing

    Raises
    ------
    ScoringError: as `check_values` does.
    """
    return scenario(entropy_shares(values, columns), columns, criteria, origin=WAY.key)


def entropy_shares(values: Floats, columns: Sequence[Criterion]) -> Floats:
    """Give 1 - entropy of each column over the sum of all; directions play no part.

    values   float, shape (programs, columns); a column with values below 0 is lifted until its lowest is 0, which is
             a convention, because entropy knows parts of a whole alone
    returns  float, shape (columns,), summing to 1; 0 where a column is the same for all, even when every one is

    Raises
    ------
    ScoringError: as `check_values` does.

    Source
    ------
    Shannon (1948); Hwang & Yoon (1981), Multiple Attribute Decision Making, for the weights.
    """
    from skcriteria.preprocessing.weighters import entropy_weights

    check_values(values, columns)
    tells = telling(values)
    told = values[:, tells]
    lifted = told - np.minimum(told.min(axis=0), 0.0)
    scaled = lifted / lifted.max(axis=0)
    return settled(entropy_weights(scaled), tells)


WAY = Way("entropy", entropy, Source.DATA)
