"""Programs with blanks: left out, or held between the worst and the best that their blanks could hold."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

import numpy as np

from scoring.arrays import Floats
from scoring.criteria import IMPACT_BREADTH, IMPACT_KEYS, IMPACT_MAIN, Criterion
from scoring.dimensions import Dimension
from scoring.matrix import build_matrix
from scoring.methods import DEFAULT_METHOD, METHODS
from scoring.program import Program
from scoring.ranking import rank, tie_limit
from scoring.typed_value import with_value
from scoring.weighting import Weighting

WORST, BEST = 0, 1
"""Which end of a criterion's anchors."""


class BlankPolicy(StrEnum):
    """Name what a study does with a program that has a blank where a criterion has weight."""

    LEAVE_OUT = "leave_out"
    RANGE = "range"


@dataclass(frozen=True)
class PlaceRange:
    """Between which places a program stands, whatever stands in the blanks of the list.

    best, worst  places among all programs of the list, those with blanks too; 1 is the first
    low, high    score with every blank at its worst anchor, and at its best; one value where nothing is blank
    missing      keys to fill
    """

    code: str
    best: int
    worst: int
    low: float
    high: float
    missing: tuple[str, ...] = ()


def place_ranges(
    programs: Sequence[Program], criteria: Sequence[Criterion], counted: Sequence[Criterion], weighting: Weighting
) -> tuple[PlaceRange, ...]:
    """Give every program its range of places, in list order.

    criteria  every criterion of the study, for the anchors of the ratings behind a derived one
    counted   those that may carry weight

    The places are those of the weighted sum, the official order, whichever method the screen shows: there (and with
    SPOTIS, its mirror) a program's score depends on its own values alone, so its blanks at their worst and best anchors
    bound its score, and the bounds are reached together. SAW, TOPSIS and VIKOR scale by the whole list: filling one
    blank moves every score and can turn the order of two others, so that corners would bound nothing.

    Raises
    ------
    ScoringError: CODE_TWICE; MISSING_VALUE when a value is not a finite number; what the weighted sum refuses.
    """
    if not programs:
        return ()
    missing = {one.code: one.missing for one in build_matrix(programs, counted, weighting).unranked}
    anchors = {criterion.key: criterion.anchors for criterion in criteria}
    corners = [[_corner(p, missing.get(p.code, ()), anchors, end) for p in programs] for end in (WORST, BEST)]
    low, high = (_scores(corner, counted, weighting) for corner in corners)
    tie = float(tie_limit(low.min(), high.max()))
    surely = (low[None, :] > high[:, None] + tie).sum(axis=1)
    perhaps = (high[None, :] > low[:, None] + tie).sum(axis=1) - (high > low + tie)
    return tuple(
        PlaceRange(
            p.code, int(1 + surely[n]), int(1 + perhaps[n]), float(low[n]), float(high[n]), missing.get(p.code, ())
        )
        for n, p in enumerate(programs)
    )


def _corner(program: Program, missing: Sequence[str], anchors: Mapping[str, tuple[float, float]], end: int) -> Program:
    """Give a program with every blank at one end of its anchors; without a dimension its whole impact is a blank."""
    if {IMPACT_MAIN, IMPACT_BREADTH} & set(missing):
        program, missing = replace(program, dimensions=(Dimension.LIVING,)), (*missing, *IMPACT_KEYS)
    for key in missing:
        program = with_value(program, key, anchors[key][end])
    return program


def _scores(programs: Sequence[Program], counted: Sequence[Criterion], weighting: Weighting) -> Floats:
    ranking = rank(build_matrix(programs, counted, weighting), weighting, METHODS[DEFAULT_METHOD])
    return np.asarray(ranking.scores[[program.code for program in programs]], dtype=np.float64)
