"""Hierarchical weights: the share of a group times the share of a criterion within it."""

from collections.abc import Mapping, Sequence
from math import fsum, isfinite

from scoring.criteria import Criterion
from scoring.errors import ErrorCode, ScoringError
from scoring.weighting.shares import Weighting
from scoring.weighting.way import Way


def hierarchical(groups: Mapping[str, float], within: Mapping[str, float], criteria: Sequence[Criterion]) -> Weighting:
    """Share the whole among groups, then each group's share among its criteria.

    groups  points by group key, of any size; a group left out weighs nothing
    within  points by criterion key, compared inside a group alone; the shares of another `Weighting` do as well

    Raises
    ------
    ScoringError: UNKNOWN_GROUP; GROUP_WEIGHT_OUT_OF_RANGE for points that are negative or no number;
        GROUP_WITHOUT_WEIGHT when a group has weight and none of its criteria does; as `Weighting.from_points` does.

    Examples
    --------
    >>> w = hierarchical({"feasibility": 1}, {"risk": 3, "novelty": 1}, [Criterion("risk"), Criterion("novelty")])
    >>> dict(w.shares)
    {'risk': 0.75, 'novelty': 0.25}
    """
    inside = Weighting.from_points(within, criteria)
    _check_groups(groups, set(inside.groups.values()))
    largest = max(groups.values(), default=0.0)
    sizes = {group: inside.group_share(group) for group in groups}
    for group, size in sizes.items():
        if groups[group] > 0 and size <= 0:
            raise ScoringError(ErrorCode.GROUP_WITHOUT_WEIGHT, group=group)
    total = fsum(points / largest for points in groups.values()) if largest > 0 else 1.0
    points = {
        key: groups[group] / largest / total * (inside.shares[key] / sizes[group])
        for key, group in inside.groups.items()
        if groups.get(group, 0.0) > 0
    }
    return Weighting.from_points(points, criteria, origin=WAY.key)


def _check_groups(groups: Mapping[str, float], known: set[str]) -> None:
    for group, points in groups.items():
        if group not in known:
            raise ScoringError(ErrorCode.UNKNOWN_GROUP, group=str(group))
        if not isfinite(points) or points < 0:
            raise ScoringError(ErrorCode.GROUP_WEIGHT_OUT_OF_RANGE, group=str(group), value=points)


WAY = Way("hierarchical", hierarchical)
