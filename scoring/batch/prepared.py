"""The shape that every method takes for many weight draws."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

import numpy as np

from scoring.arrays import Floats
from scoring.methods import Method


class Prepared(Protocol):
    """A list made ready once, to be scored under any number of weight draws."""

    @property
    def programs(self) -> int:
        """Give the number of programs."""

    def scores(self, weights: Floats) -> Floats:
        """Give the method's own scores under each draw.

        weights  float, shape (draws, criteria), as `check_draws` asks
        returns  float, shape (draws, programs), on the method's own scale
        """


@dataclass(frozen=True)
class Batch:
    """How one method is scored under many weight draws.

    method   the method whose scores these are
    prepare  `prepare(values, criteria, **parameters)` makes a list ready, with the parameters of `method.score`; values
             are float, shape (programs, criteria); it refuses what the method refuses
    """

    method: Method
    prepare: Callable[..., Prepared]

    @property
    def higher_is_better(self) -> bool:
        """Say which end of the scale comes first."""
        return self.method.higher_is_better

    def scores(self, prepared: Prepared, weights: Floats) -> Floats:
        """Give the method's own scores under each draw, float, shape (draws, programs).

        Raises
        ------
        ValueError: as `check_draws` does.
        """
        return prepared.scores(weights)


def check_draws(weights: Floats, criteria: int) -> None:
    """Refuse draws that mean nothing: they come from a sampler, so that no user can cause them.

    Raises
    ------
    ValueError: unless weights are of shape (draws, criteria), finite, none below 0, and of each draw one above 0.
    """
    if weights.ndim != 2 or weights.shape[1] != criteria:
        raise ValueError(weights.shape)
    kept = np.isfinite(weights).all(axis=1) & (weights >= 0).all(axis=1) & (weights > 0).any(axis=1)
    if not kept.all():
        raise ValueError(weights[~kept][0])
