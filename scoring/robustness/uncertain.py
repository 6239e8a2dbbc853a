"""Scores that are not known exactly: a range, a triangle or a bell around what stands on the list."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from scipy.special import ndtri

from scoring.arrays import Floats
from scoring.errors import ErrorCode, ScoringError


class Shape(StrEnum):
    """Name how likely the values of an uncertain score are."""

    INTERVAL = "interval"
    TRIANGULAR = "triangular"
    NORMAL = "normal"
    LOGNORMAL = "lognormal"


_FIGURES = {Shape.INTERVAL: 2, Shape.TRIANGULAR: 3, Shape.NORMAL: 2, Shape.LOGNORMAL: 2}


@dataclass(frozen=True)
class UncertainScore:
    """One score that may be another.

    program, criterion  code and key
    figures  INTERVAL: lowest, highest · TRIANGULAR: lowest, likeliest, highest · NORMAL: mean, standard deviation ·
             LOGNORMAL: mean and standard deviation of the logarithm; all on the criterion's own scale
    """

    program: str
    criterion: str
    shape: Shape
    figures: tuple[float, ...]

    def __post_init__(self) -> None:
        """Refuse figures that describe nothing.

        Raises
        ------
        ScoringError: UNCERTAINTY_UNCLEAR for figures that are too few, not finite, out of order, or a negative spread.
        """
        told = len(self.figures) == _FIGURES[self.shape] and bool(np.isfinite(self.figures).all())
        if self.shape in (Shape.INTERVAL, Shape.TRIANGULAR):
            told = told and list(self.figures) == sorted(self.figures)
        else:
            told = told and self.figures[1] >= 0
        if not told:
            raise ScoringError(ErrorCode.UNCERTAINTY_UNCLEAR, program=self.program, criterion=self.criterion)

    def at(self, uniform: Floats) -> Floats:
        """Give the values below which shares of the possible ones lie; shares in (0, 1), any shape."""
        if self.shape is Shape.INTERVAL:
            lowest, highest = self.figures
            return np.asarray(lowest + (highest - lowest) * uniform, dtype=np.float64)
        if self.shape is Shape.TRIANGULAR:
            return _triangular(uniform, *self.figures)
        mean, spread = self.figures
        bell = mean + spread * ndtri(uniform)
        return np.asarray(np.exp(bell) if self.shape is Shape.LOGNORMAL else bell, dtype=np.float64)


def _triangular(uniform: Floats, lowest: float, likeliest: float, highest: float) -> Floats:
    width = highest - lowest
    if width == 0:
        return np.full(np.shape(uniform), lowest)
    turn = (likeliest - lowest) / width
    rising = lowest + np.sqrt(uniform * width * (likeliest - lowest))
    falling = highest - np.sqrt((1 - uniform) * width * (highest - likeliest))
    return np.where(uniform < turn, rising, falling)


def off_by(values: Floats, codes: Sequence[str], keys: Sequence[str], *, step: float) -> tuple[UncertainScore, ...]:
    """Let every score of some criteria be off by up to a step either way.

    values  float, shape (programs, criteria), of just these criteria
    """
    return tuple(
        UncertainScore(code, key, Shape.INTERVAL, (float(value) - step, float(value) + step))
        for code, row in zip(codes, values, strict=True)
        for key, value in zip(keys, row, strict=True)
    )
