"""Methods that add or multiply values."""

from scoring.methods.aras import optimality
from scoring.methods.cocoso import combined
from scoring.methods.copras import significance
from scoring.methods.moora import moora, three_ways
from scoring.methods.wpm import wpm
from tests.reference.answers.answer import Answer, asked_of, given

BALANCE = {"lambda": "balance"}


def _products(values, weights, criteria, **parameters):
    return {"S": wpm(values, weights, criteria, **parameters | {"form": "product"})}


def _sums(values, weights, criteria, **parameters):
    way = optimality(values, weights, criteria, **parameters)
    return {"S": way.s, "S0": way.s0}


def _compromises(values, weights, criteria, **parameters):
    way = combined(values, weights, criteria, **parameters)
    return {name: getattr(way, name) for name in ("k_a", "k_b", "k_c")}


def _significance(values, weights, criteria):
    way = significance(values, weights, criteria)
    return {"Q": way.q, "S_plus": way.s_plus, "S_minus": way.s_minus}


def _moora(case):
    """Give distances from the reference point as the cases print them: above 0, the lower the better."""
    values, weights, criteria, parameters = given(case)
    scores = moora(values, weights, criteria, **parameters)
    use = {name: value for name, value in parameters.items() if name == "fmf_weights"}
    ways = three_ways(values, weights, criteria, **use)
    extras = {name: getattr(ways, name) for name in ("ratio", "reference", "fmf")}
    if parameters.get("form") == "reference_point":
        return Answer(ways.reference, higher_is_better=False, extras=extras)
    return Answer(scores, extras=extras)


ANSWERS = {
    "ARAS": asked_of("aras", _sums),
    "COCOSO": asked_of("cocoso", _compromises, BALANCE),
    "COPRAS": asked_of("copras", _significance),
    "MOORA": _moora,
    "SAW": asked_of("saw"),
    "WASPAS": asked_of("waspas", names=BALANCE),
    "WPM": asked_of("wpm", _products),
}
