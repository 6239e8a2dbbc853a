"""Which judgements to look at again, and the values that would make all of them agree well enough."""

from dataclasses import dataclass

import numpy as np

from scoring.arrays import Floats
from scoring.weighting.pairwise.consistency import ENOUGH, RandomIndex, random_index_of
from scoring.weighting.pairwise.matrix import blank_pairs
from scoring.weighting.pairwise.priorities import Priority, priorities, with_blanks_carried

SCALE = np.array([*(1 / k for k in range(9, 1, -1)), *range(1, 10)])
"""Saaty's scale, from 1/9 over 1 to 9."""

Pair = tuple[int, int]


@dataclass(frozen=True)
class SecondLook:
    """A judgement to look at again.

    one, other  the pair, by place in the matrix
    given       how many times as important the one was judged
    consistent  what all other judgements together say of the pair
    offered     the value of the 1 to 9 scale that would mend it
    ratio       the consistency ratio once this one and those before it are changed
    """

    one: int
    other: int
    given: float
    consistent: float
    offered: float
    ratio: float


def second_look(matrix: Floats, *, random_index: str | float = RandomIndex.SAATY) -> tuple[SecondLook, ...]:
    """Name the judgements to look at again, none when they agree well enough.

    Where one change is enough, it is that of the pair which deviates most from what the others say among those that
    can mend it, and the smallest that does. Else it is the change that brings most, and the next after it, until the
    ratio is below 0.10. A pair is named once.

    matrix  float, shape (things, things), reciprocal; NaN where nobody judged, and then connected
    """
    offered: dict[Pair, float] = {}
    now = matrix
    while _ratio(now, random_index) >= ENOUGH:
        pair, value = _next_change(now, random_index)
        if not _ratio(_changed(now, {pair: value}), random_index) < _ratio(now, random_index):
            break
        offered[pair] = value
        now = _changed(now, {pair: value})
    return _told(matrix, offered, random_index)


def mended(matrix: Floats, looks: tuple[SecondLook, ...]) -> Floats:
    """Give the matrix with every offered value in place."""
    return _changed(matrix, {(look.one, look.other): look.offered for look in looks})


def deviations(matrix: Floats) -> dict[Pair, float]:
    """Give, for each judged pair, the logarithm of its judgement over what all other judgements together say of it.

    A judgement without which the others fall apart contradicts nothing, and deviates by 0.

    Source
    ------
    Saaty (2003), Decision-making with the AHP: Why is the principal eigenvector necessary, for the second look;
    the deviation is the deleted residual of logarithmic least squares.
    """
    links = (~np.isnan(matrix)).astype(np.float64)
    spread = np.linalg.pinv(np.diag(links.sum(axis=1)) - links)
    logs = np.log(priorities(matrix, Priority.GEOMETRIC_MEAN))
    found = {}
    for i, j in zip(*np.triu_indices(len(matrix), 1), strict=True):
        leverage = spread[i, i] + spread[j, j] - 2 * spread[i, j]
        if links[i, j]:
            residual = np.log(matrix[i, j]) - (logs[i] - logs[j])
            found[int(i), int(j)] = float(residual / (1 - leverage)) if leverage < 1 - 1e-9 else 0.0
    return found


def _next_change(matrix: Floats, random_index: str | float) -> tuple[Pair, float]:
    far = deviations(matrix)
    changes = [(pair, float(value)) for pair in far for value in SCALE]
    ratios = _ratios(np.stack([_changed(matrix, {pair: value}) for pair, value in changes]), random_index)
    enough = [change for change, ratio in zip(changes, ratios, strict=True) if ratio < ENOUGH]
    if not enough:
        return changes[int(np.argmin(ratios))]
    return min(enough, key=lambda change: (-abs(far[change[0]]), abs(np.log(change[1] / matrix[change[0]]))))


def _told(matrix: Floats, offered: dict[Pair, float], random_index: str | float) -> tuple[SecondLook, ...]:
    looks, now = [], matrix
    for (i, j), value in offered.items():
        consistent = matrix[i, j] / np.exp(deviations(now)[i, j])
        now = _changed(now, {(i, j): value})
        looks.append(SecondLook(i, j, float(matrix[i, j]), float(consistent), value, _ratio(now, random_index)))
    return tuple(looks)


def _changed(matrix: Floats, values: dict[Pair, float]) -> Floats:
    changed = matrix.copy()
    for (i, j), value in values.items():
        changed[i, j], changed[j, i] = value, 1 / value
    return changed


def _ratio(matrix: Floats, random_index: str | float) -> float:
    return float(_ratios(matrix[np.newaxis], random_index)[0])


def _ratios(matrices: Floats, random_index: str | float) -> Floats:
    """Give the consistency ratio of each, shape (matrices,), by the eigenvector."""
    count = matrices.shape[1]
    dice = random_index_of(count, blank=len(blank_pairs(matrices[0])), random_index=random_index)
    if dice <= 0:
        return np.zeros(len(matrices))
    lambdas = np.linalg.eigvals(with_blanks_carried(matrices)).real.max(axis=1)
    return np.asarray((lambdas - count) / (count - 1) / dice, dtype=np.float64)
