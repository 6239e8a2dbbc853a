"""The same draws one by one through the peers: what is normalised, once; scores and ranks, for each draw."""

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

Loop = Callable[[], object]


def scikit_criteria_loop(key: str, matrix: DecisionMatrix, weights: Floats) -> Loop | None:
    """Give the loop over scikit-criteria's own class, or None where it has no such method."""
    from skcriteria import mkdm
    from skcriteria.agg.simple import WeightedSumModel
    from skcriteria.agg.spotis import SPOTIS
    from skcriteria.agg.topsis import TOPSIS
    from skcriteria.agg.vikor import VIKOR
    from skcriteria.preprocessing.invert_objectives import BenefitCostInverter, NegateMinimize
    from skcriteria.preprocessing.scalers import VectorScaler

    given = mkdm(matrix.values, types_of(matrix.criteria).astype(int), weights=weights[0])
    bounds = np.array([criterion.bounds for criterion in matrix.criteria])
    ready: dict[str, tuple[Any, Callable[[Any], Any]]] = {
        "weighted_sum": (given, partial(SPOTIS().evaluate, bounds=bounds)),
        "spotis": (given, partial(SPOTIS().evaluate, bounds=bounds)),
        "topsis": (VectorScaler(target="matrix").transform(NegateMinimize().transform(given)), TOPSIS().evaluate),
        "vikor": (given, VIKOR(use_compromise_set=False).evaluate),
        "saw": (BenefitCostInverter().transform(given), WeightedSumModel().evaluate),
    }
    if key not in ready:
        return None
    normalised, evaluate = ready[key]
    return lambda: [evaluate(normalised.replace(weights=draw)).rank_ for draw in weights]


def pymcdm_loop(key: str, matrix: DecisionMatrix, weights: Floats) -> Loop | None:
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
    if key not in made:
        return None
    make = made[key]
    return lambda: [rankdata(make()(matrix.values, draw, types, validation=False)) for draw in weights]
