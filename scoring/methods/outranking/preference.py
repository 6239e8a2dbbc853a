"""How a difference between two programs on one criterion becomes a preference."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from scoring.arrays import Floats
from scoring.criteria import Criterion
from scoring.errors import ErrorCode, ScoringError


class Shape(StrEnum):
    """Name the six preference functions of Brans & Vincke."""

    USUAL = "usual"
    USHAPE = "ushape"
    VSHAPE = "vshape"
    LINEAR = "linear"
    LEVEL = "level"
    GAUSSIAN = "gaussian"


NEEDED: Mapping[Shape, tuple[str, ...]] = {
    Shape.USUAL: (),
    Shape.USHAPE: ("q",),
    Shape.VSHAPE: ("p",),
    Shape.LINEAR: ("q", "p"),
    Shape.LEVEL: ("q", "p"),
    Shape.GAUSSIAN: ("s",),
}
"""The thresholds that each shape uses; the others are not looked at."""


@dataclass(frozen=True)
class Preference:
    """One preference function, on the criterion's own scale.

    shape  usual: any difference counts whole; ushape: none up to q, then whole; vshape: even growth up to p;
           linear: none up to q, even growth up to p; level: none up to q, half up to p, then whole;
           gaussian: 1 - exp(-d² / 2s²)
    q      difference up to which two programs are indifferent
    p      difference from which one is preferred without reserve
    s      difference at which the gaussian bends
    """

    shape: str
    q: float = 0.0
    p: float = 0.0
    s: float = 0.0

    def __post_init__(self) -> None:
        """Refuse thresholds that mean nothing.

        Raises
        ------
        ScoringError: PARAMETER_OUT_OF_RANGE for an unknown shape; for q below 0, p below q, s of 0 or less, or one that
            is not a finite number, where the shape uses it.
        """
        if self.shape not in list(Shape):
            raise ScoringError(ErrorCode.PARAMETER_OUT_OF_RANGE, parameter="shape", value=self.shape)
        needed = NEEDED[Shape(self.shape)]
        lowest = {"q": 0.0, "p": self.q if "q" in needed else 0.0, "s": np.nextafter(0.0, 1.0)}
        for name in needed:
            value = getattr(self, name)
            if not (np.isfinite(value) and value >= lowest[name]):
                raise ScoringError(ErrorCode.PARAMETER_OUT_OF_RANGE, parameter=name, value=value)


def of_anchors(criterion: Criterion, *, q_share: float, p_share: float) -> Preference:
    """Give linear growth between two shares of the width of a criterion's anchors.

    Raises
    ------
    ScoringError: PARAMETER_OUT_OF_RANGE as `Preference` does.
    """
    lowest, highest = criterion.bounds
    width = highest - lowest
    return Preference(Shape.LINEAR, q=q_share * width, p=p_share * width)


def degree(difference: Floats, preference: Preference, *, rounding: float = 0.0) -> Floats:
    """Give how far each difference is a preference, in [0, 1].

    difference  float, any shape, positive where the first is better
    rounding    a step is taken by what passes it by more than this
    """
    parts = [weight * (difference > step + rounding) for weight, step in steps(preference)]
    parts += [np.clip((difference - start) / (end - start), 0.0, 1.0) for start, end in ramps(preference)]
    if preference.shape == Shape.GAUSSIAN:
        scaled = np.maximum(difference, 0.0) / preference.s
        parts.append(-np.expm1(-(scaled**2) / 2))
    return np.asarray(sum(parts), dtype=np.float64)


def steps(preference: Preference) -> tuple[tuple[float, float], ...]:
    """Give (height, difference) of each step of a preference function; a slope of no width is a step."""
    match preference.shape:
        case Shape.USUAL:
            return ((1.0, 0.0),)
        case Shape.USHAPE:
            return ((1.0, preference.q),)
        case Shape.LEVEL:
            return ((0.5, preference.q), (0.5, preference.p))
    return tuple((1.0, start) for start, end in _slopes(preference) if start == end)


def ramps(preference: Preference) -> tuple[tuple[float, float], ...]:
    """Give (start, end) of the even growth of a preference function, where it has one."""
    return tuple((start, end) for start, end in _slopes(preference) if start < end)


def _slopes(preference: Preference) -> tuple[tuple[float, float], ...]:
    match preference.shape:
        case Shape.VSHAPE:
            return ((0.0, preference.p),)
        case Shape.LINEAR:
            return ((preference.q, preference.p),)
    return ()
