"""Value against budget: the best list for one budget after another."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from scoring.errors import ErrorCode, ScoringError
from scoring.portfolio.cheapest import cheapest, costs_of
from scoring.portfolio.question import Question
from scoring.solver import SECONDS

POINTS = 21
"""So many budgets, evenly apart, unless told otherwise."""


@dataclass(frozen=True)
class Package:
    """The cheapest of the best lists for a budget: no list costs less and is worth as much.

    budget      Rupiah for which it was found
    codes       programs, in the order of the candidates
    value       above the baseline
    cost        Rupiah of the programs whose cost is known
    proven      whether the solver vouched for both
    present     whether it is the one for the budget of today's rules
    came, went  codes against the package before, by cost; all came where there is none before
    """

    budget: float
    codes: tuple[str, ...]
    value: float
    cost: float
    proven: bool
    present: bool = False
    came: tuple[str, ...] = ()
    went: tuple[str, ...] = ()


def frontier_budgets(question: Question, points: int = POINTS) -> tuple[float, ...]:
    """Give budgets evenly apart, from the least for which there is a list to the least that buys the best of all.

    Those of today's rules come first, then both ends, then always the middle of the widest gap: a picture drawn from
    the first few already shows the whole. None where no list keeps the other rules. Programs that can be done in part
    are taken whole.

    Raises
    ------
    ScoringError: PARAMETER_OUT_OF_RANGE for fewer than two points.
    """
    if points < 2:
        raise ScoringError(ErrorCode.PARAMETER_OUT_OF_RANGE, parameter="points", value=points)
    question = question.whole()
    unlimited = Question(question.candidates, replace(question.rules, budget=None))
    least = cheapest(question, -np.inf)
    richest = _best(unlimited, SECONDS)
    if least.list is None or richest is None:
        return ()
    ends = [least.cost, cheapest(question, richest[0]).cost]
    ordered = [float(ends[0] + (ends[1] - ends[0]) * share) for share in _spreading(points)]
    today = [] if question.rules.budget is None or question.rules.budget < ends[0] else [question.rules.budget]
    return tuple(dict.fromkeys([*today, *ordered]))


def efficient_packages(
    question: Question, budgets: Sequence[float] | None = None, *, seconds: float = SECONDS
) -> Iterator[Package]:
    """Find the package of one budget after another; a budget that a known package already answers gives none.

    budgets  Rupiah in all, in any order; None takes `frontier_budgets`
    seconds  for the solver, each time it is asked

    Programs that can be done in part are taken whole.
    """
    whole = question.whole()
    found: list[Package] = []
    for budget in frontier_budgets(whole) if budgets is None else budgets:
        if any(one.proven and one.cost <= budget <= one.budget for one in found):
            continue
        package = _package(whole, budget, seconds)
        if package is not None and package.codes not in [one.codes for one in found]:
            yield package
        if package is not None:
            found.append(package)


def named_packages(packages: Sequence[Package]) -> tuple[Package, ...]:
    """Give by rising cost the packages that no other beats, each with what came and went against the one before."""
    told: list[Package] = []
    for package in sorted(packages, key=lambda one: (one.cost, -one.value)):
        before = told[-1] if told else None
        if before is not None and package.value <= before.value:
            continue
        known = before.codes if before else ()
        came = tuple(code for code in package.codes if code not in known)
        told.append(replace(package, came=came, went=tuple(code for code in known if code not in package.codes)))
    return tuple(told)


def _package(question: Question, budget: float, seconds: float) -> Package | None:
    limited = Question(question.candidates, replace(question.rules, budget=budget))
    best = _best(limited, seconds)
    if best is None:
        return None
    value, proven = best
    least = cheapest(limited, value, seconds=seconds)
    if least.list is None:
        return None
    values, costs = question.now - question.rules.baseline, costs_of(question)
    return Package(
        budget=budget,
        codes=question.named(least.list[np.newaxis])[0],
        value=float(values[least.list].sum()),
        cost=float(costs[least.list].sum()),
        proven=proven and least.proven,
        present=budget == question.rules.budget,
    )


def _best(question: Question, seconds: float) -> tuple[float, bool] | None:
    """Give what the best list is worth, and whether that is proven; None where none was found."""
    found = question.answered(question.now[np.newaxis], seconds=seconds)
    return (float(found.values[0]), bool(found.proven[0])) if len(found.lists) else None


def _spreading(points: int) -> list[float]:
    """Give shares from 0 to 1, evenly apart: both ends, then always what lies farthest from those before.

    Examples
    --------
    >>> _spreading(5)
    [0.0, 1.0, 0.5, 0.25, 0.75]
    """
    shares = np.linspace(0.0, 1.0, points).tolist()
    ordered = [shares[0], shares[-1]]
    while len(ordered) < points:
        left = [one for one in shares if one not in ordered]
        ordered.append(max(left, key=lambda one: (min(abs(one - other) for other in ordered), -one)))
    return ordered
