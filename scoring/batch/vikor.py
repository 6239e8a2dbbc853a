"""VIKOR under many weight draws: a matrix product for the sum, a running maximum for the regret."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from scoring.arrays import Floats
from scoring.batch.chunks import ends
from scoring.batch.prepared import check_draws
from scoring.criteria import Criterion
from scoring.errors import ErrorCode, ScoringError
from scoring.methods.scikit import check, costs, telling
from scoring.methods.vikor import ROUNDING


@dataclass(frozen=True)
class Regrets:
    """Shares of the way from the best to the worst of the list, before they are weighed.

    parts  float, shape (programs, criteria), in [0, 1]; 0 where a criterion tells no programs apart
    v      weight of the sum against the largest
    """

    parts: Floats
    v: float

    @property
    def programs(self) -> int:
        """Give the number of programs."""
        return len(self.parts)

    def scores(self, weights: Floats) -> Floats:
        """Give Q of each draw, float, shape (draws, programs); hand it `pieces`, or its three matrices leave the cache.

        Raises
        ------
        ValueError: as `check_draws` does.
        """
        check_draws(weights, self.parts.shape[1])
        found = weights @ self.parts.T
        _share(found)
        found *= self.v
        regret = self._regret(weights)
        _share(regret)
        regret *= 1 - self.v
        found += regret
        return np.asarray(found, dtype=np.float64)

    def _regret(self, weights: Floats) -> Floats:
        """Give the largest weighted share of each program under each draw."""
        largest = np.zeros((len(weights), self.programs))
        weighed = np.empty_like(largest)
        for weight, part in zip(np.ascontiguousarray(weights.T), np.ascontiguousarray(self.parts.T), strict=True):
            # einsum takes half the time of a product that numpy must stretch to rows and columns
            np.einsum("i,j->ij", weight, part, out=weighed)
            np.maximum(largest, weighed, out=largest)
        return largest


def vikor(values: Floats, criteria: Sequence[Criterion], *, v: float = 0.5) -> Regrets:
    """Make a list ready for VIKOR: how far each value lies from the best, as a share of the list's range.

    Raises
    ------
    ScoringError: PARAMETER_OUT_OF_RANGE when v lies outside [0, 1].
    """
    if not 0 <= v <= 1:
        raise ScoringError(ErrorCode.PARAMETER_OUT_OF_RANGE, parameter="v", value=v)
    check(values, np.ones(len(criteria)), criteria)
    better = np.where(costs(criteria), -values, values)
    width = np.where(telling(values, np.ones(len(criteria))), np.ptp(better, axis=0), np.inf)
    return Regrets((better.max(axis=0) - better) / width, v)


def _share(distances: Floats) -> None:
    """Turn the distances of each draw into shares of their range, in place; 0 where they differ by rounding only."""
    lowest, highest = ends(distances)
    width = highest - lowest
    width[width <= ROUNDING * highest] = np.inf
    distances -= lowest[:, None]
    distances /= width[:, None]
