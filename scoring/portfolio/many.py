"""The best lists for many sets of values under one set of rules, each proven."""

from dataclasses import replace

import numpy as np

from scoring.arrays import Bools, Floats, Ints
from scoring.portfolio.best_lists import BestLists, best_of, joined, no_lists
from scoring.portfolio.ceilings import SURE, Ceilings, ceilings_of
from scoring.portfolio.core import lists_within
from scoring.portfolio.limits import Limits, limits_of
from scoring.portfolio.pool import Pool
from scoring.shortlist.exact import Best, best_choice
from scoring.shortlist.system import System
from scoring.solver import SECONDS, Proof

FIRST_DOUBTFUL, FIRST_WIDTH = 30, 40
"""Programs in doubt, and lists followed at a time, in the search for a first answer."""
SECOND_DOUBTFUL, SECOND_WIDTH = 50, 300
"""The same in the search for a better one, where the first left too much to go through."""
WIDTH = 4_000
"""Lists of one set of values that are followed at a time in the search for all; beyond that the solver is asked."""
MUCH_LESS = 0.7
"""A search that was too wide is tried again once the room is less than this share of what it was."""
AT_ONCE = 50
"""Sets of values searched together: more would only take memory."""


def best_lists(values: Floats, system: System, *, seconds: float = SECONDS) -> BestLists:
    """Find all lists that are worth most, for every set of values.

    values   float, shape (draws, programs)
    system   the rules as rows; its own worth plays no part, and every variable is whole
    seconds  for the solver, each time it is asked

    Prices on the limits bound what any list is worth. A first search finds good lists, each of which counts for every
    draw; a second goes through all that may stand between the best known and the bound. Few draws reach the solver.
    """
    limits = limits_of(system)
    ceilings = ceilings_of(values, limits)
    if ceilings is None:
        return no_lists(len(values), values.shape[1], proven=True)
    asked, pool = _Asked(system, limits, seconds), Pool(limits, values.shape[1])
    parts = []
    for first in range(0, len(values), AT_ONCE):
        part = ceilings.some(np.arange(first, min(first + AT_ONCE, len(values))))
        pool.add(lists_within(_some_room(part, FIRST_DOUBTFUL), part, limits, FIRST_WIDTH, give_up=False).lists)
        if not len(pool.lists):
            first_one = asked.best(part.values[0])
            if first_one.values is None:
                return no_lists(len(values), values.shape[1], proven=first_one.proof is Proof.INFEASIBLE)
            pool.add(first_one.values[np.newaxis] > 0.5)
        parts.append(_searched(part, asked, pool))
    return joined(parts)


class _Asked:
    """The solver, asked for one set of values at a time."""

    def __init__(self, system: System, limits: Limits, seconds: float) -> None:
        self.system, self.limits, self.seconds = system, limits, seconds

    def best(self, values: Floats, known: Floats | None = None) -> Best:
        return best_choice(replace(self.system, worth=values), self._holds, seconds=self.seconds, known=known)

    def _holds(self, found: Floats) -> bool:
        return bool(self.limits.hold(found[np.newaxis] > 0.5)[0])


def _some_room(part: Ceilings, doubtful: int) -> Floats:
    """Leave so much room that just so many programs are tried, the most doubtful ones."""
    least = np.sort(part.losses, axis=1)
    return np.asarray(least[:, min(doubtful, least.shape[1]) - 1]) if least.shape[1] else np.zeros(len(least))


def _searched(part: Ceilings, asked: _Asked, pool: Pool) -> BestLists:
    """Give the best lists of some draws; the pool holds a list at least, and grows."""
    search = _Search(part, asked.limits, pool)
    search.retry(np.arange(len(part.values)))
    search.improve()
    for draw in np.flatnonzero(search.cut).tolist():
        if not search.cut[draw]:
            continue
        found = asked.best(part.values[draw], pool.first(part.values[draw]))
        search.proven[draw] = found.proof is Proof.OPTIMAL
        if found.values is not None:
            pool.add(found.values[np.newaxis] > 0.5)
        search.retry(search.worth_it(draw))
    return search.found()


class _Search:
    """What is known of some draws while the pool grows."""

    def __init__(self, part: Ceilings, limits: Limits, pool: Pool) -> None:
        self.part, self.limits, self.pool = part, limits, pool
        self.owners, self.lists = [np.zeros(0, dtype=np.int64)], [np.zeros((0, part.values.shape[1]), dtype=bool)]
        self.cut = np.ones(len(part.values), dtype=bool)
        self.proven = np.zeros(len(part.values), dtype=bool)
        self.tried = np.full(len(part.values), np.inf)

    def retry(self, draws: Ints) -> None:
        """Go through all lists of some draws that may be worth at least what is known already."""
        room = self._room()[draws]
        tried = lists_within(room, self.part.some(draws), self.limits, WIDTH, give_up=True)
        kept = self.limits.hold(tried.lists)
        self.owners.append(draws[tried.owner[kept]])
        self.lists.append(tried.lists[kept])
        self.tried[draws], self.cut[draws] = room, tried.cut
        self.proven[draws] |= ~tried.cut

    def improve(self) -> None:
        """Look for better lists of the draws that had too many to go through, and try these again."""
        open_ = np.flatnonzero(self.cut)
        if not len(open_):
            return
        some = self.part.some(open_)
        near = lists_within(_some_room(some, SECOND_DOUBTFUL), some, self.limits, SECOND_WIDTH, give_up=False)
        kept = self.limits.hold(near.lists)
        sure = np.zeros(len(open_), dtype=bool)
        best = best_of(some.values, near.owner[kept], near.lists[kept], proven=sure, complete=sure)
        self.pool.add(best.lists)
        self.retry(self.worth_it())

    def worth_it(self, *asked: int) -> Ints:
        """Give the draws with too many lists to go through that have much less room now; less, of those asked for."""
        room = self._room()
        less = room < MUCH_LESS * self.tried
        less[list(asked)] |= (room < self.tried)[list(asked)]
        return np.flatnonzero(self.cut & less)

    def found(self) -> BestLists:
        """Give the best lists, also those that only the pool knows."""
        owner, lists = np.concatenate(self.owners), np.concatenate(self.lists)
        return _with_known(self.part, owner, lists, self.pool, self.proven, ~self.cut)

    def _room(self) -> Floats:
        """Give how much lists may fall below the ceiling and still be worth at least what is known already."""
        return np.asarray(np.maximum(self.part.ceiling - self.pool.best(self.part.values), 0.0) + SURE)


def _with_known(part: Ceilings, owner: Ints, lists: Bools, pool: Pool, proven: Bools, complete: Bools) -> BestLists:
    """Put beside what a draw found itself what the pool knows to be as good, each list once."""
    worth = part.values @ pool.lists.T.astype(np.float64)
    draws, known = np.nonzero(worth >= worth.max(axis=1, keepdims=True) - SURE)
    both = np.column_stack([np.concatenate([owner, draws]), np.concatenate([lists, pool.lists[known]])])
    once = np.unique(both, axis=0)
    found = best_of(part.values, once[:, 0], once[:, 1:] > 0, proven=proven, complete=complete)
    pool.add(found.lists)
    return found
