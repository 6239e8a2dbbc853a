"""Candidates and rules, put to many sets of values."""

from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from scoring.arrays import Bools, Floats
from scoring.errors import ErrorCode, ScoringError
from scoring.portfolio.best_lists import BestLists
from scoring.portfolio.many import best_lists
from scoring.portfolio.one_by_one import one_by_one
from scoring.shortlist import Candidate, Rules
from scoring.shortlist.layout import Layout
from scoring.shortlist.linear import system_of
from scoring.shortlist.system import System
from scoring.solver import SECONDS


@dataclass(frozen=True)
class Question:
    """What may stand on the list, and the rules of the list."""

    candidates: tuple[Candidate, ...]
    rules: Rules

    @cached_property
    def written(self) -> tuple[System, Layout]:
        """Give the question in rows, and where its variables stand."""
        return system_of(self.candidates, self.rules.each(), self.rules.baseline)

    @property
    def now(self) -> Floats:
        """Give the values of the candidates as they are, float, shape (programs,)."""
        return np.array([candidate.value for candidate in self.candidates], dtype=np.float64)

    def whole(self) -> "Question":
        """Give the question with every program done whole or not at all."""
        return Question(tuple(replace(candidate, least_share=1.0) for candidate in self.candidates), self.rules)

    def row(self, code: str) -> int:
        """Give the place of a candidate among them.

        Raises
        ------
        ScoringError: UNKNOWN_PROGRAM.
        """
        codes = [candidate.code for candidate in self.candidates]
        if code not in codes:
            raise ScoringError(ErrorCode.UNKNOWN_PROGRAM, program=code)
        return codes.index(code)

    def named(self, lists: Bools) -> tuple[tuple[str, ...], ...]:
        """Give the codes on each list."""
        return tuple(
            tuple(one.code for one, inside in zip(self.candidates, some, strict=True) if inside)
            for some in lists.tolist()
        )

    def answered(self, values: Floats, *, baseline: float | None = None, seconds: float = SECONDS) -> BestLists:
        """Find the best lists under each set of values, float, shape (draws, programs).

        baseline  v0; None takes that of the rules
        """
        system, layout = self.written
        above = values - (self.rules.baseline if baseline is None else baseline)
        if not layout.divisible:
            return best_lists(above, system, seconds=seconds)
        whole = above.copy()
        whole[:, layout.divisible] = 0.0
        placed = np.concatenate([whole, above[:, layout.divisible]], axis=1)
        return one_by_one(placed, system, layout.holder(self.rules.each()), seconds=seconds)
