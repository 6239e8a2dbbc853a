"""One question put to many weights and scores: any portion may be worked anywhere, and the sums are the same."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

import numpy as np

from scoring.arrays import Floats, Ints
from scoring.batch import BATCHED
from scoring.batch.chunks import one_blas_thread, pieces
from scoring.batch.places import orders_of_many
from scoring.errors import ErrorCode, ScoringError
from scoring.robustness.score_space import ScoreSpace
from scoring.robustness.stream import check_portion, uniforms
from scoring.robustness.tally import Sums, Tally
from scoring.robustness.weight_space import WeightSpace

BLOCK = 256
"""Draws that are worked together: a portion begins at a whole block, so that its sums are the same to the bit."""

TOGETHER = 8
"""Blocks whose random numbers are drawn together: one by one, calling numpy would take longer than the drawing."""

Drawn = tuple[Floats, Floats, Ints]
"""Weights, the random numbers of the scores, and the number of the method of each draw of a block."""

Scorer = Callable[[Floats, Floats], Floats]
"""Give scores, shape (draws, programs), for weights, shape (draws, criteria), and the random numbers of the scores."""


@dataclass(frozen=True)
class Trial:
    """What is tried.

    methods  keys of methods that can be worked in batches; of several, each draw takes one at random
    seed     0 at least; the same seed gives the same draws
    pairs    True counts also who stands before whom
    """

    scores: ScoreSpace
    weights: WeightSpace
    methods: tuple[str, ...]
    seed: int = 0
    pairs: bool = True

    def __post_init__(self) -> None:
        """Refuse what cannot be worked.

        Raises
        ------
        ScoringError: NO_RANKABLE_PROGRAM; UNKNOWN_METHOD for a method without a batch; PARAMETER_OUT_OF_RANGE for a
            seed below 0.
        """
        if not self.scores.codes:
            raise ScoringError(ErrorCode.NO_RANKABLE_PROGRAM)
        for key in self.methods or ("",):
            if key not in BATCHED:
                raise ScoringError(ErrorCode.UNKNOWN_METHOD, method=key, offered=list(BATCHED))
        if self.seed < 0:
            raise ScoringError(ErrorCode.PARAMETER_OUT_OF_RANGE, parameter="seed", value=self.seed)

    def work(self, first: int, draws: int) -> Tally:
        """Add up a portion of the draws.

        first  number of the first draw, a whole number of blocks

        Raises
        ------
        ScoringError: PARAMETER_OUT_OF_RANGE when a portion begins inside a block, or holds no draw.
        """
        check_portion(first, draws, block=BLOCK)
        sums = Sums(len(self.scores.codes), len(self.scores.criteria), pairs=self.pairs)
        with one_blas_thread():
            scorers = {key: self._scorer(key) for key in self.methods}
            for start, wanted in self._drawn(first, draws):
                self._add(scorers, start, wanted, sums)
        return sums.tally()

    def _drawn(self, first: int, draws: int) -> Iterator[tuple[int, int]]:
        """Part draws into those whose random numbers are drawn together; as of everything, each draw has its own."""
        size = TOGETHER * BLOCK if self.scores.certain else BLOCK
        return ((start, min(size, first + draws - start)) for start in range(first, first + draws, size))

    def _scorer(self, key: str) -> Scorer:
        """Give what scores draws of one method; the list is made ready once where its scores are always the same."""
        batch, criteria = BATCHED[key], self.scores.criteria
        if not self.scores.certain:
            return lambda weights, tried: batch.each(self.scores.draw(tried), weights, criteria)
        prepared = batch.prepare(self.scores.values, criteria)
        return lambda weights, tried: prepared.scores(weights)

    def _add(self, scorers: Mapping[str, Scorer], first: int, wanted: int, sums: Sums) -> None:
        """Add up some draws; each block is scored whole, since a shorter one would be added up in another order."""
        choice, whole = int(len(self.methods) > 1), -(-wanted // BLOCK) * BLOCK
        uniform = uniforms(self.seed, first, whole, choice + self.weights.width + self.scores.width)
        weights = self.weights.draw(uniform[:, choice : choice + self.weights.width])
        tried = uniform[:, choice + self.weights.width :]
        chosen = np.zeros(whole, dtype=np.int64)
        if choice:
            chosen = np.minimum((uniform[:, 0] * len(self.methods)).astype(np.int64), len(self.methods) - 1)
        for start in range(0, whole, BLOCK):
            block = slice(start, start + BLOCK)
            self._block(scorers, (weights[block], tried[block], chosen[block]), wanted - start, sums)

    def _block(self, scorers: Mapping[str, Scorer], drawn: Drawn, wanted: int, sums: Sums) -> None:
        weights, tried, chosen = drawn
        for number, key in enumerate(self.methods):
            mine = np.flatnonzero(chosen == number)
            for part in pieces(len(mine), len(self.scores.codes)):
                some = mine[part]
                scores = scorers[key](weights[some], tried[some])
                orders = orders_of_many(scores, higher_is_better=BATCHED[key].higher_is_better)
                kept = some < wanted
                if not kept.all():
                    orders, some = orders.rows(kept), some[kept]
                sums.add(orders, weights[some])
