"""Where candidates stand among the variables of a system, and how its answers are read back."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from math import inf

import numpy as np

from scoring.arrays import Floats
from scoring.shortlist.candidate import Candidate
from scoring.shortlist.part_funding import fitted
from scoring.shortlist.rule import Rule
from scoring.shortlist.usage import Shares, slack_of


@dataclass(frozen=True)
class Row:
    """What candidates take of one limit, by position; those that are not named take nothing.

    shared  True where a program done in part takes its share, False where it counts as one
    """

    amounts: Mapping[int, float]
    lower: float = -inf
    upper: float = inf
    shared: bool = False


@dataclass(frozen=True)
class Layout:
    """Where the variables of candidates stand: first whether each is in, then the share of each divisible one."""

    candidates: tuple[Candidate, ...]

    @property
    def divisible(self) -> list[int]:
        """Give the positions of the candidates that can be done in part."""
        return [position for position, candidate in enumerate(self.candidates) if candidate.divisible]

    def chosen(self, values: Floats) -> list[Candidate]:
        """Give the candidates that are in."""
        return [one for one, value in zip(self.candidates, values.tolist(), strict=False) if value > 0.5]

    def shares(self, values: Floats) -> dict[str, float]:
        """Give the shares of the programs that are in and can be done in part."""
        found = {}
        for column, position in enumerate(self.divisible, start=len(self.candidates)):
            candidate = self.candidates[position]
            if values[position] > 0.5:
                found[candidate.code] = max(float(values[column]), candidate.least_share)
        return found

    def values(self, codes: Sequence[str], shares: Shares) -> Floats:
        """Give the choice that has these candidates in, each with its share."""
        inside = set(codes)
        chosen = [float(one.code in inside) for one in self.candidates]
        parts = [chosen[n] * shares.get(self.candidates[n].code, 1.0) for n in self.divisible]
        return np.array([*chosen, *parts])

    def funded(self, values: Floats, rules: Sequence[Rule]) -> tuple[list[Candidate], dict[str, float]]:
        """Give the candidates that are in, and the shares of those done in part, brought inside every budget."""
        chosen = self.chosen(values)
        return chosen, fitted(chosen, self.shares(values), rules)

    def holder(self, rules: Sequence[Rule]) -> Callable[[Floats], bool]:
        """Give what says whether a choice keeps the rules, counted on the programs themselves."""

        def holds(values: Floats) -> bool:
            chosen, shares = self.funded(values, rules)
            return all(slack_of(rule, chosen, shares) >= 0 for rule in rules)

        return holds

    def columns(self, row: Row) -> Mapping[int, float]:
        """Give the amounts of a row by variable."""
        if not row.shared:
            return row.amounts
        moved = {position: column for column, position in enumerate(self.divisible, start=len(self.candidates))}
        return {moved.get(position, position): amount for position, amount in row.amounts.items()}
