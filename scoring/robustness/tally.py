"""What many draws add up to, in whole numbers, so that portions in any order give the same sums."""

from dataclasses import dataclass, fields

import numpy as np

from scoring.arrays import Floats, Ints

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

    def add(self, places: Ints, weights: Floats) -> None:
        """Take in some draws.

        places   int, shape (draws, programs): competition places, 1 for the best
        weights  float, shape (draws, criteria)
        """
        programs = places.shape[1]
        untied = places.sum(axis=1) == programs * (programs + 1) // 2
        key = np.arange(programs) * programs + places[untied] - 1
        np.add.at(self.alone.reshape(-1), key.ravel(), 1)
        if not untied.all():
            self.shared += _shared(places[~untied])
        self._lead(places, weights)
        if len(self.wins):
            self._compare(places[untied], places[~untied])
        self.draws += len(places)

    def tally(self) -> Tally:
        """Give the sums so far."""
        return Tally(self.draws, self.alone * UNIT + self.shared, self.central.copy(), self.wins.copy())

    def _lead(self, places: Ints, weights: Floats) -> None:
        leads = places == 1
        sole = np.count_nonzero(leads, axis=1) == 1
        np.add.at(self.central, np.argmax(leads[sole], axis=1), _in_units(weights[sole]))
        for row in np.flatnonzero(~sole):
            together = np.flatnonzero(leads[row])
            self.central[together] += _in_units(weights[row] / len(together))

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


def _shared(places: Ints) -> Ints:
    """Share the places of programs that tie so that every program and every place is given out once a draw."""
    programs = places.shape[1]
    tied, turn = _ties(places)
    each, over = UNIT // tied, UNIT % tied
    column = np.broadcast_to(np.arange(programs), places.shape)
    found = np.zeros(programs * programs, dtype=np.int64)
    for further in range(int(tied.max())):
        open_ = tied > further
        units = each[open_] + ((turn[open_] + further) % tied[open_] < over[open_])
        np.add.at(found, column[open_] * programs + places[open_] - 1 + further, units)
    return found.reshape(programs, programs)


def _ties(places: Ints) -> tuple[Ints, Ints]:
    """Give how many share each program's place, itself too, and its turn among them, from 0."""
    draws, programs = places.shape
    key = places + np.arange(draws)[:, np.newaxis] * (programs + 1)
    counts = np.bincount(key.ravel(), minlength=draws * (programs + 1))
    order = np.argsort(places, axis=1, kind="stable")
    standing = np.empty_like(places)
    np.put_along_axis(standing, order, np.arange(1, programs + 1, dtype=places.dtype)[np.newaxis], axis=1)
    return counts[key], standing - places
