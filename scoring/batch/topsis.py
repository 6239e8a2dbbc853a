"""TOPSIS under many weight draws: two matrix products of squares."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from scoring.arrays import Floats
from scoring.batch.prepared import check_draws
from scoring.criteria import Criterion
from scoring.methods.topsis import normalised


@dataclass(frozen=True)
class Distances:
    """Squared distances of each criterion by itself, float, shape (programs, criteria), before they are weighed.

    from_best   from the best value of the list
    from_worst  from the worst
    """

    from_best: Floats
    from_worst: Floats

    @property
    def programs(self) -> int:
        """Give the number of programs."""
        return len(self.from_best)

    def scores(self, weights: Floats) -> Floats:
        """Give the closeness of each draw, float, shape (draws, programs); 0.5 where nothing with weight differs.

        Raises
        ------
        ValueError: as `check_draws` does.
        """
        check_draws(weights, self.from_best.shape[1])
        squares = weights**2
        to_best, to_worst = squares @ self.from_best.T, squares @ self.from_worst.T
        np.sqrt(to_best, out=to_best)
        np.sqrt(to_worst, out=to_worst)
        to_best += to_worst
        nowhere = to_best == 0
        if nowhere.any():
            to_worst[nowhere], to_best[nowhere] = 1.0, 2.0
        to_worst /= to_best
        return np.asarray(to_worst, dtype=np.float64)


def topsis(values: Floats, criteria: Sequence[Criterion], **parameters: Any) -> Distances:
    """Make a list ready for TOPSIS: its own normalised values, and how far they lie from both ends."""
    scaled = normalised(values, criteria, **parameters)
    return Distances((scaled - scaled.max(axis=0)) ** 2, (scaled - scaled.min(axis=0)) ** 2)
