"""Priorities of programs under each criterion, put together to one score each."""

from enum import StrEnum

import numpy as np

from scoring.arrays import Floats
from scoring.errors import ErrorCode, ScoringError


class Synthesis(StrEnum):
    """Name the ways to put priorities together."""

    DISTRIBUTIVE = "distributive"
    IDEAL = "ideal"
    MULTIPLICATIVE = "multiplicative"


def synthesise(local: Floats, weights: Floats, synthesis: str = Synthesis.DISTRIBUTIVE) -> Floats:
    """Put the priorities under each criterion together.

    local      float, shape (programs, criteria), positive, each column summing to 1
    weights    float, shape (criteria,), summing to 1
    synthesis  `distributive` weighted sum; `ideal` weighted sum after the best of each criterion is set to 1, so that
               a copy of a program takes nothing from the others; `multiplicative` weighted geometric mean
    returns    float, shape (programs,), summing to 1; the higher the better

    Raises
    ------
    ScoringError: PARAMETER_OUT_OF_RANGE for an unknown synthesis.

    Source
    ------
    Saaty (1980); Belton & Gear (1983) for the ideal mode; Barzilai & Lootsma (1997) for the multiplicative one.
    """
    if synthesis not in list(Synthesis):
        raise ScoringError(ErrorCode.PARAMETER_OUT_OF_RANGE, parameter="synthesis", value=synthesis)
    if synthesis == Synthesis.MULTIPLICATIVE:
        scores = np.exp(np.log(local) @ weights)
    else:
        scores = (local / local.max(axis=0) if synthesis == Synthesis.IDEAL else local) @ weights
    return np.asarray(scores / scores.sum(), dtype=np.float64)
