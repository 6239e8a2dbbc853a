"""The check that moves anchors: the order should not hang on exactly where the ends of a scale were put."""

from dataclasses import replace

import numpy as np

from scoring.criteria import Criterion
from scoring.errors import ErrorCode, ScoringError
from scoring.sanity.finding import AnchorEnd, Check, Finding, Trial
from scoring.sanity.question import Question

SHARE = 0.2
"""So far each anchor is moved, as a share of the way between the two, unless told otherwise."""


def move_each_anchor(asked: Question, *, share: float = SHARE) -> Finding:
    """Move each end of each criterion out and in by a share of the way between them.

    share  above 0 and below 1

    Values that then stand outside are scored at the nearer anchor; those that stood outside before are looked at again
    as they were given.

    Raises
    ------
    ScoringError: PARAMETER_OUT_OF_RANGE for a share that is 0 or less, 1 or more, or no number.
    """
    if not 0 < share < 1:
        raise ScoringError(ErrorCode.PARAMETER_OUT_OF_RANGE, parameter="share", value=share)
    trials = tuple(
        _trial(asked, column, end, change)
        for column in range(len(asked.criteria))
        for end in AnchorEnd
        for change in (share, -share)
    )
    return Finding(Check.ANCHOR_MOVED, asked.codes, trials)


def _trial(asked: Question, column: int, end: AnchorEnd, change: float) -> Trial:
    moved = _moved(asked.criteria[column], end, change)
    values = asked.values.copy()
    values[:, column] = np.clip(asked.unclipped[:, column], *moved.bounds)
    criteria = [moved if at == column else criterion for at, criterion in enumerate(asked.criteria)]
    return Trial(moved.key, asked.moved(asked.answer(values=values, criteria=criteria)), other=end, change=change)


def _moved(criterion: Criterion, end: AnchorEnd, change: float) -> Criterion:
    worst, best = criterion.anchors
    further = change * (best - worst)
    anchors = (worst - further, best) if end is AnchorEnd.WORST else (worst, best + further)
    return replace(criterion, anchors=anchors)
