"""Value against budget: what no list can be worth more than, at once and for every budget."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np

from scoring.portfolio.ceilings import ceilings_of
from scoring.portfolio.cheapest import costs_of
from scoring.portfolio.limits import Limits, limits_of
from scoring.portfolio.question import Question


def frontier_ceiling(question: Question, budgets: Sequence[float]) -> tuple[tuple[float, float], ...]:
    """Give the corners, (Rupiah, worth) by rising budget, of a line that no list rises above, whatever its budget.

    budgets  Rupiah in all, in place of that of the rules; every other rule holds. Each is a corner, but those without
             a list are left out

    Programs that can be done in part are taken whole: a list with a part of one may be worth more.
    What lists can be worth at most is concave in the budget. A chord between two budgets would run below it, so the
    line follows the tangents at the budgets and turns where they cross.

    Source
    ------
    Fisher (1981), The Lagrangian relaxation method for solving integer programming problems.
    """
    tangents = [one for one in _tangents(question, sorted(budgets)) if np.isfinite(one.worth)]
    corners = []
    for left, right in pairwise(tangents):
        corners += [(left.budget, left.worth), *left.crossing(right)]
    return (*corners, *((last.budget, last.worth) for last in tangents[-1:]))


@dataclass(frozen=True)
class _Tangent:
    """What lists of a budget are worth at most, and what a Rupiah more adds at most, at every budget."""

    budget: float
    worth: float
    slope: float

    def at(self, budget: float) -> float:
        return self.worth + self.slope * (budget - self.budget)

    def crossing(self, right: "_Tangent") -> list[tuple[float, float]]:
        """Give where a tangent further right is crossed, if it is between the two."""
        if not self.slope > right.slope:
            return []
        budget = (right.at(0.0) - self.at(0.0)) / (self.slope - right.slope)
        return [(budget, self.at(budget))] if self.budget < budget < right.budget else []


def _tangents(question: Question, budgets: Sequence[float]) -> list[_Tangent]:
    """Bound the lists of each budget; minus infinity where there is none."""
    whole = question.whole()
    system, _ = Question(whole.candidates, replace(whole.rules, budget=None)).written
    limits, costs = limits_of(system), costs_of(whole)
    scale = costs.max(initial=0.0) or 1.0
    rows, found = np.vstack([limits.rows, costs / scale]), []
    for budget in budgets:
        bounded = Limits(rows, np.append(limits.upper, budget / scale))
        ceilings = ceilings_of(system.worth[np.newaxis], bounded)
        known = (-np.inf, 0.0) if ceilings is None else (ceilings.ceiling[0], ceilings.prices[0, -1] / scale)
        found.append(_Tangent(budget, *map(float, known)))
    return found
