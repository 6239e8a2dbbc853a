"""The best list under numbers and quotas alone, by taking the best first."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Sequence
from math import inf

from scoring.dimensions import Dimension
from scoring.shortlist.candidate import Candidate
from scoring.shortlist.rule import RuleKind
from scoring.shortlist.rules import Rules
from scoring.shortlist.system import SAME

PLAIN = frozenset({RuleKind.NUMBER, RuleKind.LEAST_NUMBER, RuleKind.MOST_NUMBER, RuleKind.MINIMUM, RuleKind.MAXIMUM})
"""Kinds of rule that this file knows."""


def best_first(ordered: Sequence[Candidate], rules: Rules) -> list[Candidate] | None:
    """Take what the minima ask for, then the best of the rest under the maxima; None where that cannot be had.

    ordered  by value, the best first

    Other rules are left aside: a list that keeps them as well is the best under all of them.

    Source
    ------
    Edmonds (1971), Matroids and the greedy algorithm.
    """
    asked = {dimension: quota.minimum for dimension, quota in rules.quotas.items()}
    first = _up_to(ordered, asked)
    counts = Counter(candidate.dimension for candidate in first)
    if any(counts[dimension] < least or _over(least, dimension, rules) for dimension, least in asked.items()):
        return None
    taken = {candidate.code for candidate in first}
    for candidate in ordered:
        if candidate.code in taken or _over(counts[candidate.dimension] + 1, candidate.dimension, rules):
            continue
        if not _wanted(candidate, len(taken), rules):
            break
        taken.add(candidate.code)
        counts[candidate.dimension] += 1
    allowed = rules.number == len(taken) if rules.most is None else rules.number <= len(taken) <= rules.most
    return [candidate for candidate in ordered if candidate.code in taken] if allowed else None


def equal_swaps(chosen: Sequence[Candidate], ordered: Sequence[Candidate], rules: Rules) -> set[str]:
    """Give the programs that can change places at equal value, in and out, of a list of fixed number under quotas.

    In some of the best lists and not in all of them stand just these.
    """
    inside = {candidate.code for candidate in chosen}
    counts = Counter(candidate.dimension for candidate in chosen)
    outside = sorted((one for one in ordered if one.code not in inside), key=lambda one: one.value)
    values = [one.value for one in outside]
    found: set[str] = set()
    for one in chosen:
        for other in outside[bisect_left(values, one.value - SAME) : bisect_right(values, one.value + SAME)]:
            if one.dimension is other.dimension or _can_swap(one, other, counts, rules):
                found |= {one.code, other.code}
    return found


def _up_to(ordered: Sequence[Candidate], asked: dict[Dimension, int]) -> list[Candidate]:
    left, first = Counter(asked), []
    for candidate in ordered:
        if candidate.dimension is not None and left[candidate.dimension] > 0:
            left[candidate.dimension] -= 1
            first.append(candidate)
    return first


def _over(count: int, dimension: Dimension | None, rules: Rules) -> bool:
    maximum = rules.quota(dimension).maximum
    return maximum is not None and count > maximum


def _wanted(candidate: Candidate, count: int, rules: Rules) -> bool:
    """Say whether the list still needs a program, or may take one and gains by it."""
    most = inf if rules.most is None else rules.most
    return count < rules.number or (rules.most is not None and count < most and candidate.value > rules.baseline)


def _can_swap(one: Candidate, other: Candidate, counts: Counter[Dimension | None], rules: Rules) -> bool:
    short = counts[one.dimension] <= rules.quota(one.dimension).minimum
    return not short and not _over(counts[other.dimension] + 1, other.dimension, rules)
