"""Rules between items of a selection: at most so many of these, this one needs those, these exclude each other."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from scoring.arrays import Floats
from scoring.errors import ErrorCode, ScoringError


@dataclass(frozen=True)
class AtMost:
    """Of these items at most so many are in; items are row numbers, from 0."""

    items: tuple[int, ...]
    count: int


@dataclass(frozen=True)
class Requires:
    """An item is in only where all that it needs are."""

    item: int
    needs: tuple[int, ...]


@dataclass(frozen=True)
class Excludes:
    """Of these items one is in, or none."""

    items: tuple[int, ...]


SelectionRule = AtMost | Requires | Excludes


def rows_of(rules: Sequence[SelectionRule], size: int) -> tuple[Floats, Floats]:
    """Write rules as rows, shape (rows, items), whose sums over what is in stay within limits, shape (rows,).

    Raises
    ------
    ScoringError: PARAMETER_OUT_OF_RANGE for an item that is not there.
    """
    rows, limits = [], []
    for rule in rules:
        for added, taken, limit in _parts(rule):
            row = np.zeros(size)
            row[_within(added, size)] = 1.0
            row[_within(taken, size)] -= 1.0
            rows.append(row)
            limits.append(limit)
    return np.array(rows, dtype=np.float64).reshape(len(rows), size), np.array(limits, dtype=np.float64)


def _parts(rule: SelectionRule) -> list[tuple[tuple[int, ...], tuple[int, ...], float]]:
    """Give, for each row, the items that are added up, those that are taken off, and the limit."""
    match rule:
        case AtMost(items, count):
            return [(items, (), float(count))]
        case Requires(item, needs):
            return [((item,), (need,), 0.0) for need in needs]
        case Excludes(items):
            return [(items, (), 1.0)]


def _within(items: Sequence[int], size: int) -> list[int]:
    for item in items:
        if not 0 <= item < size:
            raise ScoringError(ErrorCode.PARAMETER_OUT_OF_RANGE, parameter="item", value=item)
    return list(items)
