"""How far a program, or the gap at the cut, moves when each weight moves a little or each criterion is left out."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from scoring.arrays import Floats
from scoring.errors import ErrorCode, ScoringError
from scoring.matrix import DecisionMatrix
from scoring.ranking import competition_places
from scoring.sensitivity.values import Values, check_number, values_of
from scoring.weighting import Weighting

SHARE = 0.2
"""So far each weight moves, as a share of itself, unless told otherwise."""


@dataclass(frozen=True)
class Reading:
    """Score and place of a program under one weighting."""

    score: float
    place: int


@dataclass(frozen=True)
class Swing:
    """What one criterion does to a program: its weight lower, its weight higher, the criterion left out.

    left_out  None where no other criterion has weight
    """

    criterion: str
    low: Reading
    high: Reading
    left_out: Reading | None

    @property
    def span(self) -> float:
        """Give the widest difference of score between lower, higher and left out."""
        scores = [reading.score for reading in (self.low, self.high, self.left_out) if reading is not None]
        return max(scores) - min(scores)


@dataclass(frozen=True)
class GapSwing:
    """What one criterion does to the gap at the cut; below 0 somebody outside has passed somebody inside."""

    criterion: str
    low: float
    high: float
    left_out: float | None

    @property
    def span(self) -> float:
        """Give the widest difference between lower, higher and left out."""
        gaps = [gap for gap in (self.low, self.high, self.left_out) if gap is not None]
        return max(gaps) - min(gaps)


@dataclass(frozen=True)
class CutTornado:
    """The gap at the cut and what moves it.

    inside, outside  codes of those who stand among the first so many now, and of the others
    gap              least official score inside less the greatest outside
    swings           one a criterion with weight, the widest first
    """

    inside: tuple[str, ...]
    outside: tuple[str, ...]
    gap: float
    swings: tuple[GapSwing, ...]


def tornado(matrix: DecisionMatrix, weighting: Weighting, code: str, *, share: float = SHARE) -> tuple[Swing, ...]:
    """Tell how far each weight moves a program's official score and place, the widest first.

    share  so far each weight goes down and up, as a share of itself; it stays in [0, 1], the others in proportion

    Raises
    ------
    ScoringError: UNKNOWN_PROGRAM; PARAMETER_OUT_OF_RANGE for a share that is negative or no number;
        NO_RANKABLE_PROGRAM, UNKNOWN_CRITERION, WEIGHTS_ALL_ZERO.
    """
    values = values_of(matrix, weighting)
    row = values.row(code)
    swings = [
        Swing(key, _reading(low, row), _reading(high, row), None if out is None else _reading(out, row))
        for key, low, high, out in _variants(values, share)
    ]
    return tuple(sorted(swings, key=lambda swing: -swing.span))


def cut_tornado(
    matrix: DecisionMatrix, weighting: Weighting, number: int, *, share: float = SHARE
) -> CutTornado | None:
    """Tell how far each weight moves the gap between the first so many and the others; None where nobody is outside.

    Programs that tie at the cut are all inside.

    Raises
    ------
    ScoringError: PARAMETER_OUT_OF_RANGE when `number` is less than 1; as `tornado` does.
    """
    check_number(number, parameter="number")
    values = values_of(matrix, weighting)
    inside = competition_places(values.scores, higher_is_better=True) <= number
    if inside.all():
        return None

    def gap(scores: Floats) -> float:
        return float(scores[inside].min() - scores[~inside].max())

    swings = [
        GapSwing(key, gap(low), gap(high), None if out is None else gap(out))
        for key, low, high, out in _variants(values, share)
    ]
    codes = np.array(values.codes, dtype=object)
    return CutTornado(
        inside=tuple(codes[inside].tolist()),
        outside=tuple(codes[~inside].tolist()),
        gap=gap(values.scores),
        swings=tuple(sorted(swings, key=lambda swing: -swing.span)),
    )


def _variants(values: Values, share: float) -> Iterator[tuple[str, Floats, Floats, Floats | None]]:
    """Give, for each criterion with weight, all scores with it lower, higher and left out."""
    if not (np.isfinite(share) and share >= 0):
        raise ScoringError(ErrorCode.PARAMETER_OUT_OF_RANGE, parameter="share", value=share)
    weighted = np.flatnonzero(values.shares)
    for column in weighted.tolist():
        weight = float(values.shares[column])
        low, high, out = (
            np.asarray(values.units @ values.with_share(column, moved), dtype=np.float64)
            for moved in (max(weight * (1 - share), 0.0), min(weight * (1 + share), 1.0), 0.0)
        )
        yield values.keys[column], low, high, out if len(weighted) > 1 else None


def _reading(scores: Floats, row: int) -> Reading:
    return Reading(float(scores[row]), int(competition_places(scores, higher_is_better=True)[row]))
