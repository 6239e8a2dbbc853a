"""Lists for the tests of robustness."""

import numpy as np

from scoring.criteria import Criterion, Group
from scoring.dimensions import Dimension
from scoring.matrix import DecisionMatrix
from scoring.weighting import Weighting

IMPACT, FEASIBILITY = Group.IMPACT, Group.FEASIBILITY


def criteria_of(*groups):
    return tuple(Criterion(f"c{number}", group=group) for number, group in enumerate(groups))


def matrix_of(rows, criteria):
    codes = tuple(f"P{number}" for number in range(len(rows)))
    return DecisionMatrix(codes, (Dimension.LIVING,) * len(rows), criteria, np.array(rows, dtype=float))


def some_list(programs=12, groups=(IMPACT, IMPACT, FEASIBILITY, FEASIBILITY, FEASIBILITY), seed=1):
    """Give a list of ratings and a weighting, with ties among the programs."""
    criteria = criteria_of(*groups)
    rows = np.random.default_rng(seed).integers(1, 6, size=(programs, len(groups)))
    return matrix_of(rows, criteria), Weighting.from_points({c.key: n + 1 for n, c in enumerate(criteria)}, criteria)
