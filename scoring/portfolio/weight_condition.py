"""How far one weight must move, the others in proportion, until a program comes onto a best list or leaves them all."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

import numpy as np

from scoring.arrays import Floats
from scoring.portfolio.condition import Condition, Lever, NoChange
from scoring.portfolio.envelope import Envelope, envelopes
from scoring.portfolio.standpoint import SAME_WORTH, Standpoint
from scoring.sensitivity.crossings import ScoreLines, score_lines

HAIR = 1e-6
"""A share of the whole weight that is as good as nothing, and still more than rounding."""


def weight_conditions(stand: Standpoint) -> tuple[Condition, ...]:
    """Give the condition on each weight, in the order of the criteria; the nearer of up and down.

    The worth of the best list with the program and of the best one without it are followed from weight 0 to weight 1;
    between their breaks both are straight, so that where they meet is known exactly.

    Source
    ------
    Eisner & Severance (1976), Mathematical techniques for efficient record segmentation in large shared databases.
    """
    lines = [score_lines(stand.matrix, stand.weighting, key) for key in stand.values.keys]
    starts, ends = (np.array([_of_candidates(stand, one, end) for one in lines]) for end in ("at_zero", "at_one"))
    question, baseline = stand.question, stand.question.rules.baseline
    far = 2.0 * float(np.abs(np.concatenate([starts, ends])).sum(axis=1).max()) + 1.0
    apart = np.zeros(starts.shape[1])
    apart[stand.row] = far
    followed = envelopes(
        np.concatenate([starts + apart, starts - apart]) - baseline,
        np.concatenate([ends + apart, ends - apart]) - baseline,
        lambda values: question.answered(values, baseline=0.0),
    )
    pairs = zip(lines, followed[: len(lines)], followed[len(lines) :], strict=True)
    found = [_condition(stand, one, with_it, without, far) for one, with_it, without in pairs]
    return _verified(stand, found, starts, ends)


def _of_candidates(stand: Standpoint, lines: ScoreLines, end: str) -> Floats:
    scores = dict(zip(lines.codes, getattr(lines, end).tolist(), strict=True))
    return np.array([scores[candidate.code] for candidate in stand.question.candidates])


def _condition(stand: Standpoint, lines: ScoreLines, with_it: Envelope, without: Envelope, far: float) -> Condition:
    """Read the condition from how far the best list with the program lies above the best one without it."""
    blank = Condition(stand.code, Lever.WEIGHT, stand.inside, lines.criterion, lines.now)
    if np.isposinf(stand.needed):
        return replace(blank, reason=NoChange.NO_LIST)
    if np.isneginf(stand.needed):
        return replace(blank, reason=NoChange.HOLDS)
    places = np.unique([*with_it.places, *without.places, lines.now])
    ahead = with_it.at(places) - without.at(places) - far
    then = _nearest(places, ahead, lines.now, inside=stand.inside)
    if then is None:
        return replace(blank, reason=NoChange.HOLDS if stand.inside else NoChange.OUT_OF_REACH)
    return replace(blank, then=then)


def _nearest(places: Floats, ahead: Floats, now: float, *, inside: bool) -> float | None:
    """Give the place nearest to now at which `ahead`, straight between places, reaches 0 or is about to leave it."""
    found = [float(place) for place, lead in zip(places, ahead, strict=True) if not inside and lead >= -SAME_WORTH]
    for (left, right), (before, after) in zip(pairwise(places.tolist()), pairwise(ahead.tolist()), strict=True):
        low, high = min(before, after), max(before, after)
        if low < -SAME_WORTH and high > SAME_WORTH:
            found.append(left + (right - left) * before / (before - after))
        elif inside and low < -SAME_WORTH and high >= -SAME_WORTH:
            found.append(left if before >= -SAME_WORTH else right)
    return min(found, key=lambda place: abs(place - now), default=None)


def _verified(stand: Standpoint, found: Sequence[Condition], starts: Floats, ends: Floats) -> tuple[Condition, ...]:
    """Solve again at each weight, and a hair short of it for a program outside, beyond it for one inside.

    Where it is at the end of its tether already, beyond may lie on either side of the weight.
    """
    there = [number for number, one in enumerate(found) if one.then is not None]
    if not there:
        return tuple(found)
    now, then = (np.array([getattr(found[number], name) for number in there]) for name in ("now", "then"))
    places = np.concatenate([then, then + HAIR, then - HAIR])[:, np.newaxis]
    lines = [*there, *there, *there]
    on_it = stand.standing(starts[lines] + places * (ends[lines] - starts[lines])).reshape(3, len(there))
    above, below = (on_it[1], on_it[2]) if stand.inside else (on_it[2], on_it[1])
    still = np.where(np.abs(then - now) <= HAIR, above & below, np.where(then > now, above, below))
    agreed = dict(zip(there, (on_it[0] & ~still).tolist(), strict=True))
    return tuple(replace(one, verified=agreed.get(number)) for number, one in enumerate(found))
