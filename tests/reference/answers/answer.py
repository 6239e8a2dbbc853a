"""The shape of an answer, and how a case is put to a method of `scoring/methods/`."""

from dataclasses import dataclass, field
from functools import partial

import numpy as np

from scoring.criteria import Criterion
from scoring.methods import METHODS


@dataclass(frozen=True)
class Answer:
    """What was answered, under the names that the cases use.

    scores            in the order of the alternatives; None where the method gives an order alone
    higher_is_better  which end of the scores comes first
    ranking           where the method says itself who comes first; else it is read off the scores
    extras            further figures by name
    """

    scores: object = None
    higher_is_better: bool = True
    ranking: object = None
    extras: dict = field(default_factory=dict)


def asked_of(key, extras=None, names=None):
    """Give the function that puts a case to the method of a key.

    extras  `extras(values, weights, criteria, **parameters)` gives further figures by name
    names   our parameter names by the cases' own, where they differ
    """
    return partial(_ask, key, extras or (lambda *_, **__: {}), names or {})


def _ask(key, extras, names, case):
    values, weights, criteria, parameters = given(case)
    parameters = {names.get(name, name): value for name, value in parameters.items()}
    method = METHODS[key]
    return Answer(
        method.score(values, weights, criteria, **parameters),
        method.higher_is_better,
        extras=extras(values, weights, criteria, **parameters),
    )


def given(case):
    """Give values, weights, criteria and the remaining parameters of a case."""
    values, weights = np.array(case["matrix"], dtype=float), np.array(case["weights"], dtype=float)
    parameters = dict(case["parameters"])
    if parameters.pop("normalise_weights", False):
        weights = weights / weights.sum()
    return values, weights, criteria_of(case), parameters


def criteria_of(case):
    """Give the criteria of a case; only the direction of their anchors counts, unless SPOTIS bounds are given."""
    bounds = case["parameters"].get("bounds") or [(0.0, 1.0)] * len(case["criteria"])
    return [
        Criterion(criterion["name"], anchors=(low, high) if criterion["direction"] == "max" else (high, low))
        for criterion, (low, high) in zip(case["criteria"], bounds, strict=True)
    ]
