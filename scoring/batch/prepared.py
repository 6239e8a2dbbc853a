"""The shape that every method takes for many weight draws."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np

from scoring.arrays import Floats
from scoring.criteria import Criterion
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


Each = Callable[[Floats, Floats, Sequence[Criterion]], Floats]
"""Score draws that have values of their own: `each(values, weights, criteria)` with the method's own settings.

Values are float, shape (draws, programs, criteria), weights float, shape (draws, criteria); scores float, shape
(draws, programs).
"""


@dataclass(frozen=True)
class Batch:
    """How one method is scored under many weight draws.

    method   the method whose scores these are
    prepare  `prepare(values, criteria, **parameters)` makes a list ready, with the parameters of `method.score`; values
             are float, shape (programs, criteria); it refuses what the method refuses
    each     scores draws that have values of their own
    """

    method: Method
    prepare: Callable[..., Prepared]
    each: Each

    @property
    def higher_is_better(self) -> bool:
        """Say which end of the scale comes first."""
        return self.method.higher_is_better


def check_draws(weights: Floats, criteria: int) -> None:
    """Refuse draws that mean nothing: they come from a sampler, so that no user can cause them.

    Raises
    ------
    ValueError: unless weights are of shape (draws, criteria), finite, none below 0, and of each draw one above 0.
    """
    if weights.ndim != 2 or weights.shape[1] != criteria:
        raise ValueError(weights.shape)
    total = weights @ np.ones(criteria)
    told = (total > 0) & (total < np.inf)
    if not (told.all() and weights.min(initial=0.0) == 0):
        raise ValueError(weights[~(told & (weights >= 0).all(axis=1))][0])
