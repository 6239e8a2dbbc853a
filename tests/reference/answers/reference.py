"""Methods that take distances from reference points."""

import numpy as np

from scoring.methods.ervd import relative_values
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


def _ervd_way(values, weights, criteria, **parameters):
    way = relative_values(values, weights, criteria, **parameters)
    return {"S_plus": way.s_plus, "S_minus": way.s_minus}


ANSWERS = {
    "CODAS": asked_of("codas"),
    "EDAS": asked_of("edas"),
    "ERVD": asked_of("ervd", _ervd_way, names={"lambda": "loss_factor"}),
    "MABAC": asked_of("mabac"),
    "MAIRCA": asked_of("mairca"),
    "MARCOS": asked_of("marcos"),
    "RIM": asked_of("rim"),
    "SPOTIS": asked_of("spotis"),
    "TOPSIS": asked_of("topsis", _topsis_way),
    "VIKOR": asked_of("vikor", _vikor_way),
}
