"""How far a score of a program, or its duration, must get better, or may get worse."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from scoring.criteria import DURATION, Criterion, Unit
from scoring.portfolio.condition import Condition, Lever, NoChange
from scoring.portfolio.standpoint import Standpoint

HAIR = 1e-6
"""A share of the way between the anchors that is as good as nothing, and still more than rounding."""
SAME_SHARE = 1e-9
"""Shares of the way nearer to each other than this are one."""


def score_conditions(stand: Standpoint) -> tuple[Condition, ...]:
    """Give the condition on each criterion with weight, in their order; that of the duration minds the longest allowed.

    A value enters its place by what the criterion says its steps are worth; none leaves the anchors.
    """
    return _verified(stand, [_found(stand, column) for column in range(len(stand.values.keys))])


def own_scale(unit: float, criterion: Criterion) -> float:
    """Give the value on a criterion's own scale that lies a share of the way from its worst to its best anchor.

    The table of steps of a rating is undone: what the share stands for is what somebody would enter.
    """
    way = unit
    if criterion.unit is Unit.RATING:
        way = float(np.interp(100 * unit, criterion.steps, np.linspace(0.0, 1.0, len(criterion.steps))))
    worst, best = criterion.anchors
    return worst + way * (best - worst)


@dataclass(frozen=True)
class _Found:
    """A condition, and what stands behind it: shares of the way between the anchors, and the weight.

    bounded  whether the longest duration allowed is what bounds it, and not the value
    """

    condition: Condition
    unit: float
    then: float | None
    share: float
    bounded: bool = False


def _found(stand: Standpoint, column: int) -> _Found:
    criterion = stand.matrix.criteria[column]
    unit = float(stand.values.units[stand.values.row(stand.code), column])
    share = float(stand.values.shares[column])
    lever = Lever.DURATION if criterion.key == DURATION else Lever.SCORE
    now = own_scale(unit, criterion)
    blank = _Found(Condition(stand.code, lever, stand.inside, criterion.key, now), unit, None, share)
    if np.isposinf(stand.needed):
        return _without(blank, NoChange.NO_LIST)
    then = unit + (stand.needed - stand.worth) / share
    if stand.inside:
        return _loss(blank, min(then, unit), criterion, stand)
    return _without(blank, NoChange.OUT_OF_REACH) if then > 1 + SAME_SHARE else _to(blank, min(then, 1.0), criterion)


def _loss(blank: _Found, then: float, criterion: Criterion, stand: Standpoint) -> _Found:
    lasting = blank.condition.lever is Lever.DURATION and np.isfinite(stand.max_months)
    if lasting and (then < 0 or own_scale(then, criterion) > stand.max_months):
        worst, best = criterion.anchors
        longest = min(max((stand.max_months - worst) / (best - worst), 0.0), 1.0)
        return replace(
            blank,
            condition=replace(blank.condition, then=stand.max_months),
            then=min(longest, blank.unit),
            bounded=True,
        )
    return _without(blank, NoChange.HOLDS) if then < 0 else _to(blank, then, criterion)


def _to(blank: _Found, then: float, criterion: Criterion) -> _Found:
    return replace(blank, condition=replace(blank.condition, then=own_scale(then, criterion)), then=then)


def _without(blank: _Found, reason: NoChange) -> _Found:
    return replace(blank, condition=replace(blank.condition, reason=reason))


def _verified(stand: Standpoint, found: Sequence[_Found]) -> tuple[Condition, ...]:
    """Solve again at each change and a hair worse: it stands on a best list there, and no longer here."""
    there = [one for one in found if one.then is not None]
    values = np.repeat(stand.question.now[np.newaxis], 2 * len(there), axis=0)
    for number, one in enumerate(there):
        then = one.unit if one.then is None else one.then
        values[2 * number : 2 * number + 2, stand.row] += one.share * (np.array([then, then - HAIR]) - one.unit)
    on_it = stand.standing(values).reshape(len(there), 2) if there else np.zeros((0, 2), dtype=bool)
    agreed = {id(one): bool(at and (one.bounded or not short)) for one, (at, short) in zip(there, on_it, strict=True)}
    return tuple(replace(one.condition, verified=agreed.get(id(one))) for one in found)
