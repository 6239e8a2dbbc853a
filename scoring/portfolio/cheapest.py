"""The cheapest list of at least so much worth."""

from dataclasses import dataclass, replace

import numpy as np

from scoring.arrays import Bools, Floats
from scoring.portfolio.question import Question
from scoring.shortlist import RuleKind
from scoring.shortlist.exact import best_choice
from scoring.shortlist.linear import system_of
from scoring.solver import SECONDS, Proof

SAME_WORTH = 1e-11
"""A list whose worth falls short by less than this is worth as much."""


@dataclass(frozen=True)
class Cheapest:
    """The cheapest list that was found.

    proven  whether none is cheaper; where there is none, whether there can be none
    list    bool, shape (programs,); None where there is none
    cost    Rupiah of the programs whose cost is known
    """

    proven: bool
    list: Bools | None = None
    cost: float = np.inf


def cheapest(question: Question, worth: float, *, code: str | None = None, seconds: float = SECONDS) -> Cheapest:
    """Find the cheapest list whose value, above the baseline, is at least `worth`; the budget in all plays no part.

    worth  minus infinity takes any list
    code   a program that the list holds
    """
    rules = [rule for rule in question.rules.each() if rule.kind is not RuleKind.BUDGET]
    system, layout = system_of(question.candidates, rules, question.rules.baseline)
    values, costs = system.worth, costs_of(question)
    if code is not None:
        held = np.zeros(len(values))
        held[question.row(code)] = 1.0
        system = system.with_rows(held[np.newaxis], 1.0, np.inf)
    if np.isfinite(worth):
        system = system.with_rows(values[np.newaxis], worth - SAME_WORTH / 2, np.inf)
    keeps = layout.holder(rules)

    def holds(found: Floats) -> bool:
        return keeps(found) and bool(values @ found >= worth - SAME_WORTH)

    best = best_choice(replace(system, worth=-costs), holds, seconds=seconds)
    if best.values is None:
        return Cheapest(best.proof is Proof.INFEASIBLE)
    return Cheapest(best.proof is Proof.OPTIMAL, best.values > 0.5, float(costs @ (best.values > 0.5)))


def costs_of(question: Question) -> Floats:
    """Give what each candidate costs, Rupiah, float, shape (programs,); 0 where it is unknown."""
    return np.array([candidate.cost or 0.0 for candidate in question.candidates], dtype=np.float64)
