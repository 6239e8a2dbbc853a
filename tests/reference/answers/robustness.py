"""What holds over many weights and scores."""

import numpy as np

from scoring.criteria import Criterion
from scoring.robustness import Kind, ScoreSpace, Shape, Trial, UncertainScore, WeightSpace, robustness_of
from tests.reference.answers.answer import Answer

HULL = 0.025
"""The share of possible values that lies below the lowest anchor, and above the highest, where scores are uncertain."""


def smaa_2(case):
    """Put a case to SMAA-2 under the weighted sum."""
    names, directions = zip(*((c["name"], c["direction"]) for c in case["criteria"]), strict=True)
    parameters, codes = case["parameters"], tuple(case["alternatives"])
    uncertain = _uncertain(parameters.get("distributions"), codes, names)
    values = np.zeros((len(codes), len(names))) if case["matrix"] is None else np.array(case["matrix"], dtype=float)
    ends = _hull(uncertain, names) if uncertain else _ends(values, parameters.get("scale", "minmax"))
    criteria = tuple(
        Criterion(name, anchors=(low, high) if direction == "max" else (high, low))
        for name, direction, (low, high) in zip(names, directions, ends, strict=True)
    )
    scores = ScoreSpace(codes, criteria, values, uncertain, clipped=False)
    trial = Trial(scores, _weights(parameters["weights"], names), ("weighted_sum",), parameters["seed"])
    found = robustness_of(trial, trial.work(0, parameters["samples"]))
    extras = {"rank_acceptability": found.acceptability, "central_weights": found.central}
    return Answer(extras=extras, ranking=np.argsort(np.argsort(found.expected_places())) + 1)


def _uncertain(distributions, codes, names):
    return tuple(
        UncertainScore(code, name, *_told(*cell))
        for code, row in zip(codes, distributions or [], strict=bool(distributions))
        for name, cell in zip(names, row, strict=True)
    )


def _told(kind, *figures):
    shapes = {"uniform": Shape.INTERVAL, "exact": Shape.INTERVAL}
    shape = shapes.get(kind) or Shape(kind)
    return shape, tuple(figures * 2 if len(figures) == 1 else figures)


def _hull(uncertain, names):
    quantiles = np.array([HULL, 1 - HULL])
    of = {name: [score.at(quantiles) for score in uncertain if score.criterion == name] for name in names}
    return [(min(low for low, _ in of[name]), max(high for _, high in of[name])) for name in names]


def _ends(values, scale):
    if scale == "unit":
        return [(0.0, 1.0)] * values.shape[1]
    return [
        (low, high if high > low else low + 1) for low, high in zip(values.min(axis=0), values.max(axis=0), strict=True)
    ]


def _weights(told, names):
    if told["type"] == "uniform_simplex":
        return WeightSpace(names)
    lowest = (
        next(told[key] for key in ("lower", "low", "min", "lowest") if key in told) if "bounds" not in told else None
    )
    highest = next(told[key] for key in ("upper", "high", "max", "highest") if key in told) if lowest else None
    ranges = told.get("bounds") or list(zip(lowest, highest, strict=True))
    return WeightSpace(names, Kind.RANGED, ranges=dict(zip(names, map(tuple, ranges), strict=True)))


ANSWERS = {
    "SMAA-2": smaa_2,
}
