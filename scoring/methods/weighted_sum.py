"""Weighted sum of values on declared anchors: the official score."""

from collections.abc import Sequence

from scoring.arrays import Floats
from scoring.criteria import Criterion
from scoring.methods.method import Family, Method
from scoring.methods.spotis import spotis


def weighted_sum(values: Floats, weights: Floats, criteria: Sequence[Criterion]) -> Floats:
    """Add up each program's weighted shares of the way from the worst to the best anchor.

    values   float, shape (programs, criteria), inside the anchors (`matrix.py` clips and lists what was outside)
    weights  float, shape (criteria,), summing to 1
    returns  float, shape (programs,), in [0, 1], the higher the better; equals 1 - SPOTIS

    Source
    ------
    Dezert et al. (2020), SPOTIS; Keeney & Raiffa (1976) for the additive value model.
    """
    return 1 - spotis(values, weights, criteria)


METHOD = Method(
    "weighted_sum",
    weighted_sum,
    higher_is_better=True,
    family=Family.VALUE,
    by_default=True,
    additive=True,
    independent=True,
)
