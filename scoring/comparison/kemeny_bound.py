"""How far any order of a group must cost, and one order of that cost, by linear and integer programming."""

from dataclasses import dataclass
from itertools import combinations
from typing import Any

import numpy as np
from scipy.optimize import linprog
from scipy.sparse import coo_array, csr_array

from scoring.arrays import Floats, Ints
from scoring.solver import Proof, minimise

WHOLE = 1e-6
"""Answers nearer to 0 or 1 than this are whole."""


@dataclass(frozen=True)
class Bound:
    """What every order of least cost must keep to.

    regret  float, shape (programs, programs), at least 0: what putting the program of a row before that of a column
            adds to the bound
    slack   so much regret an order of least cost has at most
    order   an order of that cost, as row numbers, the best first; None where none was looked for
    proven  whether no order costs less
    """

    regret: Floats
    slack: float
    order: tuple[int, ...] | None
    proven: bool = True


def bound_of(cost: Floats, *, seconds: float) -> Bound:
    """Bound the cost of every order of a group, and find one of least cost.

    cost  float, shape (programs, programs), what it costs to put the program of a row before that of a column

    The linear relaxation forbids circles of three, as it meets them; its reduced costs say what each pair adds. Where
    its answer is not whole, the integer program is solved with all circles forbidden at once.

    Source
    ------
    Grötschel, Jünger & Reinelt (1984), A cutting plane algorithm for the linear ordering problem.
    """
    size = len(cost)
    upper = np.triu_indices(size, 1)
    margin = (cost - cost.T)[upper]
    circles = _circles(size)
    first, regret, least = _relaxed(margin, circles)
    proven = True
    if np.abs(first - np.round(first)).max() > WHOLE:
        solved = minimise(margin, circles, 0.0, 1.0, seconds=seconds)
        proven = solved.proof is Proof.OPTIMAL
        first = first if solved.chosen is None else solved.chosen.astype(np.float64)
    order = _order(first, upper, size)
    place = np.argsort(order)
    ahead = (place[upper[0]] < place[upper[1]]).astype(np.float64)
    whole = np.zeros((size, size))
    whole[upper] = np.maximum(regret, 0.0)
    whole.T[upper] = np.maximum(-regret, 0.0)
    return Bound(whole, max(float(margin @ ahead) - least, 0.0), tuple(order.tolist()), proven)


def _circles(size: int) -> csr_array:
    """Give a row for each three programs: i before j, j before k, k not after i; 0 and 1 are its limits."""
    number = np.zeros((size, size), dtype=np.int64)
    upper = np.triu_indices(size, 1)
    number[upper] = np.arange(len(upper[0]))
    i, j, k = np.array(list(combinations(range(size), 3))).T
    rows = np.tile(np.arange(len(i)), 3)
    columns = np.concatenate([number[i, j], number[j, k], number[i, k]])
    signs = np.repeat([1.0, 1.0, -1.0], len(i))
    return csr_array(coo_array((signs, (rows, columns)), shape=(len(i), len(upper[0]))))


def _relaxed(margin: Floats, circles: csr_array) -> tuple[Floats, Floats, float]:
    """Solve the linear relaxation: the answer, the reduced costs and the least objective."""
    held = np.zeros(circles.shape[0], dtype=bool)
    while True:
        rows = circles[np.flatnonzero(held)]
        limits = np.concatenate([np.ones(rows.shape[0]), np.zeros(rows.shape[0])])
        stacked: Any = csr_array(_stack(rows))  # the types of scipy know no sparse rows here
        found = linprog(margin, A_ub=stacked, b_ub=limits, bounds=(0, 1), method="highs")
        answer = np.asarray(found.x, dtype=np.float64)
        reach = circles @ answer
        broken = ((reach > 1 + WHOLE) | (reach < -WHOLE)) & ~held
        if not broken.any():
            return answer, found.lower.marginals + found.upper.marginals, float(margin @ answer)
        held |= broken


def _stack(rows: csr_array) -> coo_array:
    once = coo_array(rows)
    return coo_array(
        (
            np.concatenate([once.data, -once.data]),
            (np.concatenate([once.row, once.row + rows.shape[0]]), np.concatenate([once.col, once.col])),
        ),
        shape=(2 * rows.shape[0], rows.shape[1]),
    )


def _order(ahead: Floats, upper: tuple[Ints, ...], size: int) -> Ints:
    """Order programs by how many they are ahead of."""
    wins = np.zeros(size)
    np.add.at(wins, upper[0], ahead)
    np.add.at(wins, upper[1], 1 - ahead)
    return np.asarray(np.argsort(-wins, kind="stable"), dtype=np.int64)
