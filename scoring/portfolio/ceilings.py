"""How much a list can be worth at most, for many sets of values at once, and what is lost by differing."""

from dataclasses import dataclass

import numpy as np
from scipy.sparse import csr_array, eye_array, kron

from scoring.arrays import Bools, Floats, Ints
from scoring.portfolio.limits import Limits
from scoring.solver import relax

TOGETHER = 25
"""So many sets of values are one question to the solver: asking costs more than answering."""
SURE = 1e-9
"""Losses are known to this much."""


@dataclass(frozen=True)
class Ceilings:
    """What prices on the limits tell of every set of values.

    values   float, shape (draws, programs)
    prices   float, shape (draws, rows), 0 or more
    ceiling  float, shape (draws,): no list is worth more
    reduced  float, shape (draws, programs): what a program is worth above what it takes at these prices

    A list falls below the ceiling by the price of each limit times what it leaves of it, and by |reduced| of each
    program that it holds the other way than the sign of `reduced` says. Whatever the prices, that is an identity.

    Source
    ------
    Fisher (1981), The Lagrangian relaxation method for solving integer programming problems.
    """

    values: Floats
    prices: Floats
    ceiling: Floats
    reduced: Floats

    @property
    def likely(self) -> Bools:
        """Say which programs are in where nothing is lost, shape (draws, programs)."""
        return np.asarray(self.reduced > 0)

    @property
    def losses(self) -> Floats:
        """Give what is lost at least where a program stands the other way, float, shape (draws, programs)."""
        return np.asarray(np.abs(self.reduced))

    def some(self, draws: Ints) -> "Ceilings":
        """Give some of the draws."""
        return Ceilings(self.values[draws], self.prices[draws], self.ceiling[draws], self.reduced[draws])


def ceilings_of(values: Floats, limits: Limits) -> Ceilings | None:
    """Work out the ceilings of every set of values; None where no list, not even in parts, keeps the limits."""
    prices = np.zeros((len(values), len(limits.rows)))
    for first in range(0, len(values), TOGETHER):
        found = _prices(values[first : first + TOGETHER], limits)
        if found is None:
            return None
        prices[first : first + TOGETHER] = found
    reduced = values - prices @ limits.rows
    ceiling = prices @ limits.upper + np.maximum(reduced, 0.0).sum(axis=1)
    return Ceilings(values, prices, ceiling, reduced)


def _prices(values: Floats, limits: Limits) -> Floats | None:
    shape = (len(values), len(limits.rows))
    if not shape[1] or not values.shape[1]:
        return np.zeros(shape)
    rows = csr_array(kron(eye_array(len(values)), csr_array(limits.rows), format="csr"))
    upper = np.tile(limits.upper, len(values))
    relaxed = relax(values.ravel(), rows, np.full(len(upper), -np.inf), upper)
    if not relaxed.possible:
        return None
    return np.zeros(shape) if relaxed.prices is None else np.maximum(relaxed.prices.reshape(shape), 0.0)
