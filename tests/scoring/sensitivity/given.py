"""What the tests of this room share: a problem as it is asked, and the order it gets from `rank` itself."""

import numpy as np

from scoring.methods import METHODS
from scoring.ranking import rank
from scoring.weighting import Weighting
from tests.scoring.given import benefit, cost, matrix_of, weighting_of

CRITERIA = [benefit("benefit"), benefit("readiness"), cost("risk")]
ROWS = [[5, 1, 3], [3, 4, 3], [1, 5, 1], [1, 1, 5]]
"""Shares of the way: P0 1 0 ½ · P1 ½ ¾ ½ · P2 0 1 1 · P3 0 0 0."""


def problem(points=(2, 1, 1), rows=ROWS, criteria=CRITERIA):
    """Give (matrix, weighting)."""
    return matrix_of(rows, criteria), weighting_of(points, criteria)


def places(matrix, weighting, method="weighted_sum"):
    return rank(matrix, weighting, METHODS[method]).places.to_dict()


def scores(matrix, weighting):
    return rank(matrix, weighting, METHODS["weighted_sum"]).scores.to_dict()


def places_near(matrix, weighting):
    """Give places a step beside a point where lines meet: there the range is so small that rounding would part ties."""
    found = scores(matrix, weighting)
    return {code: 1 + sum(other > own + 1e-10 for other in found.values()) for code, own in found.items()}


def with_weight(weighting, key, weight):
    """Give a weighting with one share set and the others in proportion, evenly where they have none."""
    others = {other: share for other, share in weighting.shares.items() if other != key}
    total = sum(others.values())
    spread = {other: share / total if total else 1 / len(others) for other, share in others.items()}
    shares = {other: (1 - weight) * share for other, share in spread.items()} | {key: weight}
    return Weighting({k: shares[k] for k in weighting.shares}, weighting.groups)


def with_value(matrix, code, key, value):
    """Give a matrix with one value changed."""
    keys = [criterion.key for criterion in matrix.criteria]
    values = matrix.values.copy()
    values[matrix.codes.index(code), keys.index(key)] = value
    return type(matrix)(matrix.codes, matrix.dimensions, matrix.criteria, np.asarray(values))
