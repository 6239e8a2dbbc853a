"""Every selection of the highest value that several budgets and rules allow."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import fsum

import numpy as np

from scoring.arrays import Bools, Floats
from scoring.errors import ErrorCode, ScoringError
from scoring.shortlist.selection_rules import SelectionRule, rows_of
from scoring.shortlist.shortlist import ShortlistStatus
from scoring.solver import SECONDS, Proof, minimise

MOST_SELECTIONS = 100
"""So many selections of the highest value are listed unless told otherwise."""
SAME = 1e-12
"""Values, and costs and budgets, nearer to each other than this share are one."""
SCALE = 1e4
"""What the largest number of an objective or a row is brought to, so that what the solver calls nothing is nothing."""


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
    seconds  for the solver, each time it is asked

    The solver is asked again and again with what it has found forbidden. Each answer is held against every budget and
    rule anew: one that is outside by what the solver calls nothing is forbidden and not listed.

    Raises
    ------
    ScoringError: PARAMETER_OUT_OF_RANGE for numbers that are not finite or do not fit together, and for a rule that
        names an item that is not there.

    Source
    ------
    Kellerer, Pferschy & Pisinger (2004), Knapsack Problems; Balas & Jeroslow (1972) for the cuts.
    """
    worth, rows, limits = _checked(values, costs, budgets, rules)
    if len(worth) == 0:
        fits = bool((limits >= 0).all())
        return Selections(ShortlistStatus.OPTIMAL if fits else ShortlistStatus.INFEASIBLE, 0.0, ((),) if fits else ())
    found, proven, complete = _found(worth, rows, limits, most, seconds)
    if not found:
        return Selections(ShortlistStatus.INFEASIBLE if proven else ShortlistStatus.FEASIBLE, 0.0, (), proven)
    highest = max(value for value, _ in found)
    best = [chosen for value, chosen in found if _same(value, highest, worth)][:most]
    return Selections(
        status=ShortlistStatus.OPTIMAL if proven else ShortlistStatus.FEASIBLE,
        value=highest,
        selections=tuple(sorted((tuple(chosen.tolist()) for chosen in best), reverse=True)),
        complete=complete,
    )


def _found(
    worth: Floats, rows: Floats, limits: Floats, most: int, seconds: float
) -> tuple[list[tuple[float, Bools]], bool, bool]:
    """Give selections by falling value, whether the first is proven the best, and whether none of its value lacks."""
    objective = -worth * SCALE / max(np.abs(worth).max(), np.finfo(float).tiny)
    scaled, tops = _scaled(rows, limits)
    found: list[tuple[float, Bools]] = []
    while True:
        solved = minimise(objective, scaled, -np.inf, tops, seconds=seconds)
        if solved.chosen is None:
            over = solved.proof is Proof.INFEASIBLE
            return found, over or bool(found), over
        value = fsum(worth[solved.chosen])
        if found and value < max(v for v, _ in found) - _solver_gap(worth):
            return found, True, True
        if _holds(solved.chosen, rows, limits):
            found.append((value, solved.chosen))
        if solved.proof is not Proof.OPTIMAL:
            return found, False, False
        if sum(_same(value, max(v for v, _ in found), worth) for value, _ in found) > most:
            return found, True, False
        forbidden = np.where(solved.chosen, 1.0, -1.0)
        scaled = np.vstack([scaled, forbidden])
        tops = np.append(tops, solved.chosen.sum() - 1.0)


def _solver_gap(worth: Floats) -> float:
    """So far the solver may stop short of the best."""
    return 2e-6 * float(np.abs(worth).max()) / SCALE


def _same(value: float, other: float, worth: Floats) -> bool:
    return abs(value - other) <= SAME * max(abs(other), float(np.abs(worth).max()))


def _holds(chosen: Bools, rows: Floats, limits: Floats) -> bool:
    """Hold a selection against every row, to what floats can tell."""
    return all(
        fsum(row[chosen]) <= limit + SAME * max(abs(limit), float(np.abs(row).max()))
        for row, limit in zip(rows, limits, strict=True)
    )


def _scaled(rows: Floats, limits: Floats) -> tuple[Floats, Floats]:
    largest = np.abs(rows).max(axis=1, initial=0.0)
    factor = SCALE / np.where(largest > 0, largest, 1.0)
    return rows * factor[:, None], limits * factor


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
