"""Methods that take distances from reference points."""

import numpy as np

from scoring.methods.topsis import closeness
from scoring.methods.vikor import compromise
from tests.reference.answers.answer import asked_of


def _topsis_way(values, weights, criteria, **parameters):
    way = closeness(values, weights, criteria, **parameters)
    return {name: getattr(way, name) for name in ("ideal", "anti_ideal", "d_plus", "d_minus")}


def _vikor_way(values, weights, criteria, **parameters):
    way = compromise(values, weights, criteria, **parameters)
    found = {"S": way.s, "R": way.r, "compromise_set": np.sort(way.compromise_set)}
    return found | {name: getattr(way, name) for name in ("acceptable_advantage", "acceptable_stability")}


ANSWERS = {
    "SPOTIS": asked_of("spotis"),
    "TOPSIS": asked_of("topsis", _topsis_way),
    "VIKOR": asked_of("vikor", _vikor_way),
}
