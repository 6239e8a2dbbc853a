"""A choice in numbers: what each variable is worth, and rows that bound what is chosen."""

from dataclasses import dataclass
from fractions import Fraction
from math import lcm

import numpy as np
from scipy.sparse import csr_array, vstack

from scoring.arrays import Bools, Floats

SCALE = 1e4
"""What the largest number of a row or of the worth is brought to, so that what the solver calls nothing is nothing."""
MOST_WHOLE = 1e7
"""Whole numbers up to this size are handed to the solver as they are."""
FINEST = 1_000_000
"""A step of the worth finer than one of so many is none."""
SAME = 1e-12
"""Values nearer to each other than this are one; costs and limits nearer than this share."""


@dataclass(frozen=True)
class System:
    """What can be chosen, what it is worth, and within which rows.

    worth         float, shape (variables,); the higher the better
    rows          float, shape (rows, variables)
    lower, upper  float, shape (rows,)
    whole         bool, shape (variables,): False for a variable that may be any share in [0, 1]
    """

    worth: Floats
    rows: csr_array
    lower: Floats
    upper: Floats
    whole: Bools

    def with_rows(self, rows: csr_array | Floats, lower: float, upper: float) -> "System":
        """Give the system with more rows, float, shape (rows, variables), that have the same limits."""
        count = rows.shape[0]
        return System(
            self.worth,
            csr_array(vstack([self.rows, csr_array(rows)])),
            np.append(self.lower, np.full(count, lower)),
            np.append(self.upper, np.full(count, upper)),
            self.whole,
        )

    def without(self, values: Floats) -> "System":
        """Forbid one choice of the whole variables.

        Source
        ------
        Balas & Jeroslow (1972), Canonical cuts on the unit hypercube.
        """
        row = np.where(self.whole, np.where(values > 0.5, 1.0, -1.0), 0.0)
        return self.with_rows(row[None, :], -np.inf, float((row > 0).sum() - 1))

    def among(self, kept: Bools, values: Floats) -> "System":
        """Give the system of the kept variables alone, all others standing at their values."""
        taken = self.rows @ np.where(kept, 0.0, values)
        return System(
            self.worth[kept], csr_array(self.rows[:, kept]), self.lower - taken, self.upper - taken, self.whole[kept]
        )


def scaled(system: System) -> tuple[System, float]:
    """Bring worth and rows to numbers a solver handles well; give them, and by how much the worth was multiplied.

    Worth on even steps, as ratings and weights give it, becomes whole numbers: a solver stops as soon as less than one
    step is open. Rows of whole numbers lose their common divisor, and their limits what no sum can reach.
    """
    factor = _steps(system.worth)
    if factor is None:
        factor = SCALE / max(float(np.abs(system.worth).max(initial=0.0)), float(np.finfo(float).tiny))
        worth = system.worth * factor
    else:
        worth = np.round(system.worth * factor)
    factors, exact = _row_factors(system)
    lower, upper = system.lower * factors, system.upper * factors
    rows = csr_array(system.rows.multiply(factors[:, None]))
    nearly = SAME * np.maximum(np.where(np.isfinite(upper), np.abs(upper), 0), 1e3)
    upper = np.where(exact, np.floor(upper + nearly), upper)
    lower = np.where(exact, np.ceil(lower - nearly), lower)
    return System(worth, rows, lower, upper, system.whole), factor


def on_steps(worth: Floats) -> bool:
    """Say whether scaled worth is made of whole steps."""
    return bool((worth == np.round(worth)).all())


def _steps(worth: Floats) -> float | None:
    """Give into how many steps 1 is divided where every worth lies on one of them."""
    divisor = 1
    for value in np.unique(np.abs(worth)).tolist():
        divisor = lcm(divisor, Fraction(value).limit_denominator(10_000).denominator)
        if divisor > FINEST:
            return None
    steps = np.round(worth * divisor)
    on_them = (np.abs(worth - steps / divisor) <= SAME).all() and np.abs(steps).max(initial=0.0) <= MOST_WHOLE
    return float(divisor) if on_them else None


def _row_factors(system: System) -> tuple[Floats, Bools]:
    """Give what each row is multiplied by, and whether its sums are whole numbers then."""
    factors, exact = np.ones(system.rows.shape[0]), np.zeros(system.rows.shape[0], dtype=bool)
    for number, (start, stop) in enumerate(zip(system.rows.indptr[:-1], system.rows.indptr[1:], strict=True)):
        amounts = np.abs(system.rows.data[start:stop])
        largest = float(amounts.max(initial=0.0))
        if largest == 0:
            continue
        divisor = _divisor(amounts)
        if divisor and largest / divisor <= MOST_WHOLE:
            factors[number] = 1 / divisor
            exact[number] = bool(system.whole[system.rows.indices[start:stop]].all())
        else:
            factors[number] = SCALE / largest
    return factors, exact


def _divisor(amounts: Floats) -> float:
    """Give the greatest common divisor of whole numbers; 0 where they are not whole."""
    if amounts.max() >= 2**53 or (amounts != np.round(amounts)).any():
        return 0.0
    return float(np.gcd.reduce(amounts.astype(np.int64)))
