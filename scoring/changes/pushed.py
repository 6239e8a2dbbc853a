"""Programs that moved though nothing of them changed: who passed them, and whom they passed."""

from collections.abc import Sequence

import numpy as np

from scoring.arrays import Bools, Floats
from scoring.changes.board import Board, Places
from scoring.changes.effect import MOST_NAMED, Pushed
from scoring.changes.nouns import ListChanges


def pushed(changes: ListChanges, earlier: Board, later: Board) -> tuple[Pushed, ...]:
    """Give the programs whose place is another and whose row is the same, in order of their place now."""
    codes_now = {change.code_before: change.code for change in changes.changed}
    before = {codes_now.get(code, code): place for code, place in earlier.places.items()}
    rows = {
        codes_now.get(code, code): row for code, row in zip(earlier.matrix.codes, earlier.matrix.values, strict=True)
    }
    after = dict(sorted(later.places.items(), key=lambda one: one[1]))
    there = dict(zip(later.matrix.codes, later.matrix.values, strict=True))
    still = [
        code
        for code, place in after.items()
        if before.get(code, place) != place and np.array_equal(rows[code], there[code])
    ]
    codes = list(dict.fromkeys([*after, *before]))
    number = {code: n for n, code in enumerate(codes)}
    places = _places(codes, before), _places(codes, after)
    return tuple(_one(code, codes, *places, number[code]) for code in still)


def _places(codes: Sequence[str], places: Places) -> Floats:
    """Give a place to every code, an endless one where it has none."""
    return np.array([places.get(code, np.inf) for code in codes])


def _one(code: str, codes: Sequence[str], before: Floats, after: Floats, own: int) -> Pushed:
    was, now = before < before[own], after < after[own]
    ahead, behind = now & ~was, was & ~now
    return Pushed(
        code=code,
        before=int(before[own]),
        after=int(after[own]),
        ahead=int(ahead.sum()),
        behind=int(behind.sum()),
        passed_by=_named(codes, ahead),
        passed=_named(codes, behind),
    )


def _named(codes: Sequence[str], there: Bools) -> tuple[str, ...]:
    return tuple(codes[number] for number in np.flatnonzero(there)[:MOST_NAMED])
