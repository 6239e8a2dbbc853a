"""What many draws add up to, in whole numbers, so that portions in any order give the same sums."""

from dataclasses import dataclass, fields

import numpy as np

from scoring.arrays import Floats, Ints
from scoring.batch.places import Orders

UNIT = 1 << 40
"""One draw, or a weight of 1, as a whole number."""

COMPARED, MOST_IN_A_BYTE = 1 << 20, 255
"""Comparisons made at once, and draws that a byte can count."""


@dataclass(frozen=True)
class Tally:
    """Sums over some draws.

    draws          how many
    acceptability  int, shape (programs, programs): units of draws in which a program took a place; programs that tie
                   share their places evenly
    central        int, shape (programs, criteria): units of weight, summed over the draws that a program led, shared
                   evenly among those that lead together
    wins           int, shape (programs, programs): twice the draws in which the row stood before the column, and once
                   each in which they tied; no rows where nobody asked
    """

    draws: int
    acceptability: Ints
    central: Ints
    wins: Ints

    def plus(self, other: "Tally") -> "Tally":
        """Give the sums over the draws of both."""
        return Tally(*(getattr(self, one.name) + getattr(other, one.name) for one in fields(self)))


class Sums:
    """Add up draws block by block, in place: a matrix a block costs more than the counting."""

    def __init__(self, programs: int, criteria: int, *, pairs: bool) -> None:
        self.draws = 0
        self.alone = np.zeros((programs, programs), dtype=np.int64)
        self.shared = np.zeros((programs, programs), dtype=np.int64)
        self.central = np.zeros((programs, criteria), dtype=np.int64)
        self.wins = np.zeros((programs if pairs else 0, programs), dtype=np.int64)

    def add(self, orders: Orders, weights: Floats) -> None:
        """Take in some draws.

        orders   the programs of each draw in order
        weights  float, shape (draws, criteria)
        """
        count = orders.programs.shape[1]
        if orders.tied:
            self._share(orders)
        else:
            _count(self.alone, orders.programs, orders.before)
        self._lead(orders, weights)
        if len(self.wins):
            places = orders.places()
            untied = places.sum(axis=1) == count * (count + 1) // 2
            self._compare(places[untied], places[~untied])
        self.draws += len(orders.programs)

    def tally(self) -> Tally:
        """Give the sums so far."""
        return Tally(self.draws, self.alone * UNIT + self.shared, self.central.copy(), self.wins.copy())

    def _share(self, orders: Orders) -> None:
        """Share the places of programs that tie, so that every program and every place is given out once a draw."""
        draws, count = orders.programs.shape
        row = np.arange(draws)[:, np.newaxis] * count + orders.before
        tied = np.bincount(row.ravel(), minlength=draws * count)[row]
        _count(self.alone, orders.programs[tied == 1], orders.before[tied == 1])
        some = tied > 1
        turn = np.broadcast_to(np.arange(count), tied.shape)[some] - orders.before[some]
        _share_out(self.shared, orders.programs[some], orders.before[some], tied[some], turn)

    def _lead(self, orders: Orders, weights: Floats) -> None:
        leads = np.broadcast_to(np.count_nonzero(orders.before == 0, axis=-1), len(weights))
        count, sole = weights.shape[1], leads == 1
        cells = orders.programs[sole, :1] * count + np.arange(count)
        np.add.at(self.central.reshape(-1), cells.ravel(), _in_units(weights[sole]).ravel())
        for row in np.flatnonzero(~sole):
            self.central[orders.programs[row, : leads[row]]] += _in_units(weights[row] / leads[row])

    def _compare(self, untied: Ints, tied: Ints) -> None:
        self.wins += 2 * _before(untied, np.less) + len(untied) * np.eye(len(self.wins), dtype=np.int64)
        if len(tied):
            self.wins += _before(tied, np.less) + _before(tied, np.less_equal)


def _in_units(weights: Floats) -> Ints:
    return np.asarray(np.rint(weights * UNIT), dtype=np.int64)


def _before(places: Ints, compare: np.ufunc) -> Ints:
    """Count in how many draws each program stands before each other, in bytes that a processor adds up fast."""
    programs = places.shape[1]
    small = places.astype(np.int16 if programs < np.iinfo(np.int16).max else np.int64)
    rows = min(max(COMPARED // (programs * programs), 1), MOST_IN_A_BYTE)
    found = np.zeros((programs, programs), dtype=np.int64)
    for start in range(0, len(small), rows):
        some = small[start : start + rows]
        compared = compare(some[:, :, np.newaxis], some[:, np.newaxis, :]).view(np.uint8)
        found += np.add.reduce(compared, axis=0, dtype=np.uint8)
    return found


def _count(into: Ints, programs: Ints, before: Ints) -> None:
    """Add one to the place of each program, in place."""
    cells = programs * len(into)
    cells += before
    np.add.at(into.reshape(-1), cells.ravel(), 1)


def _share_out(into: Ints, programs: Ints, before: Ints, tied: Ints, turn: Ints) -> None:
    """Give each program an even share of each place of its tie, in place; what cannot be shared goes round by turn.

    tied, turn  int, shape (shared places,): how many share, and the program's number among them, from 0
    """
    each, over = UNIT // tied, UNIT % tied
    for further in range(int(tied.max(initial=0))):
        open_ = tied > further
        units = each[open_] + ((turn[open_] + further) % tied[open_] < over[open_])
        np.add.at(into, (programs[open_], before[open_] + further), units)
