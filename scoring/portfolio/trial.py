"""One list put to many weights and scores: any portion may be worked anywhere, and the sums are the same."""

from dataclasses import dataclass, fields

import numpy as np

from scoring.arrays import Floats, Ints
from scoring.batch.chunks import one_blas_thread
from scoring.errors import ErrorCode, ScoringError
from scoring.portfolio.best_lists import BestLists
from scoring.portfolio.question import Question
from scoring.robustness.score_space import ScoreSpace
from scoring.robustness.stream import check_portion, uniforms
from scoring.robustness.tally import UNIT
from scoring.robustness.weight_space import WeightSpace
from scoring.shortlist import Candidate, Rules

BLOCK = 100
"""Draws that are worked together: a portion begins at a whole block, so that its sums are the same to the bit."""


@dataclass(frozen=True)
class ListTally:
    """Sums over some draws, in whole numbers.

    draws       how many
    held        int, shape (programs,): units of draws in whose best lists a program stands; a draw with several best
                lists counts the part of them that hold it
    without     draws without a list
    unproven    draws whose list may not be the best
    incomplete  draws that may have more lists as good as those counted
    """

    draws: int
    held: Ints
    without: int
    unproven: int
    incomplete: int

    def plus(self, other: "ListTally") -> "ListTally":
        """Give the sums over the draws of both."""
        return ListTally(*(getattr(self, one.name) + getattr(other, one.name) for one in fields(self)))


@dataclass(frozen=True)
class ListTrial:
    """What is tried.

    scores   of programs among which every candidate is
    weights  of the criteria of `scores`, in their order
    seed     0 at least; the same seed gives the same draws
    """

    candidates: tuple[Candidate, ...]
    rules: Rules
    scores: ScoreSpace
    weights: WeightSpace
    seed: int = 0

    def __post_init__(self) -> None:
        """Refuse what cannot be worked.

        Raises
        ------
        ScoringError: UNKNOWN_PROGRAM for a candidate without scores; UNKNOWN_CRITERION where weights and scores are not
            of the same criteria; PARAMETER_OUT_OF_RANGE for a seed below 0.
        """
        for candidate in self.candidates:
            if candidate.code not in self.scores.codes:
                raise ScoringError(ErrorCode.UNKNOWN_PROGRAM, program=candidate.code)
        keys = tuple(criterion.key for criterion in self.scores.criteria)
        if keys != self.weights.keys:
            odd = next(iter({*keys} ^ {*self.weights.keys}), "")
            raise ScoringError(ErrorCode.UNKNOWN_CRITERION, criterion=odd)
        if self.seed < 0:
            raise ScoringError(ErrorCode.PARAMETER_OUT_OF_RANGE, parameter="seed", value=self.seed)

    def work(self, first: int, draws: int) -> ListTally:
        """Add up a portion of the draws.

        first  number of the first draw, a whole number of blocks

        Raises
        ------
        ScoringError: PARAMETER_OUT_OF_RANGE when a portion begins inside a block, or holds no draw.
        """
        check_portion(first, draws, block=BLOCK)
        question, sums = Question(self.candidates, self.rules), self._nothing()
        with one_blas_thread():
            for start in range(first, first + draws, BLOCK):
                wanted = min(BLOCK, first + draws - start)
                sums = sums.plus(_tallied(question.answered(self.values(start)), wanted))
        return sums

    def values(self, first: int) -> Floats:
        """Give the candidates' values in one whole block of draws, float, shape (draws, programs)."""
        uniform = uniforms(self.seed, first, BLOCK, self.weights.width + self.scores.width)
        weights = self.weights.draw(uniform[:, : self.weights.width])
        rows = [self.scores.codes.index(candidate.code) for candidate in self.candidates]
        scores = self.scores.draw(uniform[:, self.weights.width :])[:, rows]
        worst, best = np.array([criterion.anchors for criterion in self.scores.criteria]).T
        return np.asarray(np.einsum("dnc,dc->dn", (scores - worst) / (best - worst), weights), dtype=np.float64)

    def _nothing(self) -> ListTally:
        return ListTally(0, np.zeros(len(self.candidates), dtype=np.int64), 0, 0, 0)


def _tallied(found: BestLists, wanted: int) -> ListTally:
    counts = found.counts
    held = np.zeros((len(counts), found.lists.shape[1]), dtype=np.int64)
    np.add.at(held, found.owner, found.lists)
    units = held * UNIT // np.maximum(counts, 1)[:, np.newaxis]
    return ListTally(
        draws=wanted,
        held=units[:wanted].sum(axis=0),
        without=int((counts[:wanted] == 0).sum()),
        unproven=int((~found.proven[:wanted]).sum()),
        incomplete=int((~found.complete[:wanted]).sum()),
    )
