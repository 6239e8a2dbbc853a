"""Hold what `scoring/` answers against what a published case expects."""

import numpy as np

from scoring.criteria import Criterion
from scoring.methods import METHODS
from scoring.methods.topsis import closeness
from scoring.methods.vikor import compromise
from scoring.ranking import competition_places

OFFERED = {"SAW": "saw", "SPOTIS": "spotis", "TOPSIS": "topsis", "VIKOR": "vikor"}


def judge(case):
    """Hold what `scoring/` answers against what the case expects; an unknown method has no entry and fails."""
    method, expected = METHODS[OFFERED[case["method"]]], case["expected"]
    found = answers(case, method)
    assert all(np.isfinite(figure).all() for figure in found.values())
    if expected.get("ranking") is not None:
        places = competition_places(found["scores"], higher_is_better=method.higher_is_better)
        assert places.tolist() == expected["ranking"]
    if not expected.get("scores_are_convention"):
        limits = expected.get("extra_tolerance") or {}
        if expected.get("scores") is not None:
            assert_near("scores", found["scores"], expected["scores"], expected["tolerance"])
        for name, figure in (expected.get("extras") or {}).items():
            assert_near(name, found[name], figure, limits.get(name, expected["tolerance"]))


def answers(case, method):
    """Give scores and extras under the names that the cases use, steered by parameters, criteria and weights alone."""
    values, weights = np.array(case["matrix"], dtype=float), np.array(case["weights"], dtype=float)
    parameters = dict(case["parameters"])
    if parameters.pop("normalise_weights", False):
        weights = weights / weights.sum()
    criteria = criteria_of(case)
    found = {"scores": method.score(values, weights, criteria, **parameters)}
    if case["method"] == "TOPSIS":
        way = closeness(values, weights, criteria, **parameters)
        found |= {name: getattr(way, name) for name in ("ideal", "anti_ideal", "d_plus", "d_minus")}
    if case["method"] == "VIKOR":
        way = compromise(values, weights, criteria, **parameters)
        found |= {"S": way.s, "R": way.r, "compromise_set": np.sort(way.compromise_set)}
        found |= {name: getattr(way, name) for name in ("acceptable_advantage", "acceptable_stability")}
    return found


def criteria_of(case):
    """Give the criteria of a case; only the direction of their anchors counts, unless SPOTIS bounds are given."""
    bounds = case["parameters"].get("bounds") or [(0.0, 1.0)] * len(case["criteria"])
    return [
        Criterion(criterion["name"], anchors=(low, high) if criterion["direction"] == "max" else (high, low))
        for criterion, (low, high) in zip(case["criteria"], bounds, strict=True)
    ]


def assert_near(name, found, expected, tolerance):
    """Compare shapes too: one number would otherwise pass for a whole column."""
    wanted = np.sort(expected) if name == "compromise_set" else np.asarray(expected, dtype=float)
    assert np.shape(found) == np.shape(wanted), name
    assert np.abs(np.asarray(found, dtype=float) - wanted).max(initial=0.0) <= tolerance, name
