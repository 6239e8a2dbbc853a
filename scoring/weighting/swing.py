"""Swing weights: how much the way from the worst to the best anchor is worth, criterion by criterion."""

from collections.abc import Mapping, Sequence

from scoring.criteria import Criterion
from scoring.errors import ErrorCode, ScoringError
from scoring.weighting.shares import Weighting
from scoring.weighting.way import Way

MOST_IMPORTANT = 100.0
"""Points of the swing that matters most; the others are said against it."""


def swing(points: Mapping[str, float], criteria: Sequence[Criterion]) -> Weighting:
    """Give shares from points for each swing from worst to best; a criterion without points weighs nothing.

    points  by criterion key, 0 to 100, in proportion to what the whole way between its anchors is worth; the most
            important one has 100

    Raises
    ------
    ScoringError: SWING_ABOVE_MOST for more than 100 points; SWING_WITHOUT_MOST when none has 100; as
        `Weighting.from_points` does.

    Source
    ------
    von Winterfeldt & Edwards (1986), Decision Analysis and Behavioral Research.

    Examples
    --------
    >>> w = swing({"novelty": 100, "risk": 25}, [Criterion("novelty"), Criterion("risk")])
    >>> dict(w.shares)
    {'novelty': 0.8, 'risk': 0.2}
    """
    weighting = Weighting.from_points(points, criteria, origin=WAY.key)
    for key, value in points.items():
        if value > MOST_IMPORTANT:
            raise ScoringError(ErrorCode.SWING_ABOVE_MOST, criterion=key, value=value)
    if max(points.values()) < MOST_IMPORTANT:
        raise ScoringError(ErrorCode.SWING_WITHOUT_MOST, value=max(points.values()))
    return weighting


WAY = Way("swing", swing)
