"""Which programs depend on the value below which a program is better left undone."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from scoring.errors import ErrorCode, ScoringError
from scoring.portfolio.envelope import NEAR, envelopes
from scoring.portfolio.question import Question
from scoring.shortlist import Candidate, Rules


@dataclass(frozen=True)
class BaselinePiece:
    """Baselines between which the best lists stay the same.

    low, high  v0; at either end the lists of the next piece are as good
    lists      codes of each best list
    """

    low: float
    high: float
    lists: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class BaselineBreaks:
    """The best lists over an interval of baselines.

    pieces   by rising baseline; none where no list keeps the rules
    depends  codes that stand on some of these lists and not on others
    """

    pieces: tuple[BaselinePiece, ...]
    depends: tuple[str, ...]


def baseline_breaks(candidates: Sequence[Candidate], rules: Rules, lowest: float, highest: float) -> BaselineBreaks:
    """Find the best lists for every baseline from the lowest to the highest; the baseline of the rules plays no part.

    Where the number of programs is fixed there is one piece: the baseline cancels out. Programs that can be done in
    part are taken whole.

    Raises
    ------
    ScoringError: PARAMETER_OUT_OF_RANGE where the highest is not above the lowest, or either is no finite number.
    """
    if not -np.inf < lowest < highest < np.inf:
        raise ScoringError(ErrorCode.PARAMETER_OUT_OF_RANGE, parameter="baseline", value=(lowest, highest))
    question = Question(tuple(candidates), rules).whole()
    ends = question.now - np.array([[lowest], [highest]])
    followed = envelopes(ends[:1], ends[1:], lambda values: question.answered(values, baseline=0.0))[0]
    if not followed.slopes:
        return BaselineBreaks((), ())
    places = [(low, high) for low, high in pairwise(followed.places) if high - low > NEAR]
    middles = np.array([[(low + high) / 2] for low, high in places])
    best = question.answered((1 - middles) * ends[0] + middles * ends[1], baseline=0.0)
    width = highest - lowest
    pieces = tuple(
        BaselinePiece(lowest + low * width, lowest + high * width, question.named(best.of(number)))
        for number, (low, high) in enumerate(places)
    )
    changing = np.flatnonzero(best.lists.any(axis=0) & ~best.lists.all(axis=0))
    return BaselineBreaks(pieces, tuple(candidates[position].code for position in changing.tolist()))
