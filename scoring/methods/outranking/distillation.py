"""Two orders distilled from credibilities: the best taken out first, and the worst taken out first (ELECTRE III)."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

import numpy as np
import numpy.typing as npt

from scoring.arrays import Bools, Floats, Ints

Cell = TypeVar("Cell", bound=np.generic)

ALPHA, BETA = 0.30, -0.15
"""How far two credibilities must lie apart to differ: ALPHA + BETA × the higher one."""

ROUNDING = 1e-9
"""Credibilities nearer to each other than this are one: a sum of weights taken in another order is no difference."""


@dataclass(frozen=True)
class Distilled:
    """Class of each program, 1 for the best; int, shape (programs,).

    descending  the best are taken out first
    ascending   the worst are taken out first; counted from the best all the same
    """

    descending: Ints
    ascending: Ints

    @property
    def before(self) -> Bools:
        """Say whether the row stands before the column: in one order, and not behind it in the other."""
        down, up = (np.sign(order - order[:, None]).astype(np.int64) for order in (self.descending, self.ascending))
        return np.asarray((down >= 0) & (up >= 0) & (down + up > 0))


def distil(credibility: Floats) -> Distilled:
    """Take classes out of a list by the credibility of their outranking the rest.

    credibility  float, shape (programs, programs), rows over columns; the diagonal is not looked at

    Source
    ------
    Roy (1978), ELECTRE III; Figueira, Mousseau & Roy (2016), ELECTRE Methods, for the distillation threshold.
    """
    pairs = credibility.copy()
    np.fill_diagonal(pairs, 0.0)
    clear = pairs - pairs.T > ALPHA + BETA * pairs + ROUNDING
    worst_first = _classes(pairs, clear, np.min)
    return Distilled(
        descending=_classes(pairs, clear, np.max), ascending=np.asarray(worst_first.max() + 1 - worst_first)
    )


def _classes(pairs: Floats, clear: Bools, extreme: Callable[[Ints], int]) -> Ints:
    """Give each program the number of its class, in the order in which classes are taken out."""
    found = np.zeros(len(pairs), dtype=np.int64)
    rest, number = np.arange(len(pairs)), 0
    while len(rest):
        number += 1
        taken = _distillate(pairs, clear, extreme)
        found[rest[taken]] = number
        stay = np.setdiff1d(np.arange(len(rest)), taken, assume_unique=True)
        rest, pairs, clear = rest[stay], _among(pairs, stay), _among(clear, stay)
    return found


def _distillate(pairs: Floats, clear: Bools, extreme: Callable[[Ints], int]) -> Ints:
    """Narrow a list down, at ever lower cuts, to those that outrank most and are outranked least, or the reverse."""
    left = np.arange(len(pairs))
    cut = float(pairs.max())
    while len(left) > 1 and cut > 0:
        cut = float(np.max(pairs, initial=0.0, where=pairs < cut - (ALPHA + BETA * cut) - ROUNDING))
        outranks = clear & (pairs > cut + ROUNDING)
        balance = np.count_nonzero(outranks, axis=1) - np.count_nonzero(outranks, axis=0)
        kept = np.flatnonzero(balance == extreme(balance))
        left, pairs, clear = left[kept], _among(pairs, kept), _among(clear, kept)
    return left


def _among(pairs: npt.NDArray[Cell], kept: Ints) -> npt.NDArray[Cell]:
    """Give the pairs of some programs only; the same matrix where all are kept."""
    return pairs if len(kept) == len(pairs) else pairs[np.ix_(kept, kept)]
