"""What the tests of this room share: a list put to a method."""

from scoring.methods import METHODS
from scoring.sanity.question import question
from tests.scoring.given import criteria_like, matrix_of, weighting_of


def asked(rows, points=None, signs=None, method="weighted_sum", **parameters):
    """Put rows, with points and signs for the criteria, to a method."""
    criteria = criteria_like(signs or "+" * len(rows[0]))
    weighting = weighting_of(points or [1] * len(criteria), criteria)
    return question(matrix_of(rows, criteria), weighting, METHODS[method], **parameters)


def moves(trial):
    """Give the moves of a trial as (code, before, after)."""
    return [(moved.code, moved.before, moved.after) for moved in trial.moved]
