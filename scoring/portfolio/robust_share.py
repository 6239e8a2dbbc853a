"""In how many best lists each program stands, over many weights and scores under the same rules."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from scoring.arrays import Bools, Floats
from scoring.portfolio.trial import BLOCK, ListTally, ListTrial
from scoring.robustness import ScoreSpace, WeightSpace
from scoring.robustness.tally import UNIT
from scoring.shortlist import Candidate, Rules

FIRST_LOOK, WHOLE = 200, 1_000
"""Draws of a first look, with a standard error of 3.5 % at most, and of the whole answer, with 1.6 %."""

Executor = Callable[[ListTrial, Sequence[tuple[int, int]]], ListTally]
"""Work portions (first, draws) of a trial, wherever, and give their sum."""


class Membership(StrEnum):
    """Say how a program stands over all that was tried: on every best list, on some, on none."""

    ALWAYS = "always"
    DEPENDS = "depends"
    NEVER = "never"


@dataclass(frozen=True)
class RobustShares:
    """Shares of the draws; programs stand in the order of the candidates.

    draws, seed  how many were tried, and where the row of random numbers began
    codes        programs
    shares       float, shape (programs,): in what part of the best lists each stands, every draw counting the same;
                 where a draw has several best lists, each of them counts its part. NaN where no draw has a list
    without      draws in which no list keeps the rules: all or none, unless time ran out
    unproven     draws whose list may not be the best, as time ran out
    incomplete   draws that may have more lists as good as those counted
    members      bool, shape (programs, 2): on every list counted, on none

    Source
    ------
    Liesiö, Mild & Salo (2007), Preference programming for robust portfolio modeling and project selection; (2008),
    Robust portfolio modeling with incomplete cost information and project interdependencies.
    """

    draws: int
    seed: int
    codes: tuple[str, ...]
    shares: Floats
    without: int
    unproven: int
    incomplete: int
    members: Bools

    def membership(self, code: str) -> Membership:
        """Say how a program stands; it depends where no draw has a list."""
        always, never = self.members[self.codes.index(code)]
        if always:
            return Membership.ALWAYS
        return Membership.NEVER if never else Membership.DEPENDS


def robust_shares(
    candidates: Sequence[Candidate],
    rules: Rules,
    weights: WeightSpace,
    scores: ScoreSpace,
    draws: int = WHOLE,
    seed: int = 0,
    *,
    executor: Executor | None = None,
) -> RobustShares:
    """Try many weights, and many scores where they are uncertain, and find the best lists of each draw.

    scores    of programs among which every candidate is, on criteria in the order of `weights`
    executor  works the portions elsewhere; None works them here

    Raises
    ------
    ScoringError: as `ListTrial` and `ListTrial.work` do.
    """
    trial = ListTrial(tuple(candidates), rules, scores, weights, seed)
    tally = executor(trial, list_portions(draws)) if executor else trial.work(0, draws)
    return shares_of(trial, tally)


def list_portions(draws: int, size: int = BLOCK) -> tuple[tuple[int, int], ...]:
    """Part draws into portions of whole blocks, as (first, draws).

    Examples
    --------
    >>> list_portions(250)
    ((0, 100), (100, 100), (200, 50))
    """
    return tuple((first, min(size, draws - first)) for first in range(0, draws, size))


def shares_of(trial: ListTrial, tally: ListTally) -> RobustShares:
    """Give the shares that a tally adds up to."""
    counted = tally.draws - tally.without
    all_of_them = counted * UNIT
    shares = np.asarray(tally.held / float(all_of_them or np.nan), dtype=np.float64)
    members = np.column_stack([tally.held == all_of_them, tally.held == 0]) & (counted > 0)
    return RobustShares(
        draws=tally.draws,
        seed=trial.seed,
        codes=tuple(candidate.code for candidate in trial.candidates),
        shares=shares,
        without=tally.without,
        unproven=tally.unproven,
        incomplete=tally.incomplete,
        members=members,
    )
