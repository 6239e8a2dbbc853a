"""Which rules cannot hold together, and the least that each would have to give alone."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from scoring.shortlist.candidate import Candidate
from scoring.shortlist.exact import best_choice
from scoring.shortlist.linear import system_of
from scoring.shortlist.loosening import Loosening, giving, loosened_for
from scoring.shortlist.rule import Rule
from scoring.solver import SECONDS, Proof

MOST_CLASHES = 10
"""So many separate clashes are looked for."""


def clashes(candidates: Sequence[Candidate], rules: Sequence[Rule]) -> tuple[tuple[Rule, ...], ...]:
    """Give sets of rules that cannot hold together and none of which can be spared, no rule in two of them.

    None is given where all rules can hold together. A rule that no list can meet makes a set of its own.

    Source
    ------
    Chinneck & Dravnieks (1991), Locating minimal infeasible constraint sets: the deletion filter.
    """
    found: list[tuple[Rule, ...]] = []
    left = list(rules)
    for rule in rules:
        if not possible(candidates, [rule]):
            found.append((rule,))
            left.remove(rule)
    while len(found) < MOST_CLASHES and not possible(candidates, left):
        needed = _filtered(candidates, left)
        found.append(needed)
        left = [rule for rule in left if rule not in needed]
    return tuple(found)


def possible(candidates: Sequence[Candidate], rules: Sequence[Rule], *, seconds: float = SECONDS) -> bool:
    """Say whether any list meets these rules; one that time leaves open counts as possible."""
    system, layout = system_of(candidates, rules, 0.0)
    plain = replace(system, worth=np.zeros_like(system.worth))
    return best_choice(plain, layout.holder(rules), seconds=seconds).proof is not Proof.INFEASIBLE


def loosenings(
    candidates: Sequence[Candidate],
    rules: Sequence[Rule],
    clash: Sequence[Rule],
    *,
    seconds: float = SECONDS,
) -> tuple[Loosening, ...]:
    """Give for each rule of a clash the least it would have to give for a list to be had under all rules.

    seconds  for each of them
    """
    return tuple(_loosening(candidates, rules, rule, seconds) for rule in clash)


def _filtered(candidates: Sequence[Candidate], rules: Sequence[Rule]) -> tuple[Rule, ...]:
    needed = list(rules)
    for rule in rules:
        fewer = [other for other in needed if other != rule]
        if not possible(candidates, fewer):
            needed = fewer
    return tuple(needed)


def _loosening(candidates: Sequence[Candidate], rules: Sequence[Rule], rule: Rule, seconds: float) -> Loosening:
    others = [other for other in rules if other != rule]
    system, layout = system_of(candidates, others, 0.0)
    best = best_choice(giving(system, layout, [rule]), layout.holder(others), seconds=seconds)
    if best.values is None:
        return Loosening(rule)
    chosen, shares = layout.funded(best.values, others)
    return loosened_for(rule, chosen, shares)
