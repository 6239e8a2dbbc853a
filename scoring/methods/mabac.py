"""MABAC: distance of each program from the border between the better and the worse ones."""

from collections.abc import Sequence

import numpy as np

from scoring.arrays import Floats
from scoring.criteria import Criterion
from scoring.methods.method import Family, Method
from scoring.methods.scales import ways
from scoring.methods.scikit import check, telling


def mabac(values: Floats, weights: Floats, criteria: Sequence[Criterion]) -> Floats:
    """Add up each program's distance above or below the border, the geometric mean of each weighted criterion.

    values   float, shape (programs, criteria)
    weights  float, shape (criteria,)
    returns  float, shape (programs,), above 0 inside the upper area, the higher the better; 0 for all where nothing
             tells them apart

    The border differs for no program, so the order is that of the weighted sum of shares between the extremes of the
    list (`saw` with `minmax`).

    Raises
    ------
    ScoringError: as `check` does.

    Source
    ------
    Pamučar & Ćirović (2015), The selection of transport and handling resources in logistics centers using MABAC.
    """
    check(values, weights, criteria)
    tells = telling(values, weights)
    lifted = 1 + ways(values[:, tells], [criterion for criterion, told in zip(criteria, tells, strict=True) if told])
    # by logarithms: scikit-criteria multiplies all rows, which is 0 from about 300 rows on
    border = np.exp(np.log(lifted).mean(axis=0))
    return np.asarray((lifted - border) @ weights[tells], dtype=np.float64)


METHOD = Method("mabac", mabac, higher_is_better=True, family=Family.REFERENCE)
