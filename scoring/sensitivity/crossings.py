"""Every score as a straight line against one weight, and the weights at which two programs change their order."""

from dataclasses import dataclass

import numpy as np

from scoring.arrays import Bools, Floats
from scoring.matrix import DecisionMatrix
from scoring.sensitivity.values import check_number, tie_width, values_of
from scoring.weighting import Weighting

CHUNK = 2_000
"""So many crossings are held against the whole list at a time."""


@dataclass(frozen=True)
class ScoreLines:
    """The official scores while one weight goes from 0 to 1 and the others keep their proportions.

    now              the weight as it is, in [0, 1]
    codes            the program of each line
    at_zero, at_one  float, shape (programs,), the scores at the ends; between them each line is straight
    """

    criterion: str
    now: float
    codes: tuple[str, ...]
    at_zero: Floats
    at_one: Floats

    def scores(self, weight: float) -> Floats:
        """Give the scores at a weight, float, shape (programs,)."""
        return np.asarray((1 - weight) * self.at_zero + weight * self.at_one, dtype=np.float64)


@dataclass(frozen=True)
class Crossing:
    """A weight at which two programs draw level: one is ahead below it, the other above it."""

    weight: float
    ahead_below: str
    ahead_above: str


def score_lines(matrix: DecisionMatrix, weighting: Weighting, key: str) -> ScoreLines:
    """Draw each program's official score against the weight of one criterion.

    A criterion that stands alone keeps the whole: its lines are level. Where it holds the whole beside others without
    weight, those share evenly what it gives up.

    Raises
    ------
    ScoringError: UNKNOWN_CRITERION, NO_RANKABLE_PROGRAM, WEIGHTS_ALL_ZERO.

    Source
    ------
    Triantaphyllou & Sánchez (1997), A sensitivity analysis approach for some deterministic MCDM methods.
    """
    values = values_of(matrix, weighting)
    column = values.column(key)
    ends = [np.asarray(values.units @ values.with_share(column, share), dtype=np.float64) for share in (0.0, 1.0)]
    return ScoreLines(key, float(values.shares[column]), values.codes, ends[0], ends[1])


def crossings(lines: ScoreLines, *, top: int | None = None) -> tuple[Crossing, ...]:
    """Name each weight between 0 and 1 at which two programs change their order, the smallest first.

    top  only those at which somebody comes into so many leading places, or leaves them

    Lines that only touch at 0 or at 1 do not cross.

    Raises
    ------
    ScoringError: PARAMETER_OUT_OF_RANGE when `top` is less than 1.
    """
    below, above, weights = _crossing_pairs(lines)
    if top is not None:
        check_number(top, parameter="top")
        kept = _at_the_cut(lines, weights, below, top)
        below, above, weights = below[kept], above[kept], weights[kept]
    order = np.lexsort((above, below, weights))
    return tuple(Crossing(float(weights[n]), lines.codes[below[n]], lines.codes[above[n]]) for n in order)


def steady_range(lines: ScoreLines, *, top: int | None = None) -> tuple[float, float]:
    """Give the weights, around the one in force, between which the order stays as it is.

    top  the range in which only the leading places are held by the same programs

    Raises
    ------
    ScoringError: PARAMETER_OUT_OF_RANGE when `top` is less than 1.
    """
    weights = [crossing.weight for crossing in crossings(lines, top=top)]
    low = max((weight for weight in weights if weight <= lines.now), default=0.0)
    high = min((weight for weight in weights if weight >= lines.now), default=1.0)
    return low, high


def _crossing_pairs(lines: ScoreLines) -> tuple[np.ndarray, np.ndarray, Floats]:
    """Give the rows that are ahead below and above each crossing, and its weight."""
    start = lines.at_zero[:, None] - lines.at_zero[None, :]
    end = lines.at_one[:, None] - lines.at_one[None, :]
    width = tie_width(lines.at_zero, lines.at_one)
    below, above = np.nonzero((start > width) & (end < -width))
    return below, above, start[below, above] / (start - end)[below, above]


def _at_the_cut(lines: ScoreLines, weights: Floats, rows: np.ndarray, top: int) -> Bools:
    kept = np.zeros(len(weights), dtype=bool)
    width = tie_width(lines.at_zero, lines.at_one)
    for first in range(0, len(weights), CHUNK):
        part = slice(first, first + CHUNK)
        share = weights[part, None]
        scores = (1 - share) * lines.at_zero + share * lines.at_one
        own = scores[np.arange(len(scores)), rows[part]][:, None]
        ahead, not_behind = (scores > own + width).sum(axis=1), (scores >= own - width).sum(axis=1)
        kept[part] = (ahead < top) & (top < not_behind)
    return kept
