"""Which scores are tried: those on the list, uncertain ones, and rating scales of unequal steps."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from scoring.arrays import Floats, Ints
from scoring.criteria import Criterion, Unit
from scoring.errors import ErrorCode, ScoringError
from scoring.robustness.uncertain import UncertainScore

STEPS = 5
INNER = STEPS - 2
"""Steps of a rating scale whose value is open; the worst is worth 0 and the best 1."""


@dataclass(frozen=True)
class ScoreSpace:
    """Scores that are tried.

    codes, criteria  of the rows and columns
    values           float, shape (programs, criteria), as the list says; inside the anchors
    uncertain        scores that may be others; a later one of the same cell goes before
    unequal_steps    True tries every increasing value of the steps of a rating scale; `values` are then those of equal
                     steps
    clipped          True holds tried scores inside the anchors, as the ranking does
    """

    codes: tuple[str, ...]
    criteria: tuple[Criterion, ...]
    values: Floats
    uncertain: tuple[UncertainScore, ...] = ()
    unequal_steps: bool = False
    clipped: bool = True

    def __post_init__(self) -> None:
        """Refuse an uncertain score of a program or criterion that is not there.

        Raises
        ------
        ScoringError: UNKNOWN_CRITERION, UNKNOWN_PROGRAM.
        """
        keys = {criterion.key for criterion in self.criteria}
        for score in self.uncertain:
            if score.criterion not in keys:
                raise ScoringError(ErrorCode.UNKNOWN_CRITERION, criterion=score.criterion)
            if score.program not in self.codes:
                raise ScoringError(ErrorCode.UNKNOWN_PROGRAM, program=score.program)

    @property
    def certain(self) -> bool:
        """Say whether every draw gives the scores of the list."""
        return not self.uncertain and not self.unequal_steps

    @property
    def width(self) -> int:
        """Give how many random numbers one draw takes."""
        return len(self.uncertain) + INNER * len(self._rated) * self.unequal_steps

    def draw(self, uniform: Floats) -> Floats:
        """Turn random numbers into scores.

        uniform  float, shape (draws, width), in (0, 1)
        returns  float, shape (draws, programs, criteria), on the criteria's own scales
        """
        scores = np.repeat(self.values[np.newaxis], len(uniform), axis=0)
        for number, score in enumerate(self.uncertain):
            row, column = self.codes.index(score.program), self._column(score.criterion)
            scores[:, row, column] = self._inside(score.at(uniform[:, number]), self.criteria[column])
        if self.unequal_steps:
            inner = np.sort(uniform[:, len(self.uncertain) :].reshape(len(uniform), len(self._rated), INNER), axis=2)
            for number, column in enumerate(self._rated):
                scores[:, :, column] = self._stepped(scores[:, :, column], inner[:, number], self.criteria[column])
        return scores

    def _inside(self, drawn: Floats, criterion: Criterion) -> Floats:
        return np.clip(drawn, *criterion.bounds) if self.clipped else drawn

    def _stepped(self, given: Floats, inner: Floats, criterion: Criterion) -> Floats:
        """Give ratings, shape (draws, programs), the value of their step; between two steps it goes straight on."""
        worst, best = criterion.anchors
        ends = np.zeros((len(inner), 1)), np.ones((len(inner), 1))
        worth = np.concatenate([ends[0], inner, ends[1]], axis=1)
        way = np.clip((given - worst) / (best - worst), 0.0, 1.0) * (STEPS - 1)
        step: Ints = np.minimum(way.astype(np.int64), STEPS - 2)
        below = np.take_along_axis(worth, step, axis=1)
        above = np.take_along_axis(worth, step + 1, axis=1)
        return np.asarray(worst + (best - worst) * (below + (above - below) * (way - step)), dtype=np.float64)

    def _column(self, key: str) -> int:
        return next(column for column, criterion in enumerate(self.criteria) if criterion.key == key)

    @cached_property
    def _rated(self) -> tuple[int, ...]:
        return tuple(column for column, criterion in enumerate(self.criteria) if criterion.unit is Unit.RATING)


def exactly(codes: Sequence[str], criteria: Sequence[Criterion], values: Floats) -> ScoreSpace:
    """Give the scores of the list alone."""
    return ScoreSpace(tuple(codes), tuple(criteria), values)
