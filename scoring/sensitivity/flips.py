"""The least change of one weight, or of one score, that lets one program pass another or come among the first."""

from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from scoring.arrays import Floats
from scoring.matrix import DecisionMatrix
from scoring.sensitivity.crossings import ScoreLines, score_lines
from scoring.sensitivity.values import Values, check_number, code_pair, tie_width, values_of
from scoring.weighting import Weighting

EDGE = 1e-12
"""A share nearer to 0 or 1 than this leaves no room to go on."""


@dataclass(frozen=True)
class Flip:
    """A least change: at `then` the two draw level, and any step further turns their order.

    now, then  a weight in [0, 1], or a value on the criterion's own scale (with the steps of its table applied)
    share      how far that is: of the whole weight, or of the way between the anchors; negative where it goes down
               (for a value: towards the worst anchor); 0 where they are level already
    """

    criterion: str
    now: float
    then: float
    share: float


def weight_flip(matrix: DecisionMatrix, weighting: Weighting, key: str, one: str, other: str) -> Flip | None:
    """Give the least change of one weight that turns the order of two programs; None where no weight in [0, 1] does.

    The other weights keep their proportions.

    Raises
    ------
    ScoringError: UNKNOWN_PROGRAM, UNKNOWN_CRITERION, NO_RANKABLE_PROGRAM, WEIGHTS_ALL_ZERO.
    """
    lines = score_lines(matrix, weighting, key)
    rows = code_pair(values_of(matrix, weighting), (one, other))
    weights = _meetings(lines, rows[0])[[rows[1]]]
    return None if np.isnan(weights[0]) else _to_weight(lines, float(weights[0]))


def weight_entry(matrix: DecisionMatrix, weighting: Weighting, key: str, code: str, top: int) -> Flip | None:
    """Give the least change of one weight that brings a program among the first so many.

    A program that is among them already needs no change; None where no weight in [0, 1] does it. The other weights keep
    their proportions.

    Raises
    ------
    ScoringError: PARAMETER_OUT_OF_RANGE when `top` is less than 1; as `weight_flip` does.
    """
    check_number(top, parameter="top")
    lines = score_lines(matrix, weighting, key)
    row = values_of(matrix, weighting).row(code)
    if _ahead(lines, row, lines.now) < top:
        return _to_weight(lines, lines.now)
    meetings = _meetings(lines, row)
    stops = np.unique(np.concatenate([[0.0, 1.0], meetings[~np.isnan(meetings)]]))
    ends = [
        (float(low), float(high))
        for low, high in pairwise(stops)
        if high - low > EDGE and _ahead(lines, row, (low + high) / 2) < top
    ]
    nearest = [min(max(lines.now, low), high) for low, high in ends]
    then = min(nearest, key=lambda weight: abs(weight - lines.now), default=None)
    return None if then is None else _to_weight(lines, then)


def score_flip(matrix: DecisionMatrix, weighting: Weighting, key: str, code: str, other: str) -> Flip | None:
    """Give the least change of a program's value on one criterion that turns its order with another program.

    None where no value inside the anchors does.

    Raises
    ------
    ScoringError: as `weight_flip` does.
    """
    values = values_of(matrix, weighting)
    row, target = code_pair(values, (code, other))
    return _to_score(matrix, values, key, row, float(values.scores[target]))


def score_entry(matrix: DecisionMatrix, weighting: Weighting, key: str, code: str, top: int) -> Flip | None:
    """Give the least change of a program's value on one criterion that brings it among the first so many.

    A program that is among them already needs no change; None where no value inside the anchors does it.

    Raises
    ------
    ScoringError: as `weight_entry` does.
    """
    check_number(top, parameter="top")
    values = values_of(matrix, weighting)
    row, column = values.row(code), values.column(key)
    others = np.sort(np.delete(values.scores, row))[::-1]
    if len(others) < top or values.scores[row] >= others[top - 1] - tie_width(values.scores):
        now = float(matrix.values[row, column])
        return Flip(key, now, now, 0.0)
    return _to_score(matrix, values, key, row, float(others[top - 1]))


def _meetings(lines: ScoreLines, row: int) -> Floats:
    """Give the weight inside (0, 1) at which a program's line crosses each other line; NaN where it does not."""
    start, end = lines.at_zero[row] - lines.at_zero, lines.at_one[row] - lines.at_one
    width = tie_width(lines.at_zero, lines.at_one)
    cross = ((start > width) & (end < -width)) | ((start < -width) & (end > width))
    return np.where(cross, start / np.where(cross, start - end, 1.0), np.nan)


def _ahead(lines: ScoreLines, row: int, weight: float) -> int:
    scores = lines.scores(weight)
    return int((scores > scores[row] + tie_width(scores)).sum())


def _to_weight(lines: ScoreLines, then: float) -> Flip:
    return Flip(lines.criterion, lines.now, then, then - lines.now)


def _to_score(matrix: DecisionMatrix, values: Values, key: str, row: int, target: float) -> Flip | None:
    column = values.column(key)
    weight, unit = float(values.shares[column]), float(values.units[row, column])
    if weight == 0:
        return None
    missing = target - float(values.scores[row])
    step = 0.0 if abs(missing) <= tie_width(values.scores) else missing / weight
    room = 1 - unit if step > 0 else unit
    if step != 0 and abs(step) >= room - EDGE:
        return None
    worst, best = matrix.criteria[column].anchors
    now = float(matrix.values[row, column])
    return Flip(key, now, now + step * (best - worst), step)
