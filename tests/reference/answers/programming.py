"""Methods that solve linear programs."""

from scoring.methods.simus import mixes
from tests.reference.answers.answer import asked_of


def _simus_way(values, weights, criteria, **parameters):
    return {"method_2_scores": mixes(values, weights, criteria, **parameters).second_score}


ANSWERS = {
    "SIMUS": asked_of("simus", _simus_way),
}
