"""Who takes how much of a list's money."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from math import fsum
from typing import Generic, TypeVar

from scoring.program import Program

Who = TypeVar("Who")

FEWEST = 3
"""Of fewer programs with a budget somebody takes most by arithmetic alone."""

MOST = 0.5
"""More than half: more than all others together."""


@dataclass(frozen=True)
class Taker(Generic[Who]):
    """Who takes most of the money: share in [0, 1], Rupiah, and the programs, as the list has them."""

    who: Who
    share: float
    cost: float
    programs: tuple[Program, ...]


def largest_taker(chosen: Iterable[Program], who_of: Callable[[Program], Who | None]) -> Taker[Who] | None:
    """Give who takes the largest share of the budgets that are known; None where too few are, or where two take alike.

    who_of  None for a program that nobody is named for: its money counts in the whole
    """
    known = [program for program in chosen if program.budget]
    total = fsum(program.budget or 0.0 for program in known)
    takers: dict[Who, list[Program]] = {}
    for program in known:
        if (who := who_of(program)) is not None:
            takers.setdefault(who, []).append(program)
    costs = {who: fsum(program.budget or 0.0 for program in theirs) for who, theirs in takers.items()}
    if len(known) < FEWEST or not costs:
        return None
    most = max(costs, key=lambda who: costs[who])
    return Taker(most, costs[most] / total, costs[most], tuple(takers[most]))
