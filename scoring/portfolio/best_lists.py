"""The best lists of many sets of values."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from scoring.arrays import Bools, Floats, Ints
from scoring.shortlist.system import SAME


@dataclass(frozen=True)
class BestLists:
    """The best lists of every set of values; several where they are equally good.

    values    float, shape (draws,): what the best list is worth; NaN where there is none
    owner     int, shape (lists,), rising: the draw of each list
    lists     bool, shape (lists, programs); those of one draw with the earliest programs first
    proven    bool, shape (draws,): whether no list is worth more; where there is none, whether there can be none
    complete  bool, shape (draws,): whether these are all the lists of that value
    """

    values: Floats
    owner: Ints
    lists: Bools
    proven: Bools
    complete: Bools

    @property
    def counts(self) -> Ints:
        """Give how many lists each draw has, int, shape (draws,)."""
        return np.bincount(self.owner, minlength=len(self.values)).astype(np.int64)

    def of(self, draw: int) -> Bools:
        """Give the lists of one draw, bool, shape (lists, programs)."""
        return np.asarray(self.lists[self.owner == draw])


def no_lists(draws: int, programs: int, *, proven: bool) -> BestLists:
    """Give the answer where no list keeps the rules, or none was found."""
    return BestLists(
        values=np.full(draws, np.nan),
        owner=np.zeros(0, dtype=np.int64),
        lists=np.zeros((0, programs), dtype=bool),
        proven=np.full(draws, proven),
        complete=np.full(draws, proven),
    )


def joined(parts: Sequence[BestLists]) -> BestLists:
    """Give the answers of several sets of draws as one, in their order."""
    starts = np.cumsum([0, *(len(part.values) for part in parts)])
    return BestLists(
        values=np.concatenate([part.values for part in parts]),
        owner=np.concatenate([part.owner + start for part, start in zip(parts, starts, strict=False)]),
        lists=np.concatenate([part.lists for part in parts]),
        proven=np.concatenate([part.proven for part in parts]),
        complete=np.concatenate([part.complete for part in parts]),
    )


def best_of(values: Floats, owner: Ints, lists: Bools, *, proven: Bools, complete: Bools) -> BestLists:
    """Keep of each draw's lists, of which it has one at least, those that are worth most.

    Worth less far apart than `SAME` is one, of sums above 1 than that share of them.
    """
    worth = np.einsum("ln,ln->l", values[owner], lists)
    most = np.full(len(values), -np.inf)
    np.maximum.at(most, owner, worth)
    kept = worth >= (most - SAME * np.maximum(1.0, np.abs(most)))[owner]
    owner, lists = owner[kept], lists[kept]
    order = np.lexsort((*(~lists.T[::-1]), owner))
    return BestLists(most, owner[order], lists[order], proven, complete)
