"""MARCOS: utility of each program between the ideal and the anti-ideal of the list."""

from collections.abc import Sequence

import numpy as np

from scoring.arrays import Floats
from scoring.criteria import Criterion
from scoring.methods.method import Family, Method
from scoring.methods.scales import ratios
from scoring.methods.scikit import check


def marcos(values: Floats, weights: Floats, criteria: Sequence[Criterion]) -> Floats:
    """Measure each program against the ideal and the anti-ideal, which hold the best and worst of every criterion.

    values   float, shape (programs, criteria)
    weights  float, shape (criteria,)
    returns  float, shape (programs,), at most 1, the higher the better; 2/3 for all where nothing tells them apart

    Criteria are held against the best of the list as `ratios` says, with its conventions. With S the weighted sum of a
    program, A of the ideal and B of the anti-ideal, K+ = S / A and K- = S / B. Their quotient is the same for every
    program, so the utility comes to S (A + B) / (A² + A B + B²), and the order is that of `saw`. That form needs no
    division by B, which is 0 where the anti-ideal has nothing. Where values below 0 bring B to -A or less the formula
    would turn the order around, and S / A stands in, as if B were 0.

    Raises
    ------
    ScoringError: as `check` does.

    Source
    ------
    Stević, Pamučar, Puška & Chatterjee (2020), Sustainable supplier selection using MARCOS.
    """
    check(values, weights, criteria)
    scaled = ratios(values, criteria)
    ideal, anti_ideal = scaled.max(axis=0) @ weights, scaled.min(axis=0) @ weights
    if anti_ideal <= -ideal:
        anti_ideal = 0.0
    share = (ideal + anti_ideal) / (ideal**2 + ideal * anti_ideal + anti_ideal**2)
    return np.asarray(scaled @ weights * share, dtype=np.float64)


METHOD = Method("marcos", marcos, higher_is_better=True, family=Family.REFERENCE)
