"""Rules as upper limits alone, one dense row each: the form in which many lists are held against them at once."""

from dataclasses import dataclass

import numpy as np

from scoring.arrays import Bools, Floats
from scoring.shortlist.system import SAME, System


@dataclass(frozen=True)
class Limits:
    """Rows whose sums over a list stay at or below a limit.

    rows   float, shape (rows, programs), each scaled so that its largest number is 1
    upper  float, shape (rows,)
    """

    rows: Floats
    upper: Floats

    @property
    def near(self) -> Floats:
        """Give by how much a sum may round over its limit, float, shape (rows,)."""
        return SAME * np.maximum(1.0, np.abs(self.upper))

    def hold(self, lists: Bools) -> Bools:
        """Say which lists, shape (lists, programs), keep every row, shape (lists,)."""
        sums = lists.astype(np.float64) @ self.rows.T
        return np.asarray((sums <= self.upper + self.near).all(axis=1))

    def some(self, kept: Bools) -> "Limits":
        """Give some of the rows."""
        return Limits(self.rows[kept], self.upper[kept])


def limits_of(system: System) -> Limits:
    """Write the rows of a system as upper limits, those left out that no list can break."""
    dense = system.rows.toarray()
    over, under = np.isfinite(system.upper), np.isfinite(system.lower)
    rows = np.concatenate([dense[over], -dense[under]])
    upper = np.concatenate([system.upper[over], -system.lower[under]])
    largest = np.abs(rows).max(axis=1, initial=0.0)
    scale = np.where(largest > 0, largest, 1.0)
    limits = Limits(rows / scale[:, np.newaxis], upper / scale)
    return limits.some(np.maximum(limits.rows, 0.0).sum(axis=1) > limits.upper)
