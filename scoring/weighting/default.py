"""The weighting a study starts from: half to each group, even within."""

from collections import Counter
from collections.abc import Sequence

from scoring.criteria import Criterion, Part
from scoring.weighting.shares import Weighting


def default_weighting(criteria: Sequence[Criterion]) -> Weighting:
    """Share the whole evenly among the groups, then evenly within each; gates and constraints weigh 0 and are locked.

    This is neither official nor neutral: a place to start from, until the team decides.

    Raises
    ------
    ScoringError: WEIGHTS_ALL_ZERO when no criterion scores.
    """
    scoring = [criterion for criterion in criteria if criterion.part is Part.SCORE]
    sizes = Counter(criterion.group for criterion in scoring)
    points = {criterion.key: 1 / (len(sizes) * sizes[criterion.group]) for criterion in scoring}
    locked = [criterion.key for criterion in criteria if criterion.part is not Part.SCORE]
    return Weighting.from_points(points, criteria, locked=locked, origin="default")
