"""One question put to many weights and scores: any portion may be worked anywhere, and the sums are the same."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from scoring.arrays import Floats, Ints
from scoring.batch import BATCHED
from scoring.batch.chunks import one_blas_thread, pieces
from scoring.batch.places import places_of_many
from scoring.errors import ErrorCode, ScoringError
from scoring.methods import DEFAULT_METHOD
from scoring.robustness.score_space import ScoreSpace
from scoring.robustness.stream import uniforms
from scoring.robustness.tally import Sums, Tally
from scoring.robustness.weight_space import WeightSpace

BLOCK = 256
"""Draws that are worked together: a portion begins at a whole block, so that its sums are the same to the bit."""


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
        if first % BLOCK or first < 0:
            raise ScoringError(ErrorCode.PARAMETER_OUT_OF_RANGE, parameter="first", value=first)
        if draws < 1:
            raise ScoringError(ErrorCode.PARAMETER_OUT_OF_RANGE, parameter="draws", value=draws)
        sums = Sums(len(self.scores.codes), len(self.scores.criteria), pairs=self.pairs)
        with one_blas_thread():
            prepared = _Prepared(self.scores, self.methods)
            for start in range(first, first + draws, BLOCK):
                places, weights = self._block(prepared, start)
                wanted = min(BLOCK, first + draws - start)
                sums.add(places[:wanted], weights[:wanted])
        return sums.tally()

    def _block(self, prepared: "_Prepared", first: int) -> tuple[Ints, Floats]:
        """Give places and weights of one whole block: a shorter one would be added up in another order."""
        choice = 1 if len(self.methods) > 1 else 0
        uniform = uniforms(self.seed, first, BLOCK, choice + self.weights.width + self.scores.width)
        weights = self.weights.draw(uniform[:, choice : choice + self.weights.width])
        tried = uniform[:, choice + self.weights.width :]
        if not choice:
            return prepared.places(self.methods[0], weights, tried), weights
        chosen = np.minimum((uniform[:, 0] * len(self.methods)).astype(np.int64), len(self.methods) - 1)
        each = np.array([prepared.places(key, weights, tried) for key in self.methods])
        return each[chosen, np.arange(BLOCK)], weights


class _Prepared:
    """The list made ready once for every method, where its scores are always the same."""

    def __init__(self, scores: ScoreSpace, methods: Sequence[str]) -> None:
        self.scores = scores
        once = methods if scores.certain else ()
        self.ready = {key: BATCHED[key].prepare(scores.values, scores.criteria) for key in once}

    def places(self, key: str, weights: Floats, tried: Floats) -> Ints:
        """Give the places of one method, int, shape (draws, programs)."""
        found = self.ready[key].scores(weights) if self.scores.certain else self._each(key, weights, tried)
        better = BATCHED[key].higher_is_better
        some = [places_of_many(found[part], higher_is_better=better) for part in pieces(*found.shape)]
        return np.concatenate(some)

    def _each(self, key: str, weights: Floats, tried: Floats) -> Floats:
        """Score every draw on scores of its own; values on declared anchors are added up all at once."""
        scores = self.scores.draw(tried)
        if key == DEFAULT_METHOD:
            worst, best = np.array([criterion.anchors for criterion in self.scores.criteria]).T
            return np.asarray(np.einsum("dnc,dc->dn", (scores - worst) / (best - worst), weights), dtype=np.float64)
        prepare = BATCHED[key].prepare
        each = [
            prepare(own, self.scores.criteria).scores(weight[np.newaxis])[0]
            for own, weight in zip(scores, weights, strict=True)
        ]
        return np.array(each)
