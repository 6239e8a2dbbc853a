"""Places of many rows of scores at once, by the tie rule of `scoring.ranking.competition_places`.

Each score becomes a whole number, its share of the way from the best of its row in 2^-52 of the range, packed above
the program's number: sorting these sorts programs, and a gap between neighbours is a difference of whole numbers. Where
a gap lies so near the tie limit that this coarser number cannot tell, the row is ranked by `competition_places`.
"""

import numpy as np

from scoring.arrays import Bools, Floats, Ints
from scoring.ranking import TIE_SHARE, competition_places

WIDEST = 62
"""Bits of a key: those of the score above those of the program's number."""

FINEST = 52
"""Bits of a score at most: what a float holds."""

UNSURE = 8
"""Steps by which a gap may be off: two for cutting scores off, the rest for rounding on the way."""


def places_of_many(scores: Floats, *, higher_is_better: bool) -> Ints:
    """Give the competition places 1, 2, 2, 4 of each row, int, shape (rows, programs).

    scores  float, finite, shape (rows, programs)

    Examples
    --------
    >>> places_of_many(np.array([[0.3, 0.1 + 0.2, 0.9, 0.0], [1.0, 2.0, 3.0, 4.0]]), higher_is_better=True).tolist()
    [[2, 2, 1, 4], [4, 3, 2, 1]]
    """
    order, standing = _sorted(scores, higher_is_better=higher_is_better)
    given = np.empty_like(order)
    given[np.arange(len(scores))[:, None], order] = standing + 1
    return given


def place_counts(scores: Floats, *, higher_is_better: bool, into: Ints | None = None) -> Ints:
    """Count over all rows how often each program takes each place.

    into     counts of earlier rows, to which these are added in place: a matrix a piece costs more than the counting
    returns  int, shape (programs, places), the first place first

    Programs that tie share the better place, so a place may be taken more or less often than there are rows.
    """
    count = scores.shape[1]
    total = np.zeros((count, count), dtype=np.int64) if into is None else into
    cells, standing = _sorted(scores, higher_is_better=higher_is_better)
    cells *= count
    cells += standing
    np.add.at(total.reshape(-1), cells.ravel(), 1)
    return total


def top_counts(scores: Floats, k: int, *, higher_is_better: bool) -> Ints:
    """Count over all rows how often each program takes one of the first k places, int, shape (programs,).

    One partition a row and no sorting: for lists so long that programs × places are too many.
    """
    if k >= scores.shape[1]:
        return np.full(scores.shape[1], len(scores), dtype=np.int64)
    behind = -scores if higher_is_better else scores
    limit = np.partition(behind, k - 1, axis=1)[:, k - 1, None]
    lowest, highest = behind.min(axis=1), behind.max(axis=1)
    tie = (TIE_SHARE * (highest - lowest))[:, None]
    among = behind <= limit + tie
    among[_level(lowest, highest)] = True
    # one that stands just outside may be tied to the limit through another between them
    near = np.count_nonzero(behind <= limit + 3 * tie, axis=1) != np.count_nonzero(behind <= limit + tie / 2, axis=1)
    for row in np.flatnonzero(near & ~_level(lowest, highest)):
        among[row] = competition_places(scores[row], higher_is_better=higher_is_better) <= k
    return np.asarray(np.count_nonzero(among, axis=0), dtype=np.int64)


def _level(lowest: Floats, highest: Floats) -> Bools:
    """Say for each row whether all its scores are one, as `competition_places` has it."""
    return np.asarray(highest - lowest <= TIE_SHARE * np.maximum(np.abs(lowest), np.abs(highest)))


def _sorted(scores: Floats, *, higher_is_better: bool) -> tuple[Ints, Ints]:
    """Give the program numbers of each row, the best first, and how many stand before each or its tie.

    Both int, shape (rows, programs); the second of shape (1, programs) where no row has a tie.
    """
    count = scores.shape[1]
    number_bits = max(count - 1, 1).bit_length()
    score_bits = min(FINEST, WIDEST - number_bits)
    keys, lost = _packed(scores, number_bits, score_bits, higher_is_better=higher_is_better)
    keys.sort(axis=1)
    gaps = keys[:, 1:] - keys[:, :-1]
    keys &= (1 << number_bits) - 1
    limit = int(TIE_SHARE * 2.0**score_bits)
    clear = gaps > (limit + UNSURE) << number_bits
    if clear.all():
        return keys, np.arange(count)[None]
    standing = _standing(clear)
    unsure = clear != (gaps > max(limit - UNSURE, 0) << number_bits)
    for row in np.flatnonzero(lost | unsure.any(axis=1)):
        given = competition_places(scores[row], higher_is_better=higher_is_better)
        keys[row] = np.argsort(given, kind="stable")
        standing[row] = given[keys[row]] - 1
    return keys, standing


def _packed(scores: Floats, number_bits: int, score_bits: int, *, higher_is_better: bool) -> tuple[Ints, Bools]:
    """Give the keys, and which rows are too narrow to be written in them."""
    lowest, highest = scores.min(axis=1), scores.max(axis=1)
    level = _level(lowest, highest)
    with np.errstate(over="ignore"):
        scale = np.where(level, 0.0, 2.0**score_bits / np.where(level, 1.0, highest - lowest))
    lost = ~np.isfinite(scale)
    scale[lost] = 0.0
    behind = highest[:, None] - scores if higher_is_better else scores - lowest[:, None]
    behind *= scale[:, None]
    keys = behind.astype(np.int64)
    keys <<= number_bits
    keys |= np.arange(scores.shape[1])
    return keys, lost


def _standing(parted: Bools) -> Ints:
    """Give for each sorted position how many stand before its tie: the position at which the tie began."""
    positions = np.arange(parted.shape[1] + 1)
    starts = np.tile(positions, (len(parted), 1))
    starts[:, 1:] *= parted
    tied = ~parted.all(axis=1)
    starts[tied] = np.maximum.accumulate(starts[tied], axis=1)
    return starts
