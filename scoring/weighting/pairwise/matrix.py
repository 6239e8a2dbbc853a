"""Judgements as a matrix: positive, each the reciprocal of the one that faces it, NaN where nobody judged."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

import numpy as np

from scoring.arrays import Bools, Floats
from scoring.errors import ErrorCode, ScoringError

ROUNDED = 0.15
"""How far a judgement times the one that faces it may lie from 1: printed tables round 1/9 to 0.1."""


def judgement_matrix(judgements: Mapping[tuple[str, str], float | None], names: Sequence[str]) -> Floats:
    """Set out judgements of pairs as a matrix, NaN where a pair was not judged.

    judgements  by (one, other): how many times as important the one is as the other; None where left blank
    returns     float, shape (names, names)

    Raises
    ------
    ScoringError: UNKNOWN_CRITERION; as `pairwise_matrix` does.

    Examples
    --------
    >>> judgement_matrix({("a", "b"): 4}, ["a", "b"]).tolist()
    [[1.0, 4.0], [0.25, 1.0]]
    """
    rows: list[list[float | None]] = [[1.0 if one == other else None for other in names] for one in names]
    for pair, value in judgements.items():
        for name in pair:
            if name not in names:
                raise ScoringError(ErrorCode.UNKNOWN_CRITERION, criterion=name)
        if value is not None:
            rows[names.index(pair[0])][names.index(pair[1])] = value
    return pairwise_matrix(rows, names)


def pairwise_matrix(rows: Sequence[Sequence[float | None]], names: Sequence[str]) -> Floats:
    """Check judgements and fill in what the facing one says, NaN where neither of a pair was given.

    rows     square, in the order of the names; None where left blank
    returns  float, shape (names, names)

    Raises
    ------
    ScoringError: JUDGEMENTS_MISSHAPEN when rows and names do not fit; JUDGEMENT_OUT_OF_RANGE for one that is no
        positive number; JUDGEMENTS_CONTRADICT when two that face each other are no reciprocals, rounding allowed.
    """
    if len(rows) != len(names) or any(len(row) != len(names) for row in rows):
        raise ScoringError(ErrorCode.JUDGEMENTS_MISSHAPEN, expected=len(names))
    matrix = np.array([[np.nan if value is None else value for value in row] for row in rows], dtype=np.float64)
    matrix = matrix.reshape(len(names), len(names))
    for i, j in np.argwhere(~np.isnan(matrix)).tolist():
        _check_judgement(matrix, i, j, names)
    filled = np.where(np.isnan(matrix), 1 / matrix.T, matrix)
    np.fill_diagonal(filled, 1.0)
    return filled


def blank_pairs(matrix: Floats) -> list[tuple[int, int]]:
    """Give the pairs that nobody judged, the smaller index first."""
    return [(i, j) for i, j in np.argwhere(np.isnan(matrix)).tolist() if i < j]


def check_connected(matrix: Floats, names: Sequence[str]) -> None:
    """Refuse judgements that fall into parts, between which nothing says what matters more.

    Raises
    ------
    ScoringError: JUDGEMENTS_DISCONNECTED, with one pair to judge (`criterion`, `other`), how many are `missing` at
        the least, and `pairs` that would connect them all.
    """
    parts = connected_parts(~np.isnan(matrix))
    pairs = [(names[one[0]], names[other[0]]) for one, other in pairwise(parts)]
    if pairs:
        one, other = pairs[0]
        raise ScoringError(
            ErrorCode.JUDGEMENTS_DISCONNECTED, criterion=one, other=other, missing=len(pairs), pairs=pairs
        )


def connected_parts(linked: Bools) -> list[list[int]]:
    """Give the parts that links hold together, each with its members in order.

    linked  bool, shape (names, names), the same both ways round
    """
    left, parts = set(range(len(linked))), []
    while left:
        part, waiting = set(), [min(left)]
        while waiting:
            one = waiting.pop()
            part.add(one)
            waiting.extend(other for other in np.flatnonzero(linked[one]).tolist() if other not in part)
        parts.append(sorted(part))
        left -= part
    return parts


def _check_judgement(matrix: Floats, i: int, j: int, names: Sequence[str]) -> None:
    value, back = float(matrix[i, j]), float(matrix[j, i])
    if not np.isfinite(value) or value <= 0:
        raise ScoringError(ErrorCode.JUDGEMENT_OUT_OF_RANGE, criterion=names[i], other=names[j], value=value)
    if not np.isnan(back) and abs(value * back - 1) > ROUNDED:
        raise ScoringError(ErrorCode.JUDGEMENTS_CONTRADICT, criterion=names[i], other=names[j], value=value, back=back)
