"""COPRAS: what speaks for a program added to its share of what the costs allow."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from scoring.arrays import Floats
from scoring.criteria import Criterion
from scoring.methods.method import Family, Method
from scoring.methods.scales import settled, ways
from scoring.methods.scikit import check, costs
from scoring.methods.wpm import SLIVER


@dataclass(frozen=True)
class Significance:
    """What COPRAS finds on its way.

    q        float, shape (programs,), the significance of each program
    s_plus   float, shape (programs,), weighted shares of the benefits
    s_minus  float, shape (programs,), weighted shares of the costs
    """

    q: Floats
    s_plus: Floats
    s_minus: Floats


def copras(values: Floats, weights: Floats, criteria: Sequence[Criterion]) -> Floats:
    """Give each program's significance as a share of the best program's.

    values   float, shape (programs, criteria)
    weights  float, shape (criteria,)
    returns  float, shape (programs,), at most 1, the higher the better; at least 0 for values from 0 up

    Raises
    ------
    ScoringError: as `check` does.

    Source
    ------
    Zavadskas, Kaklauskas & Sarka (1994), The New Method of Multicriteria Complex Proportional Assessment of Projects.
    """
    q = significance(values, weights, criteria).q
    return np.asarray(q / q.max(), dtype=np.float64)


def significance(values: Floats, weights: Floats, criteria: Sequence[Criterion]) -> Significance:
    """Give the significance of each program with the sums of benefits and of costs behind it.

    scikit-criteria refuses a list without a cost, and a program without any cost divides by 0. Here a list without
    costs is ranked by its benefits alone. A program of which all costs are 0 counts as one with 1e-6 of the smallest
    sum of costs above 0; a cost with values below 0 runs from 1 at the best to 2 at the worst of the list.
    """
    check(values, weights, criteria)
    less_is_better, worst = costs(criteria), 2 - ways(values, criteria)
    shares = _of_sums(np.where(less_is_better & (values.min(axis=0) < 0), worst, settled(values)))
    s_plus = shares @ np.where(less_is_better, 0.0, weights)
    s_minus = shares @ np.where(less_is_better, weights, 0.0)
    if not s_minus.any():
        return Significance(s_plus, s_plus, s_minus)
    part = 1 / np.where(s_minus > 0, s_minus, SLIVER * s_minus[s_minus > 0].min())
    return Significance(s_plus + s_minus.sum() * part / part.sum(), s_plus, s_minus)


def _of_sums(values: Floats) -> Floats:
    """Give each value's share of its column's sum; where that is not above 0, its share of the ways up the list."""
    sums, upwards = values.sum(axis=0), values - values.min(axis=0)
    upwards = np.where(upwards.any(axis=0), upwards, 1.0)
    return np.where(sums > 0, values / np.where(sums > 0, sums, 1.0), upwards / upwards.sum(axis=0))


METHOD = Method("copras", copras, higher_is_better=True, family=Family.VALUE)
