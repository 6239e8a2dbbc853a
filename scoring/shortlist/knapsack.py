"""Every selection of the highest value that several budgets and rules allow."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import fsum

import numpy as np
from scipy.sparse import csr_array

from scoring.arrays import Bools, Floats
from scoring.errors import ErrorCode, ScoringError
from scoring.shortlist.exact import best_choice
from scoring.shortlist.selection_rules import SelectionRule, rows_of
from scoring.shortlist.shortlist import ShortlistStatus
from scoring.shortlist.system import SAME, System
from scoring.shortlist.ties import every_best
from scoring.solver import SECONDS, Proof

MOST_SELECTIONS = 100
"""So many selections of the highest value are listed unless told otherwise."""


@dataclass(frozen=True)
class Selections:
    """The selections of the highest value.

    status      optimal; feasible where time ran out before anybody could vouch for it; infeasible where not even an
                empty selection meets the budgets and rules
    value       of each of them; 0 where there is none
    selections  each as True for an item that is in, in the order of the items; those with the earliest items first
    complete    whether these are all
    """

    status: ShortlistStatus
    value: float
    selections: tuple[tuple[bool, ...], ...]
    complete: bool = True


def best_selections(
    values: Sequence[float] | Floats,
    costs: Sequence[Sequence[float]] | Floats,
    budgets: Sequence[float] | Floats,
    rules: Sequence[SelectionRule] = (),
    *,
    most: int = MOST_SELECTIONS,
    seconds: float = SECONDS,
) -> Selections:
    """Find the items that are worth most together, within every budget and rule, and all that are worth the same.

    values   float, shape (items,)
    costs    float, shape (budgets, items), what each item takes of each budget
    budgets  float, shape (budgets,)
    most     so many selections are listed
    seconds  for the best one, and once more for the others

    Each answer of the solver is held against every budget and rule anew: one that is outside by what the solver calls
    nothing is forbidden and not listed.

    Raises
    ------
    ScoringError: PARAMETER_OUT_OF_RANGE for numbers that are not finite or do not fit together, and for a rule that
        names an item that is not there.

    Source
    ------
    Kellerer, Pferschy & Pisinger (2004), Knapsack Problems; Balas & Jeroslow (1972) for the cuts.
    """
    worth, rows, limits = _checked(values, costs, budgets, rules)
    system = System(worth, csr_array(rows), np.full(len(limits), -np.inf), limits, np.ones(len(worth), dtype=bool))

    def holds(chosen: Floats) -> bool:
        return _holds(chosen > 0.5, rows, limits)

    best = best_choice(system, holds, seconds=seconds)
    if best.values is None:
        proven = best.proof is Proof.INFEASIBLE
        return Selections(ShortlistStatus.INFEASIBLE if proven else ShortlistStatus.FEASIBLE, 0.0, (), proven)
    if best.proof is not Proof.OPTIMAL:
        return Selections(ShortlistStatus.FEASIBLE, fsum(worth * best.values), (_told(best.values),), complete=False)
    ties = every_best(system, best, holds, most=most, seconds=seconds)
    found = sorted(map(_told, ties.each(most)), reverse=True)
    return Selections(
        status=ShortlistStatus.OPTIMAL,
        value=fsum(worth[np.array(found[0], dtype=bool)]),
        selections=tuple(found),
        complete=ties.complete and ties.count <= most,
    )


def _told(values: Floats) -> tuple[bool, ...]:
    return tuple((values > 0.5).tolist())


def _holds(chosen: Bools, rows: Floats, limits: Floats) -> bool:
    """Hold a selection against every row, to what floats can tell."""
    return all(
        fsum(row[chosen]) <= limit + SAME * max(abs(limit), float(np.abs(row).max(initial=0.0)))
        for row, limit in zip(rows, limits, strict=True)
    )


def _checked(
    values: Sequence[float] | Floats,
    costs: Sequence[Sequence[float]] | Floats,
    budgets: Sequence[float] | Floats,
    rules: Sequence[SelectionRule],
) -> tuple[Floats, Floats, Floats]:
    """Give the values, and every budget and rule as a row with its upper limit."""
    worth, tops = np.asarray(values, dtype=np.float64), np.asarray(budgets, dtype=np.float64)
    taken = np.asarray(costs, dtype=np.float64).reshape(len(tops), -1) if len(tops) else np.zeros((0, len(worth)))
    for name, numbers in (("values", worth), ("costs", taken), ("budgets", tops)):
        if not np.isfinite(numbers).all():
            raise ScoringError(ErrorCode.PARAMETER_OUT_OF_RANGE, parameter=name, value=numbers.tolist())
    if taken.shape[1] != len(worth):
        raise ScoringError(ErrorCode.PARAMETER_OUT_OF_RANGE, parameter="costs", value=taken.shape)
    more, limits = rows_of(rules, len(worth))
    return worth, np.vstack([taken, more]), np.concatenate([tops, limits])
