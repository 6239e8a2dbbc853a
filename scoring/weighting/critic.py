"""CRITIC weights, read off the data: a scenario to test an order with, no choice of policy."""

from collections.abc import Sequence

import numpy as np

from scoring.arrays import Floats
from scoring.criteria import Criterion, Direction
from scoring.weighting.data_driven import check_values, scenario, settled, telling
from scoring.weighting.shares import Weighting
from scoring.weighting.way import Source, Way


def critic(
    values: Floats, columns: Sequence[Criterion], criteria: Sequence[Criterion], *, use_directions: bool = True
) -> Weighting:
    """Give more weight to a criterion that varies much and says what no other says.

    values, columns, criteria  as `entropy` takes them

    Raises
    ------
    ScoringError: as `check_values` does.
    """
    shares = critic_shares(values, columns, use_directions=use_directions)
    return scenario(shares, columns, criteria, origin=WAY.key)


def critic_shares(values: Floats, columns: Sequence[Criterion], *, use_directions: bool = True) -> Floats:
    """Give the standard deviation of each column times its lack of correlation with the others, over the sum of all.

    values          float, shape (programs, columns); each is set between its extremes, so any sign will do
    use_directions  True turns costs round before they are correlated; some published cases do not
    returns         float, shape (columns,), summing to 1; 0 where a column is the same for all, which takes no part in
                    the correlations either; even where all that differ say the same

    Raises
    ------
    ScoringError: as `check_values` does.

    Source
    ------
    Diakoulaki, Mavrotas & Papayannakis (1995), Determining objective weights in multiple criteria problems.
    """
    from skcriteria.preprocessing.weighters import critic_weights

    check_values(values, columns)
    tells = telling(values)
    told = values[:, tells]
    way = (told - told.min(axis=0)) / np.ptp(told, axis=0)
    costs = np.array([use_directions and criterion.direction is Direction.COST for criterion in columns])[tells]
    alike = np.corrcoef(np.where(costs, 1 - way, way), rowvar=False) > 1 - 1e-9
    if alike.all():  # rounding would be shared out as if it were weight
        return settled(np.zeros(tells.sum()), tells)
    return settled(critic_weights(way, np.where(costs, -1, 1)), tells)


WAY = Way("critic", critic, Source.DATA)
