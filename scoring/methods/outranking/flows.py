"""How strongly each program is preferred to the others on one criterion, and they to it."""

from collections.abc import Iterator

import numpy as np

from scoring.arrays import Floats
from scoring.methods.outranking.preference import Preference, Shape, degree, ramps, steps
from scoring.methods.scikit import ROUNDING

BLOCK = 1 << 20
"""Pairs that are compared at once where pairs must be compared one by one."""

STEEP = 1e-4
"""Growth over less than this share of the values' range loses digits in running sums, so pairs are compared."""


def criterion_flows(column: Floats, preference: Preference) -> tuple[Floats, Floats]:
    """Give (plus, minus): mean preference of each program over the others, and of the others over it.

    column   float, shape (programs,), the higher the better
    returns  two floats, shape (programs,), in [0, 1]; 0 where there is no other program

    Sorted once, so that each step and slope costs O(n log n); the gaussian compares all pairs, block by block.
    """
    others = max(len(column) - 1, 1)
    shifted = column - column.min()
    rounding = ROUNDING * float(np.abs(column).max())
    steep = any(end - start < STEEP * shifted.max() for start, end in ramps(preference))
    if preference.shape == Shape.GAUSSIAN or steep:
        return _pair_by_pair(shifted, preference, rounding, over=others)
    order = np.argsort(shifted)
    rising = shifted[order]
    plus, minus = np.empty(len(column)), np.empty(len(column))
    plus[order] = _sums(rising, preference, rounding) / others
    minus[order] = _sums(rising[-1] - rising[::-1], preference, rounding)[::-1] / others
    return plus, minus


def _sums(rising: Floats, preference: Preference, rounding: float) -> Floats:
    """Add up the preference of each over all others, each step a count and each slope a difference of running sums."""
    running = np.concatenate([[0.0], np.cumsum(rising)])
    total = np.zeros(len(rising))
    for height, step in steps(preference):
        total += height * np.searchsorted(rising, rising - step - rounding, side="left")
    for start, end in ramps(preference):
        whole = np.searchsorted(rising, rising - end, side="right")
        some = np.searchsorted(rising, rising - start, side="left")
        part = (some - whole) * (rising - start) - (running[some] - running[whole])
        total += whole + part / (end - start)
    return total


def _pair_by_pair(column: Floats, preference: Preference, rounding: float, *, over: int) -> tuple[Floats, Floats]:
    plus, minus = np.empty(len(column)), np.zeros(len(column))
    for rows in _blocks(len(column)):
        preferred = degree(column[rows, None] - column, preference, rounding=rounding)
        plus[rows] = preferred.sum(axis=1) / over
        minus += preferred.sum(axis=0) / over
    return plus, minus


def _blocks(count: int) -> Iterator[slice]:
    size = max(BLOCK // count, 1)
    return (slice(start, start + size) for start in range(0, count, size))
