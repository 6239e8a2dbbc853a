"""Methods that compare programs pair by pair."""

from scoring.methods.electre_1 import outranking
from scoring.methods.electre_3 import distillation
from scoring.methods.outranking.preference import Preference
from scoring.methods.promethee import flows, relations
from tests.reference.answers.answer import asked_of


def _promethee_way(values, weights, criteria, **parameters):
    found = flows(values, weights, criteria, **parameters)
    return {"phi_plus": found.plus, "phi_minus": found.minus, "promethee1": list(relations(found))}


def _promethee(case):
    """Read the preference functions of a case before the method is asked."""
    functions = case["parameters"].get("functions")
    if functions is None:
        return _ask_promethee(case)
    read = [
        Preference(**{"shape" if name == "type" else name: value for name, value in one.items()}) for one in functions
    ]
    return _ask_promethee(case | {"parameters": case["parameters"] | {"functions": read}})


_ask_promethee = asked_of("promethee", _promethee_way)


def _electre_1_way(values, weights, criteria, **parameters):
    found = outranking(values, weights, criteria, **parameters)
    return {
        "concordance": found.concordance,
        "discordance": found.discordance,
        "concordance_threshold": found.c_hat,
        "discordance_threshold": found.d_hat,
        "aggregate": found.outranks.astype(int),
        "outranking": found.outranks.astype(int),
        "kernel": found.kernel,
    }


def _electre_3_way(values, weights, criteria, **parameters):
    found = distillation(values, weights, criteria, **parameters)
    return {name: getattr(found, name) for name in ("concordance", "credibility", "descending", "ascending")}


ANSWERS = {
    "PROMETHEE": _promethee,
    "ELECTRE I": asked_of("electre_1", _electre_1_way),
    "ELECTRE III": asked_of("electre_3", _electre_3_way),
}
