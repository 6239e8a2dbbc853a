"""Weights sealed before scores are shown: whether they, and the anchors they speak of, are still the same."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import sha256

from scoring.criteria import Criterion, ImpactCounting, counted
from scoring.errors import ErrorCode, ScoringError
from scoring.weighting.shares import Weighting

DIGITS = 12
"""Shares alike to this many digits are the same: moving one there and back leaves rounding."""


@dataclass(frozen=True)
class Seal:
    """What was settled, when, and by whom.

    digest        SHA-256, in hexadecimal, of the shares and of each criterion's anchors and steps
    weights       as they were sealed, to be had again; None, and no criteria, where an earlier release sealed them
    criteria      those that counted
    scores_shown  whether programs could be ranked by then, so that people may have seen an order; None where an earlier
                  release did not ask
    """

    digest: str
    at: datetime
    by: str
    weights: Weighting | None = None
    criteria: tuple[Criterion, ...] = ()
    scores_shown: bool | None = None


def seal(
    weighting: Weighting,
    criteria: Sequence[Criterion],
    *,
    at: datetime,
    by: str,
    scores_shown: bool | None = None,
) -> Seal:
    """Seal the shares of a weighting together with what they are shares of.

    Raises
    ------
    ScoringError: SEAL_WITHOUT_NAME when nobody stands for it.
    """
    if not by.strip():
        raise ScoringError(ErrorCode.SEAL_WITHOUT_NAME)
    return Seal(digest(weighting, criteria), at, by.strip(), weighting, tuple(criteria), scores_shown)


def is_sealed_by(weighting: Weighting, criteria: Sequence[Criterion], seal: Seal) -> bool:
    """Say whether nothing has changed since the seal: no share, no anchor, no value of a step, no criterion."""
    return digest(weighting, criteria) == seal.digest


def as_sealed(criteria: Sequence[Criterion], seal: Seal) -> tuple[tuple[Criterion, ...], ImpactCounting] | None:
    """Give the criteria with sealed anchors and steps, and the way to count impact; None where no seal would hold.

    criteria  all of a study: one that came or went since cannot be undone by weights and anchors
    """
    then = {criterion.key: criterion for criterion in seal.criteria}
    back = tuple(
        replace(c, anchors=then[c.key].anchors, steps=then[c.key].steps) if c.key in then else c for c in criteria
    )
    holding = (
        counting
        for counting in ImpactCounting
        if seal.weights is not None and is_sealed_by(seal.weights, counted(back, counting), seal)
    )
    found = next(holding, None)
    return None if found is None else (back, found)


def digest(weighting: Weighting, criteria: Sequence[Criterion]) -> str:
    """Give the fingerprint of shares, anchors and steps.

    Order, groups, locks and origin are none of it; a criterion that the weighting does not know weighs nothing.
    """
    content = sorted(
        [
            criterion.key,
            _number(weighting.shares.get(criterion.key, 0.0)),
            [_number(anchor) for anchor in criterion.anchors],
            [_number(step) for step in criterion.steps],
        ]
        for criterion in criteria
    )
    return sha256(json.dumps(content, separators=(",", ":")).encode()).hexdigest()


def _number(value: float) -> str:
    return repr(round(float(value), DIGITS) + 0.0)
