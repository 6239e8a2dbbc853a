"""Checks that add or take away programs: the order of the others should not hang on who else is on the list."""

from collections.abc import Mapping

import numpy as np

from scoring.arrays import Bools, Floats
from scoring.sanity.finding import Check, Finding, Moved, trials_by
from scoring.sanity.question import Question

DECOY = 0.1
"""So far a decoy stands behind its twin on every criterion, as a share of the way between the anchors."""


def remove_each_program(asked: Question) -> Finding:
    """Take each program off the list in turn; places are counted among the others.

    Source
    ------
    Belton & Gear (1983), On a short-coming of Saaty's method of analytic hierarchies.
    """
    moved = {code: _without(asked, np.array([code != one for one in asked.codes])) for code in asked.codes}
    return Finding(Check.PROGRAM_REMOVED, asked.codes, trials_by(moved) if len(asked.codes) > 1 else ())


def clone_each_program(asked: Question) -> Finding:
    """Put each program on the list twice in turn; places are counted without the twin.

    Source
    ------
    Belton & Gear (1983), On a short-coming of Saaty's method of analytic hierarchies.
    """
    moved = {code: _beside(asked, row) for code, row in zip(asked.codes, asked.values, strict=True)}
    return Finding(Check.PROGRAM_CLONED, asked.codes, trials_by(moved))


def add_each_decoy(asked: Question, *, share: float = DECOY) -> Finding:
    """Put a twin beside each program in turn that is worse on every criterion; places are counted without the twin.

    share  so far the twin stands behind, as a share of the way between the anchors; it stops at the worst anchor

    Source
    ------
    Huber, Payne & Puto (1982), Adding asymmetrically dominated alternatives.
    """
    worst, best = np.array([criterion.anchors for criterion in asked.criteria]).T
    low, high = np.minimum(worst, best), np.maximum(worst, best)
    worse = np.clip(asked.values - share * (best - worst), low, high)
    moved = {code: _beside(asked, row) for code, row in zip(asked.codes, worse, strict=True)}
    return Finding(Check.DECOY_ADDED, asked.codes, trials_by(moved))


def remove_each_agency(asked: Question, agencies: Mapping[str, str]) -> Finding:
    """Take all programs of each agency off the list in turn; places are counted among the others.

    agencies  name of the agency by program code; programs without one are nobody's to withdraw
    """
    own = np.array([agencies.get(code, "").strip() for code in asked.codes], dtype=object)
    names = [name for name in dict.fromkeys(own.tolist()) if name and (own != name).any()]
    return Finding(Check.AGENCY_REMOVED, asked.codes, trials_by({name: _without(asked, own != name) for name in names}))


def _without(asked: Question, kept: Bools) -> tuple[Moved, ...]:
    return asked.moved(asked.answer(values=asked.values[kept]), kept) if kept.any() else ()


def _beside(asked: Question, row: Floats) -> tuple[Moved, ...]:
    return asked.moved(asked.answer(values=np.vstack([asked.values, row]))[:-1])
