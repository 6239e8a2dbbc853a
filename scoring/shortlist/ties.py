"""Every choice of a system that is worth as much as the best."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, islice, pairwise
from math import comb, fsum, prod
from time import monotonic

import numpy as np

from scoring.arrays import Bools, Floats
from scoring.shortlist.exact import NOTHING, Best, Holds
from scoring.shortlist.linear import sparse
from scoring.shortlist.system import SAME, System, on_steps, scaled
from scoring.solver import SECONDS, Proof, minimise

MOST_LISTS = 100
"""So many lists of the highest value are looked for unless told otherwise."""

SAME_SHARED = 1e-9
"""Choices with shares are worth the same where they differ by less than this part: solvers give shares no finer."""


@dataclass(frozen=True)
class Ties:
    """The choices of the highest worth.

    patterns  float, each of shape (variables,): one choice for all that differ only in which of some twins they take
    twins     positions of variables that nothing tells apart, in groups
    complete  whether these are all
    line      positions of the variables that some of the best choices have and others do not
    """

    patterns: tuple[Floats, ...]
    twins: tuple[tuple[int, ...], ...]
    complete: bool
    line: frozenset[int]

    @property
    def count(self) -> int:
        """Count the choices."""
        return sum(_ways(self.twins, pattern) for pattern in self.patterns)

    def each(self, most: int) -> Iterator[Floats]:
        """Give the choices one by one, at most so many."""
        return islice((one for pattern in self.patterns for one in self._alike(pattern)), most)

    def _alike(self, pattern: Floats) -> Iterator[Floats]:
        return _spread(pattern, [group for group in self.twins if 0 < _taken(group, pattern) < len(group)])


def every_best(system: System, best: Best, holds: Holds, *, most: int = MOST_LISTS, seconds: float = SECONDS) -> Ties:
    """Find the choices worth as much as the best one, until there are no more, or more than `most`, or no more time.

    Only variables that the relaxation leaves in doubt are looked at, and of twins only how many.
    """
    if best.values is None:
        return Ties((), (), complete=True, line=frozenset())
    search = _Search.of(system, best)
    until = monotonic() + seconds
    found, complete = [best.values] if holds(best.values) else [], False
    search.forbid(best.values)
    while True:
        values, over = search.next(until)
        if values is None:
            complete = over
            break
        search.forbid(values)
        if holds(values):
            found.append(values)
        if sum(_ways(search.twins, one) for one in _highest(found, system)) > most:
            break
    patterns = tuple(_highest(found, system))
    line = _differing(patterns, search.twins, system.whole)
    if not complete:
        line |= search.others(patterns, line, holds, until)
    return Ties(patterns, search.twins, complete, frozenset(line))


def _ways(twins: Sequence[Sequence[int]], pattern: Floats) -> int:
    """Count the choices that one pattern stands for."""
    return prod(comb(len(group), _taken(group, pattern)) for group in twins)


class _Search:
    """What is left to be searched: shrinks with each choice that is forbidden."""

    def __init__(self, part: System, kept: Bools, likely: Floats, twins: tuple[tuple[int, ...], ...]) -> None:
        self.part, self.kept, self.likely, self.twins = part, kept, likely, twins

    @classmethod
    def of(cls, system: System, best: Best) -> "_Search":
        plain, _ = scaled(system)
        assert best.values is not None
        worth = float(plain.worth @ best.values)
        everything = np.ones(len(system.worth), dtype=bool)
        kept = best.doubt.open(plain, worth) if best.doubt else everything
        likely = best.doubt.likely if best.doubt else np.zeros(len(everything))
        twins = _twins(plain, kept)
        orders = [{other: 1.0, one: -1.0} for group in twins for one, other in pairwise(group)]
        plain = plain.with_rows(sparse(orders, len(kept)), -np.inf, 0.0)
        least = worth - (0.5 if on_steps(plain.worth) else NOTHING)
        plain = plain.with_rows(plain.worth[None, :], least, np.inf)
        return cls(plain.among(kept, likely), kept, likely, twins)

    def forbid(self, values: Floats) -> None:
        ordered = values.copy()
        for group in self.twins:
            taken = _taken(group, values)
            ordered[list(group)] = [1.0] * taken + [0.0] * (len(group) - taken)
        self.part = self.part.without(ordered[self.kept])

    def next(self, until: float, part: System | None = None) -> tuple[Floats | None, bool]:
        """Give a choice that is not forbidden, or None and whether that is certain."""
        left, asked = until - monotonic(), part or self.part
        if left <= 0:
            return None, False
        if not self.kept.any():
            return None, True
        # Where worth moves in whole steps, all that is left is worth the same: any answer will do.
        wanted = np.zeros_like(asked.worth) if on_steps(asked.worth) else -asked.worth
        solved = minimise(wanted, asked.rows, asked.lower, asked.upper, seconds=left, whole=asked.whole)
        if solved.values is None or solved.proof is not Proof.OPTIMAL:
            return None, solved.proof is Proof.INFEASIBLE
        values = self.likely.copy()
        values[self.kept] = np.where(asked.whole, np.round(solved.values), solved.values)
        return values, False

    def others(self, patterns: Sequence[Floats], line: set[int], holds: Holds, until: float) -> set[int]:
        """Give the variables beyond those on the line that another choice, not yet found, has the other way."""
        found: set[int] = set()
        places = np.flatnonzero(self.kept)
        for column, position in enumerate(places.tolist()):
            if position in line or position in found or not self.part.whole[column]:
                continue
            row = np.zeros(len(places))
            row[column] = 1.0
            other = 1.0 - float(patterns[0][position] > 0.5)
            values, _ = self.next(until, self.part.with_rows(row[None, :], other, other))
            if values is not None and holds(values):
                found |= _differing([patterns[0], values], self.twins, self.likely >= 0)
        return found


def _spread(pattern: Floats, groups: Sequence[Sequence[int]]) -> Iterator[Floats]:
    """Give a pattern with every choice among the twins of each group, one by one: there may be millions."""
    if not groups:
        yield pattern
        return
    group = list(groups[0])
    for picked in combinations(group, _taken(group, pattern)):
        one = pattern.copy()
        one[group] = 0.0
        one[list(picked)] = 1.0
        yield from _spread(one, groups[1:])


def _taken(group: Sequence[int], pattern: Floats) -> int:
    return int((pattern[list(group)] > 0.5).sum())


def _highest(found: Sequence[Floats], system: System) -> list[Floats]:
    worths = [fsum(system.worth * values) for values in found]
    top = max(worths, default=0.0)
    near = (SAME if system.whole.all() else SAME_SHARED) * max(abs(top), float(np.abs(system.worth).max(initial=0.0)))
    return [values for values, worth in zip(found, worths, strict=True) if top - worth <= near]


def _differing(patterns: Sequence[Floats], twins: Sequence[Sequence[int]], whole: Bools) -> set[int]:
    if not patterns:
        return set()
    chosen = np.array(patterns) > 0.5
    line = set(np.flatnonzero(chosen.any(axis=0) & ~chosen.all(axis=0) & whole).tolist())
    for group in twins:
        taken = chosen[:, list(group)]
        if taken.any() and not taken.all():
            line |= set(group)
    return line


def _twins(system: System, kept: Bools) -> tuple[tuple[int, ...], ...]:
    """Group the whole variables that are worth the same and stand alike in every row."""
    columns = system.rows.tocsc()
    columns.sort_indices()
    groups: dict[tuple[float, bytes, bytes], list[int]] = {}
    for position in np.flatnonzero(kept & system.whole).tolist():
        start, stop = columns.indptr[position], columns.indptr[position + 1]
        known = (
            float(system.worth[position]),
            columns.indices[start:stop].tobytes(),
            columns.data[start:stop].tobytes(),
        )
        groups.setdefault(known, []).append(position)
    return tuple(tuple(group) for group in groups.values() if len(group) > 1)
