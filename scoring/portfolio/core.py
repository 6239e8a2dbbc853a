"""Every list that comes near its ceiling, for many sets of values at once: only what is in doubt is tried."""

from dataclasses import dataclass

import numpy as np

from scoring.arrays import Bools, Floats, Ints
from scoring.portfolio.ceilings import SURE, Ceilings
from scoring.portfolio.limits import Limits


@dataclass(frozen=True)
class Tried:
    """Lists that were found.

    owner  int, shape (lists,): the draw of each
    lists  bool, shape (lists, programs)
    cut    bool, shape (draws,): whether there were more to try than were tried
    """

    owner: Ints
    lists: Bools
    cut: Bools


def lists_within(room: Floats, ceilings: Ceilings, limits: Limits, width: int, *, give_up: bool) -> Tried:
    """Give every list that keeps the limits and falls below the ceiling by no more than `room`, float, shape (draws,).

    width    so many lists of one draw are followed at a time
    give_up  whether a draw that has more is left; else those that have lost least so far are followed

    Program by program, those first that cost most to turn; a start is given up where the programs still open can
    bring it neither within the limits nor to what must be spent for the room to suffice.

    Source
    ------
    Balas & Zemel (1980), An algorithm for large zero-one knapsack problems, for the core.
    """
    search = _Search(room, ceilings, limits)
    states = search.start()
    cut = np.zeros(len(room), dtype=bool)
    for step in range(search.steps + 1):
        if step:
            states = search.turned(states, step - 1)
        states = states.some(search.open(states, step))
        crowded = np.bincount(states.owner, minlength=len(room)) > width
        if crowded.any():
            cut |= crowded
            states = states.some(~crowded[states.owner] if give_up else _foremost(states, width))
    return Tried(states.owner, states.lists, cut)


@dataclass(frozen=True)
class _States:
    """Starts of lists: whose they are, what they take, what they have lost, and how they stand."""

    owner: Ints
    taken: Floats
    lost: Floats
    lists: Bools

    def some(self, kept: Bools) -> "_States":
        return self if kept.all() else _States(self.owner[kept], self.taken[kept], self.lost[kept], self.lists[kept])

    def plus(self, other: "_States") -> "_States":
        return _States(
            np.concatenate([self.owner, other.owner]),
            np.concatenate([self.taken, other.taken]),
            np.concatenate([self.lost, other.lost]),
            np.concatenate([self.lists, other.lists]),
        )


class _Search:
    """What stays the same while the programs in doubt are turned one after another."""

    def __init__(self, room: Floats, ceilings: Ceilings, limits: Limits) -> None:
        doubtful = ceilings.losses <= room[:, np.newaxis]
        self.room, self.likely, self.losses = room, ceilings.likely, ceilings.losses
        self.sizes = doubtful.sum(axis=1)
        self.steps = int(self.sizes.max(initial=0))
        dearest_first = np.argsort(np.where(doubtful, -self.losses, np.inf), axis=1, kind="stable")
        self.order = dearest_first[:, : self.steps]
        taken = self.likely.astype(np.float64) @ limits.rows.T
        turns = self._turns(limits.rows)
        could_rise = taken + np.maximum(turns, 0.0).sum(axis=1)
        kept = (could_rise > limits.upper).any(axis=0) | (ceilings.prices > 0).any(axis=0)
        self.rows, self.taken, turns = limits.rows.T[:, kept], taken[:, kept], turns[:, :, kept]
        self.tops = limits.upper[kept] + SURE - _still_open(np.minimum(turns, 0.0))
        self._price(ceilings.prices[:, kept], limits.upper[kept] - _still_open(np.maximum(turns, 0.0)))

    def _turns(self, rows: Floats) -> Floats:
        """Give what turning each program in doubt adds to each row, float, shape (draws, steps, rows)."""
        in_doubt = np.arange(self.steps) < self.sizes[:, np.newaxis]
        way = np.where(np.take_along_axis(self.likely, self.order, axis=1), -1.0, 1.0) * in_doubt
        return np.asarray(rows.T[self.order] * way[:, :, np.newaxis])

    def _price(self, prices: Floats, bottoms: Floats) -> None:
        """Keep of each draw the rows that have a price, padded with some that have none."""
        most = int((prices > 0).sum(axis=1).max(initial=0))
        self.priced = np.argsort(prices <= 0, axis=1, kind="stable")[:, :most]
        self.prices = np.take_along_axis(prices, self.priced, axis=1)
        self.bottoms = np.take_along_axis(bottoms, self.priced[:, np.newaxis, :], axis=2)

    def start(self) -> _States:
        owner = np.arange(len(self.room))
        return _States(owner, self.taken, np.zeros(len(owner)), self.likely.copy())

    def open(self, states: _States, step: int) -> Bools:
        """Say which starts the programs from this step on can still bring within limits and room."""
        owner = states.owner
        left = self.bottoms[:, step][owner] - np.take_along_axis(states.taken, self.priced[owner], axis=1)
        lost = states.lost + (self.prices[owner] * np.maximum(left, 0.0)).sum(axis=1)
        within = (states.taken <= self.tops[:, step][owner]).all(axis=1)
        return np.asarray(within & (lost <= self.room[owner]))

    def turned(self, states: _States, step: int) -> _States:
        """Put beside the starts those in which the program of this step stands the other way."""
        programs = self.order[states.owner, step]
        lost = states.lost + self.losses[states.owner, programs]
        may = (step < self.sizes[states.owner]) & (lost <= self.room[states.owner])
        owner, programs, lists = states.owner[may], programs[may], states.lists[may]
        at = np.arange(len(owner)), programs
        way = np.where(lists[at], -1.0, 1.0)
        lists[at] = ~lists[at]
        return states.plus(
            _States(owner, states.taken[may] + self.rows[programs] * way[:, np.newaxis], lost[may], lists)
        )


def _still_open(turns: Floats) -> Floats:
    """Sum up what the programs from each step on can add; nothing after the last."""
    later = np.cumsum(turns[:, ::-1], axis=1)[:, ::-1]
    return np.concatenate([later, np.zeros((len(turns), 1, turns.shape[2]))], axis=1)


def _foremost(states: _States, width: int) -> Bools:
    """Say which starts are among the first so many of their draw, by what they have lost."""
    order = np.lexsort((states.lost, states.owner))
    owner = states.owner[order]
    turn = np.arange(len(owner)) - np.searchsorted(owner, owner)
    kept = np.zeros(len(owner), dtype=bool)
    kept[order[turn < width]] = True
    return kept
