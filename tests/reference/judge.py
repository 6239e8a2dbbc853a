"""Hold what `scoring/` answers against what a published case expects."""

import math

import numpy as np

from scoring.ranking import competition_places
from tests.reference.answers import ANSWERS

SETS = {"compromise_set", "optimal_selections"}
"""Extras whose order says nothing: answers give them sorted."""


def judge(case):
    """Hold what `scoring/` answers against what the case expects; an unknown method has no entry and fails."""
    found, expected = ANSWERS[case["method"]](case), case["expected"]
    if found.scores is not None:
        assert np.isfinite(np.asarray(found.scores, dtype=float)).all()
    if expected.get("ranking") is not None:
        assert places_of(found) == expected["ranking"]
    if not expected.get("scores_are_convention"):
        limits = expected.get("extra_tolerance") or {}
        if expected.get("scores") is not None:
            assert_near("scores", found.scores, expected["scores"], expected["tolerance"])
        for name, figure in (expected.get("extras") or {}).items():
            assert_near(name, found.extras[name], figure, limits.get(name, expected["tolerance"]))


def places_of(found):
    """Give the places that were answered, or read them off the scores."""
    if found.ranking is not None:
        return [int(place) for place in found.ranking]
    return competition_places(np.asarray(found.scores), higher_is_better=found.higher_is_better).tolist()


def assert_near(name, found, expected, tolerance):
    """Compare shapes too, or one number would pass for a whole column; where a case says null, anything may be."""
    if isinstance(expected, list):
        wanted = sorted(expected) if name in SETS else expected
        assert np.ndim(found) > 0 or isinstance(found, list | tuple), name
        assert len(found) == len(wanted), name
        for ours, theirs in zip(found, wanted, strict=True):
            assert_near("", ours, theirs, tolerance)
    elif isinstance(expected, str):
        assert found == expected, name
    elif expected is not None:
        assert math.isfinite(found), name
        assert abs(found - expected) <= tolerance, name
