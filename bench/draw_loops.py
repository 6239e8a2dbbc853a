"""The peers' own classes: one ranking from values to ranks, and draws one by one with what is normalised done once."""

from collections.abc import Callable
from functools import partial
from typing import Any

import numpy as np
from pymcdm import methods as peer
from pymcdm.normalizations import linear_normalization
from scipy.stats import rankdata

from bench.lists import types_of
from scoring.arrays import Floats
from scoring.matrix import DecisionMatrix
from scoring.methods.outranking.preference import of_anchors
from scoring.methods.promethee import P_SHARE, Q_SHARE

Work = Callable[[], object]
Steps = tuple[Callable[[Any], Any], Callable[[Any], Any]]
MOST_PAIRED = 1000
"""Programs up to which pymcdm's PROMETHEE, which holds all pairs of them at once, is asked."""


def scikit_criteria_once(key: str, matrix: DecisionMatrix, weights: Floats) -> Work | None:
    """Give one ranking by scikit-criteria's own class, or None where it has no such method."""
    steps = _steps(key, matrix)
    if steps is None:
        return None
    normalise, evaluate = steps
    return lambda: evaluate(normalise(_given(matrix, weights))).rank_


def scikit_criteria_loop(key: str, matrix: DecisionMatrix, draws: Floats) -> Work | None:
    """Give the loop over scikit-criteria's own class, or None where it has no such method."""
    steps = _steps(key, matrix)
    if steps is None:
        return None
    normalise, evaluate = steps
    normalised = normalise(_given(matrix, draws[0]))
    return lambda: [evaluate(normalised.replace(weights=draw)).rank_ for draw in draws]


def pymcdm_loop(key: str, matrix: DecisionMatrix, draws: Floats) -> Work | None:
    """Give the loop over pymcdm's own class, its checks left out, or None where it has no such method."""
    types = types_of(matrix.criteria)
    bounds = np.array([criterion.bounds for criterion in matrix.criteria])
    grown = [of_anchors(criterion, q_share=Q_SHARE, p_share=P_SHARE) for criterion in matrix.criteria]
    q, p = [one.q for one in grown], [one.p for one in grown]
    made: dict[str, Callable[[], Any]] = {
        "weighted_sum": lambda: peer.SPOTIS(bounds),
        "spotis": lambda: peer.SPOTIS(bounds),
        "topsis": lambda: peer.TOPSIS(),
        "vikor": lambda: peer.VIKOR(),
        "saw": lambda: peer.WSM(linear_normalization),
        # its object crashes when it is asked a second time
        "promethee": lambda: peer.PROMETHEE_II("vshape_2", p=p, q=q),
    }
    if key not in made or (key == "promethee" and len(matrix.codes) > MOST_PAIRED):
        return None
    make = made[key]
    return lambda: [rankdata(make()(matrix.values, draw, types, validation=False)) for draw in draws]


def _given(matrix: DecisionMatrix, weights: Floats) -> Any:
    from skcriteria import mkdm

    return mkdm(matrix.values, types_of(matrix.criteria).astype(int), weights=weights)


def _steps(key: str, matrix: DecisionMatrix) -> Steps | None:
    """Give how scikit-criteria normalises and evaluates."""
    from skcriteria.agg.simple import WeightedSumModel
    from skcriteria.agg.spotis import SPOTIS
    from skcriteria.agg.topsis import TOPSIS
    from skcriteria.agg.vikor import VIKOR
    from skcriteria.preprocessing.invert_objectives import BenefitCostInverter, NegateMinimize
    from skcriteria.preprocessing.scalers import VectorScaler

    bounds = np.array([criterion.bounds for criterion in matrix.criteria])
    spotis = partial(SPOTIS().evaluate, bounds=bounds)
    ready: dict[str, Steps] = {
        "weighted_sum": (lambda given: given, spotis),
        "spotis": (lambda given: given, spotis),
        "topsis": (
            lambda given: VectorScaler(target="matrix").transform(NegateMinimize().transform(given)),
            TOPSIS().evaluate,
        ),
        "vikor": (lambda given: given, VIKOR(use_compromise_set=False).evaluate),
        "saw": (BenefitCostInverter().transform, WeightedSumModel().evaluate),
    }
    return ready.get(key)
