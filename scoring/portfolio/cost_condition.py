"""What a program may cost itself to stand on a best list, wherever its money counts."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from scipy.sparse import csr_array

from scoring.criteria import BUDGET
from scoring.portfolio.budget_condition import RUPIAH
from scoring.portfolio.condition import Condition, Lever, NoChange
from scoring.portfolio.entry import holding, pulled
from scoring.portfolio.question import Question
from scoring.portfolio.standpoint import SAME_WORTH, Standpoint
from scoring.shortlist import BUDGETS, Candidate, Rule
from scoring.shortlist.linear import rows_of, system_of
from scoring.shortlist.usage import cost_under, spent
from scoring.solver import SECONDS, Proof, minimise

HAIR, SURE = 1e-6, 1e-12
"""Shares of a cost that are as good as nothing: one more than rounding, one less."""
SCALE = 1e3
"""What the largest number of a row is brought to, so that what the solver calls nothing is nothing."""


STEEP = 1e4
"""What the share is worth to the solver, which stops within 1e-6."""


def cost_condition(stand: Standpoint, *, seconds: float = SECONDS) -> Condition:
    """Give the highest cost of its own with which a program stands on a best list, its years and source as they are.

    The lists without it do not change: it has to leave so much of every budget that some list with it is worth as
    much as the best of them.
    """
    question, candidate = stand.question, stand.question.candidates[stand.row]
    blank = Condition(stand.code, Lever.COST, stand.inside, now=candidate.cost)
    budgets = [rule for rule in question.rules.each() if rule.kind in BUDGETS and cost_under(rule, candidate) > 0]
    reason = _reason(stand, candidate, budgets)
    if reason is not None:
        return replace(blank, reason=reason)
    _, without = pulled(question, question.now[np.newaxis], np.array([stand.row]))
    share = _largest_share(question, candidate, budgets, float(without[0]), seconds)
    if isinstance(share, NoChange):
        return replace(blank, reason=share)
    then = share * (candidate.cost or 0.0)
    verified, alone = _verified(stand, candidate, then), bool(np.isneginf(without[0]))
    return replace(blank, then=then, verified=verified, none_beyond=stand.inside and alone)


def _reason(stand: Standpoint, candidate: Candidate, budgets: Sequence[Rule]) -> NoChange | None:
    if candidate.cost is None:
        return NoChange.UNKNOWN_COST
    if stand.weighting.shares.get(BUDGET, 0.0) > 0:
        return NoChange.WEIGHED
    return None if budgets else NoChange.NO_LIMIT


def _largest_share(
    question: Question, candidate: Candidate, budgets: Sequence[Rule], without: float, seconds: float
) -> float | NoChange:
    """Give the largest part, or multiple, of its cost with which a list holding it is worth as much as any without."""
    row = question.row(candidate.code)
    free = tuple(replace(one, cost=None) if one.code == candidate.code else one for one in question.candidates)
    system, _ = system_of(free, question.rules.each(), question.rules.baseline)
    most = min(rule.limit / cost_under(rule, candidate) for rule in budgets)
    taken = np.array(
        [cost_under(rule, candidate) * most if rule in budgets else 0.0 for rule in _each_row(question, free)]
    )
    held, worth = np.zeros(len(free) + 1), np.append(system.worth, 0.0)
    held[row] = 1.0
    rows = np.concatenate([np.column_stack([system.rows.toarray(), taken]), [held], [worth]])
    lower = np.concatenate([system.lower, [1.0, without - SAME_WORTH / 2]])
    upper = np.concatenate([system.upper, [1.0, np.inf]])
    objective = np.append(np.zeros(len(free)), -STEEP)
    largest = np.abs(rows).max(axis=1)
    factor = SCALE / np.where(largest > 0, largest, SCALE)
    found = minimise(
        objective,
        csr_array(rows * factor[:, np.newaxis]),
        lower * factor,
        upper * factor,
        seconds=seconds,
        whole=np.append(np.ones(len(free), dtype=bool), False),
    )
    if found.chosen is None:
        return NoChange.OUT_OF_REACH if found.proof is Proof.INFEASIBLE else NoChange.OUT_OF_TIME
    chosen = [one for one, inside in zip(free, found.chosen.tolist(), strict=False) if inside]
    return max(min((rule.limit - spent(rule, chosen, {})) / cost_under(rule, candidate) for rule in budgets), 0.0)


def _each_row(question: Question, candidates: Sequence[Candidate]) -> list[Rule]:
    """Give the rule of each row."""
    return [rule for rule in question.rules.each() for _ in rows_of(rule, candidates)]


def _verified(stand: Standpoint, candidate: Candidate, then: float) -> bool:
    """Solve again with the program at this cost, and at a hair and a Rupiah more."""
    standing = []
    for cost in (then * (1 - SURE), then * (1 + HAIR) + RUPIAH):
        moved = tuple(replace(one, cost=cost) if one is candidate else one for one in stand.question.candidates)
        best = Question(moved, stand.question.rules).answered(stand.question.now[np.newaxis])
        standing.append(bool(holding(best, np.array([stand.row]))[0]))
    return standing == [True, False]
