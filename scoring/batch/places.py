"""Places of many rows of scores at once, by the tie rule of `scoring.ranking.competition_places`.

Each score becomes a whole number, its share of the way from the best of its row in 2^-52 of the range, packed above
the program's number: sorting these sorts programs, and a gap between neighbours is a difference of whole numbers. Where
a gap lies so near the tie limit that this coarser number cannot tell, the row is ranked by `competition_places`.
"""

from dataclasses import dataclass

import numpy as np

from scoring.arrays import Bools, Floats, Ints
from scoring.batch.chunks import ends
from scoring.ranking import competition_places, tie_limit

WIDEST = 62
"""Bits of a key: those of the score above those of the program's number."""

FINEST = 52
"""Bits of a score at most: what a float holds."""

UNSURE = 8
"""Steps by which a gap may be off: two for cutting scores off, the rest for rounding on the way."""


@dataclass(frozen=True)
class Orders:
    """Programs in order, row by row.

    programs  int, shape (rows, programs): their numbers, the best first
    before    int, shape (rows, programs), or (programs,) where no row has a tie: how many stand before each or its tie,
              which is the place less 1
    """

    programs: Ints
    before: Ints

    @property
    def tied(self) -> bool:
        """Say whether any row may have a tie."""
        return self.before.ndim > 1

    def rows(self, kept: Bools) -> "Orders":
        """Give some of the rows."""
        return Orders(self.programs[kept], self.before[kept] if self.tied else self.before)

    def places(self) -> Ints:
        """Give the competition places 1, 2, 2, 4 of each row, int, shape (rows, programs), in list order."""
        given = np.empty_like(self.programs)
        given[np.arange(len(given))[:, None], self.programs] = self.before + 1
        return given


def places_of_many(scores: Floats, *, higher_is_better: bool) -> Ints:
    """Give the competition places 1, 2, 2, 4 of each row, int, shape (rows, programs).

    scores  float, finite, shape (rows, programs)

    Examples
    --------
    >>> places_of_many(np.array([[0.3, 0.1 + 0.2, 0.9, 0.0], [1.0, 2.0, 3.0, 4.0]]), higher_is_better=True).tolist()
    [[2, 2, 1, 4], [4, 3, 2, 1]]
    """
    return orders_of_many(scores, higher_is_better=higher_is_better).places()


def orders_of_many(scores: Floats, *, higher_is_better: bool) -> Orders:
    """Give the programs of each row in order; those that tie in the order of the list.

    scores  float, finite, shape (rows, programs)
    """
    count = scores.shape[1]
    number_bits = max(count - 1, 1).bit_length()
    keys, limits, lost = _packed(scores, number_bits, higher_is_better=higher_is_better)
    keys.sort(axis=1)
    gaps = keys[:, 1:] - keys[:, :-1]
    keys &= (1 << number_bits) - 1
    if (gaps > (limits.max(initial=0) + UNSURE) << number_bits).all():
        return Orders(keys, np.arange(count))
    clear = gaps > (limits + UNSURE) << number_bits
    before = _before(clear)
    unsure = clear != (gaps > np.maximum(limits - UNSURE, 0) << number_bits)
    for row in np.flatnonzero(lost | unsure.any(axis=1)):
        given = competition_places(scores[row], higher_is_better=higher_is_better)
        keys[row] = np.argsort(given, kind="stable")
        before[row] = given[keys[row]] - 1
    _in_list_order(keys, before)
    return Orders(keys, before)


def _packed(scores: Floats, number_bits: int, *, higher_is_better: bool) -> tuple[Ints, Ints, Bools]:
    """Give the keys, the tie limit of each row in steps of a score, and which rows are too narrow to be written so."""
    lowest, highest = ends(scores)
    limit, width = tie_limit(lowest, highest), highest - lowest
    level = limit >= width
    with np.errstate(over="ignore"):
        scale = np.where(level, 0.0, 2.0 ** min(FINEST, WIDEST - number_bits) / np.where(level, 1.0, width))
    lost = ~np.isfinite(scale)
    scale[lost] = 0.0
    behind = highest[:, None] - scores if higher_is_better else scores - lowest[:, None]
    behind *= scale[:, None]
    keys = behind.astype(np.int64)
    keys <<= number_bits
    keys |= np.arange(scores.shape[1])
    return keys, (limit * scale).astype(np.int64)[:, None], lost


def _before(parted: Bools) -> Ints:
    """Give for each sorted position how many stand before its tie: the position at which the tie began."""
    positions = np.arange(parted.shape[1] + 1)
    starts = np.tile(positions, (len(parted), 1))
    starts[:, 1:] *= parted
    tied = ~parted.all(axis=1)
    starts[tied] = np.maximum.accumulate(starts[tied], axis=1)
    return starts


def _in_list_order(programs: Ints, before: Ints) -> None:
    """Put programs that tie in the order of the list, in place: rounding on some computer then decides nothing."""
    count = programs.shape[1]
    tied = np.flatnonzero((before != np.arange(count)).any(axis=1))
    keys = before[tied] * count + programs[tied]
    keys.sort(axis=1)
    programs[tied] = keys % count
