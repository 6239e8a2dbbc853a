"""The best choice of a system, proven: what cannot be in doubt is settled first, the solver decides the rest."""

from collections.abc import Callable
from dataclasses import dataclass
from time import monotonic

import numpy as np

from scoring.arrays import Bools, Floats
from scoring.shortlist.system import System, on_steps, scaled
from scoring.solver import SECONDS, Proof, minimise, relax

FIRST_DOUBTFUL = 40
"""So many variables, those the relaxation is least sure of, are tried for a first answer."""
FIRST_GAP = 1e-3
"""How good that first answer is made."""
NOTHING = 1e-5
"""What the solver may be off by, in scaled worth."""
LESS_THAN_A_STEP = 1 - 1e-4
"""Where worth moves in whole steps, a choice that is nearer than this to the bound is the best."""

Holds = Callable[[Floats], bool]
"""Say whether a choice keeps the rules, without looking at the rows that the solver saw."""


@dataclass(frozen=True)
class Doubt:
    """What a relaxation knows of a system, in scaled worth.

    bound     no choice is worth more
    losses    float, shape (variables,): how much a choice that has a variable the other way must fall below the bound
    likely    float, shape (variables,): the way of each that costs nothing, 0 or 1

    Source
    ------
    Balas & Zemel (1980), An algorithm for large zero-one knapsack problems; Nemhauser & Wolsey (1988), II.5.
    """

    bound: float
    losses: Floats
    likely: Floats

    def open(self, system: System, worth: float) -> Bools:
        """Say which variables may differ from their likely way in a choice of at least that worth."""
        return ~system.whole | (self.losses <= self.bound - worth + NOTHING)


@dataclass(frozen=True)
class Best:
    """The best choice that was found.

    proof   optimal to the gap that was asked for; unproven where time ran out; infeasible where there is none
    values  float, shape (variables,), in [0, 1]; None where nothing was found
    bound   no choice is worth more
    doubt   of the scaled system; None where the relaxation gave none
    """

    proof: Proof
    values: Floats | None = None
    bound: float = np.inf
    doubt: Doubt | None = None


def best_choice(
    system: System, holds: Holds, *, gap: float = 0.0, seconds: float = SECONDS, known: Floats | None = None
) -> Best:
    """Find the choice of the highest worth whose rows hold, and that `holds`.

    gap      share of its worth by which it may miss the best
    seconds  for all of it
    known    a choice that keeps the rules, where one is known: the search begins from it

    An answer that stands a hair outside a row, as solvers let it, is forbidden and the question asked again.
    """
    until = monotonic() + seconds
    plain, factor = scaled(system)
    while True:
        found = _best(plain, gap, until, known)
        if found.values is None:
            return Best(found.proof, None, found.bound / factor, found.doubt)
        if holds(found.values):
            bound = np.floor(found.bound + NOTHING) if on_steps(plain.worth) else found.bound
            if gap == 0 and found.proof is Proof.OPTIMAL:
                bound = plain.worth @ found.values
            return Best(found.proof, found.values, float(bound) / factor, found.doubt)
        plain = plain.without(found.values)


def _best(system: System, gap: float, until: float, known: Floats | None) -> Best:
    if len(system.worth) == 0:
        return _standing(system, np.zeros(0), None)
    relaxed = relax(system.worth, system.rows, system.lower, system.upper, seconds=_left(until))
    if not relaxed.possible:
        return Best(Proof.INFEASIBLE)
    doubt = None if relaxed.prices is None else doubt_of(system, relaxed.prices)
    if doubt is None or (known is None and len(system.worth) <= FIRST_DOUBTFUL):
        return _whole(system, doubt, gap, until)
    first = _first(system, doubt, until) if known is None else Best(Proof.OPTIMAL, known, doubt.bound, doubt)
    return first if first.values is None else _improved(system, first.values, doubt, gap, until)


def _whole(system: System, doubt: Doubt | None, gap: float, until: float) -> Best:
    everything = np.ones(len(system.worth), dtype=bool)
    return _solved(system, everything, np.zeros(len(everything)), doubt, gap, until)


def _improved(system: System, values: Floats, doubt: Doubt, gap: float, until: float) -> Best:
    """Go from a good choice to the best: only what may differ in a choice as good is asked for."""
    worth = float(system.worth @ values)
    if doubt.bound - worth <= max(gap * abs(doubt.bound), LESS_THAN_A_STEP if on_steps(system.worth) else 0.0):
        return Best(Proof.OPTIMAL, values, doubt.bound, doubt)
    final = _solved(system, doubt.open(system, worth), doubt.likely, doubt, gap, until)
    if final.values is None or float(system.worth @ final.values) < worth - NOTHING:
        return Best(Proof.UNPROVEN, values, doubt.bound, doubt)
    return Best(final.proof, final.values, max(worth, final.bound), doubt)


def doubt_of(system: System, prices: Floats) -> Doubt:
    """Read from the price of each row how much must be lost where a variable is turned the other way.

    Whatever the prices, the bound holds: it is worked out here and not taken from the solver.
    """
    limits = np.where(prices > 0, system.upper, system.lower)
    bounded = np.isfinite(limits) & (prices != 0)
    kept, limits = np.where(bounded, prices, 0.0), np.where(bounded, limits, 0.0)
    reduced = system.worth - system.rows.T @ kept
    bound = float(kept @ limits + np.maximum(reduced, 0.0).sum())
    return Doubt(bound, np.abs(reduced), (reduced > 0).astype(np.float64))


def _first(system: System, doubt: Doubt, until: float) -> Best:
    """Give a good choice, or the proof that there is none."""
    order = np.argsort(np.where(system.whole, doubt.losses, -1.0), kind="stable")
    size = FIRST_DOUBTFUL + int((~system.whole).sum())
    while True:
        kept = np.zeros(len(order), dtype=bool)
        kept[order[:size]] = True
        found = _solved(system, kept, doubt.likely, doubt, FIRST_GAP, until)
        if found.values is not None or size >= len(order):
            return found
        if _left(until) <= 0:
            return Best(Proof.UNPROVEN, None, doubt.bound, doubt)
        size *= 4


def _solved(system: System, kept: Bools, likely: Floats, doubt: Doubt | None, gap: float, until: float) -> Best:
    if not kept.any():
        return _standing(system, likely, doubt)
    part = system.among(kept, likely)
    solved = minimise(-part.worth, part.rows, part.lower, part.upper, seconds=_left(until), gap=gap, whole=part.whole)
    settled = float(system.worth @ np.where(kept, 0.0, likely))
    bound = doubt.bound if doubt else np.inf
    if solved.bound is not None and np.isfinite(solved.bound):
        bound = min(bound, settled - solved.bound)
    if solved.values is None:
        return Best(solved.proof, None, bound, doubt)
    values = likely.copy()
    values[kept] = np.where(part.whole, np.round(solved.values), solved.values)
    return Best(solved.proof, values, bound, doubt)


def _standing(system: System, likely: Floats, doubt: Doubt | None) -> Best:
    taken = system.rows @ likely
    if ((taken < system.lower - NOTHING) | (taken > system.upper + NOTHING)).any():
        return Best(Proof.INFEASIBLE)
    return Best(Proof.OPTIMAL, likely, float(system.worth @ likely), doubt)


def _left(until: float) -> float:
    return max(until - monotonic(), 0.0)
