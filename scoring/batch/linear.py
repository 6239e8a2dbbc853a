"""Methods whose score is a sum over criteria: one matrix product for all draws."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from scoring.arrays import Floats
from scoring.batch.prepared import check_draws
from scoring.criteria import Criterion
from scoring.methods import promethee as promethee_method
from scoring.methods import saw as saw_method
from scoring.methods.scikit import check
from scoring.methods.spotis import reference


@dataclass(frozen=True)
class Linear:
    """Scores start + weights · parts.

    parts     float, shape (programs, criteria), what each criterion gives a program before it is weighed
    start     the score of a program to which no criterion gives anything
    balanced  whether the scores of a list cancel out, so that nothing but noise may be left of them
    """

    parts: Floats
    start: float = 0.0
    balanced: bool = False

    @property
    def programs(self) -> int:
        """Give the number of programs."""
        return len(self.parts)

    def scores(self, weights: Floats) -> Floats:
        """Give the scores of each draw, float, shape (draws, programs).

        Raises
        ------
        ValueError: as `check_draws` does.
        """
        check_draws(weights, self.parts.shape[1])
        found = weights @ self.parts.T
        if self.start:
            found += self.start
        if self.balanced:
            found = promethee_method.without_noise(found)
        return np.asarray(found, dtype=np.float64)


def spotis(values: Floats, criteria: Sequence[Criterion], **parameters: Any) -> Linear:
    """Make a list ready for SPOTIS: distances from the ideal as shares of the bounds' width."""
    check(values, np.ones(len(criteria)), criteria)
    limits, ideal = reference(values, criteria, **parameters)
    return Linear(np.abs((values - ideal) / (limits[:, 1] - limits[:, 0])))


def weighted_sum(values: Floats, criteria: Sequence[Criterion]) -> Linear:
    """Make a list ready for the weighted sum: 1 less the distances of SPOTIS, as the method itself computes it."""
    return Linear(-spotis(values, criteria).parts, start=1.0)


def saw(values: Floats, criteria: Sequence[Criterion], **parameters: Any) -> Linear:
    """Make a list ready for SAW: its own normalised values."""
    return Linear(saw_method.normalised(values, criteria, **parameters))


def promethee(values: Floats, criteria: Sequence[Criterion], **parameters: Any) -> Linear:
    """Make a list ready for PROMETHEE II: the net flows of each criterion by itself."""
    check(values, np.ones(len(criteria)), criteria)
    return Linear(promethee_method.single_flows(values, criteria, **parameters).net, balanced=True)
