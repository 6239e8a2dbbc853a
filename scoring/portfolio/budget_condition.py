"""The budget in all at which a program comes onto a best list, or below which it leaves them."""

from dataclasses import replace
from time import monotonic

import numpy as np

from scoring.portfolio.cheapest import Cheapest, cheapest
from scoring.portfolio.condition import Condition, Lever, NoChange
from scoring.portfolio.entry import pulled
from scoring.portfolio.question import Question
from scoring.portfolio.standpoint import SAME_WORTH, Standpoint
from scoring.solver import SECONDS

RUPIAH = 1.0
"""Money is counted in these: no budget between two of them is tried."""


def budget_condition(stand: Standpoint, *, seconds: float = SECONDS) -> Condition:
    """Give the least budget above today's that brings a program onto a best list, or the least that keeps it there.

    Both the best list with it and the best one without it grow step by step with the budget; the steps are walked one
    by one, so that none is missed. Where time runs out no budget is given: OUT_OF_TIME.
    """
    budget = stand.question.rules.budget
    blank = Condition(stand.code, Lever.BUDGET, stand.inside, now=budget)
    if budget is None:
        return replace(blank, reason=NoChange.NO_LIMIT)
    walk = _Walk(stand, monotonic() + seconds)
    return walk.down(blank, budget) if stand.inside else walk.up(blank, budget)


class _Walk:
    """Steps of the budget, up or down, until the program changes sides."""

    def __init__(self, stand: Standpoint, until: float) -> None:
        self.question, self.code, self.row, self.until = stand.question, stand.code, stand.row, until

    def up(self, blank: Condition, budget: float) -> Condition:
        """Raise the budget to what the next list with the program costs that is worth the best without it."""
        short = budget
        while monotonic() < self.until:
            own, others = self._sides(budget)
            if own > -np.inf and own >= others - SAME_WORTH:
                return self._at(blank, budget, short)
            found = self._cheapest(others)
            if found.list is None:
                return replace(blank, reason=NoChange.OUT_OF_REACH if found.proven else NoChange.OUT_OF_TIME)
            short, budget = found.cost - RUPIAH, max(found.cost, budget + RUPIAH)
        return replace(blank, reason=NoChange.OUT_OF_TIME)

    def down(self, blank: Condition, budget: float) -> Condition:
        """Lower the budget to what the best list with the program costs at least, as long as it holds it below too."""
        while monotonic() < self.until:
            own, _ = self._sides(budget)
            found = self._cheapest(own)
            if found.list is None:
                break
            budget = found.cost
            if budget < RUPIAH:
                return replace(blank, reason=NoChange.HOLDS)
            below, others = self._sides(budget - RUPIAH)
            if below < others - SAME_WORTH or np.isneginf(below):
                none = bool(np.isneginf(max(below, others)))
                return replace(self._at(blank, budget, budget - RUPIAH), none_beyond=none)
            budget -= RUPIAH
        return replace(blank, reason=NoChange.OUT_OF_TIME)

    def _cheapest(self, worth: float) -> Cheapest:
        """Find the cheapest list with the program that is worth so much, in the time that is left."""
        return cheapest(self.question, worth, code=self.code, seconds=max(self.until - monotonic(), 0.0))

    def _sides(self, budget: float) -> tuple[float, float]:
        """Give what the best list is worth with the program and without it."""
        question = self._with(budget)
        own, others = pulled(question, question.now[np.newaxis], np.array([self.row]))
        return float(own[0]) + question.now[self.row] - question.rules.baseline, float(others[0])

    def _at(self, blank: Condition, budget: float, short: float) -> Condition:
        """Solve again at the budget, and where it falls short."""
        standing = [
            bool(self._with(limit).answered(self.question.now[np.newaxis]).lists[:, self.row].any())
            for limit in (budget, short)
        ]
        return replace(blank, then=budget, verified=standing == [True, False])

    def _with(self, budget: float) -> Question:
        return Question(self.question.candidates, replace(self.question.rules, budget=budget))
