"""What holds under many weights and scores: how often each program takes each place, and who stands before whom."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from scoring.arrays import Floats
from scoring.matrix import DecisionMatrix
from scoring.robustness.score_space import ScoreSpace, exactly
from scoring.robustness.tally import UNIT, Tally
from scoring.robustness.trial import BLOCK, Trial
from scoring.robustness.weight_space import WeightSpace

FIRST_LOOK, WHOLE = 2_000, 10_000
"""Draws of a first look, with a standard error of 1.1 %, and of the whole answer, with 0.5 %."""

Executor = Callable[[Trial, Sequence[tuple[int, int]]], Tally]
"""Work portions (first, draws) of a trial, wherever, and give their sum."""


@dataclass(frozen=True)
class Robustness:
    """Shares of the draws; programs stand in the order of the rows that were given.

    draws, seed     how many were tried, and where the row of random numbers began
    codes, keys     programs and criteria
    acceptability   float, shape (programs, places): how often a program took a place; rows and columns sum to 1
    central         float, shape (programs, criteria): the mean weights of the draws that a program led; NaN where it
                    never did
    before          float, shape (programs, programs): how often the row stood before the column, a tie counting half;
                    0.5 on the diagonal; no rows where it was not asked for

    Source
    ------
    Lahdelma & Salminen (2001), SMAA-2. Tervonen & Lahdelma (2007), Implementing SMAA.
    """

    draws: int
    seed: int
    codes: tuple[str, ...]
    keys: tuple[str, ...]
    acceptability: Floats
    central: Floats
    before: Floats

    def expected_places(self) -> Floats:
        """Give the mean place of each program, float, shape (programs,)."""
        return np.asarray(self.acceptability @ np.arange(1, len(self.codes) + 1), dtype=np.float64)

    def top(self, number: int) -> Floats:
        """Give the share of the draws in which each program took one of the first places, float, shape (programs,)."""
        return np.asarray(self.acceptability[:, :number].sum(axis=1), dtype=np.float64)

    def likeliest_places(self, share: float = 0.9) -> tuple[tuple[int, int], ...]:
        """Give for each program the places between which the middle share of its draws lies."""
        reached = np.cumsum(self.acceptability, axis=1)
        low = np.argmax(reached >= (1 - share) / 2 - 1e-12, axis=1) + 1
        high = np.argmax(reached >= (1 + share) / 2 - 1e-12, axis=1) + 1
        return tuple((int(first), int(last)) for first, last in zip(low, high, strict=True))


def robustness(
    matrix: DecisionMatrix,
    method: str | Sequence[str],
    weights: WeightSpace,
    scores: ScoreSpace | None = None,
    draws: int = WHOLE,
    seed: int = 0,
    *,
    pairs: bool = True,
    executor: Executor | None = None,
) -> Robustness:
    """Try many weights, and many scores where they are uncertain.

    method    key of a method; several are each tried in a share of the draws
    scores    the scores to try; None for those of the matrix alone
    executor  works the portions elsewhere; None works them here

    Raises
    ------
    ScoringError: as `Trial` and `Trial.work` do.
    """
    methods = (method,) if isinstance(method, str) else tuple(method)
    space = scores if scores is not None else exactly(matrix.codes, matrix.criteria, matrix.values)
    trial = Trial(space, weights, methods, seed, pairs=pairs)
    tally = executor(trial, portions(draws)) if executor else trial.work(0, draws)
    return robustness_of(trial, tally)


def portions(draws: int, size: int = 8 * BLOCK) -> tuple[tuple[int, int], ...]:
    """Part draws into portions of whole blocks, as (first, draws).

    Examples
    --------
    >>> portions(5000)
    ((0, 2048), (2048, 2048), (4096, 904))
    """
    return tuple((first, min(size, draws - first)) for first in range(0, draws, size))


def robustness_of(trial: Trial, tally: Tally) -> Robustness:
    """Give the shares that a tally adds up to."""
    units, firsts = float(tally.draws) * UNIT, tally.acceptability[:, :1]
    central = np.divide(tally.central, firsts, where=firsts > 0, out=np.full(tally.central.shape, np.nan))
    return Robustness(
        draws=tally.draws,
        seed=trial.seed,
        codes=trial.scores.codes,
        keys=tuple(criterion.key for criterion in trial.scores.criteria),
        acceptability=tally.acceptability / units,
        central=central,
        before=tally.wins / (2.0 * tally.draws),
    )
