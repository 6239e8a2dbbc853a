"""How many lists are equally good: exact under a number and quotas."""

from collections.abc import Sequence
from math import comb, fsum

from scoring.shortlist.candidate import Candidate
from scoring.shortlist.rules import Rules

SAME_VALUE = 1e-12
"""Values nearer to each other than this are one."""


def count_best(candidates: Sequence[Candidate], rules: Rules) -> int:
    """Count the lists of the highest value under number and quotas, budget aside; 0 where there is none.

    Dimension by dimension: the best k of each have one sum, and as many ways as their last value can be chosen.
    """
    best: dict[int, tuple[float, int]] = {0: (0.0, 1)}
    for dimension in dict.fromkeys([*rules.quotas, *(candidate.dimension for candidate in candidates)]):
        values = sorted((c.value for c in candidates if c.dimension == dimension), reverse=True)
        quota = rules.quota(dimension)
        most = len(values) if quota.maximum is None else min(quota.maximum, len(values))
        best = _joined(best, [(k, *_best_of(values, k)) for k in range(quota.minimum, most + 1)], rules.number)
    return best.get(rules.number, (0.0, 0))[1]


def _best_of(values: Sequence[float], number: int) -> tuple[float, int]:
    """Give the highest sum of so many values, and in how many ways it can be had."""
    if number == 0:
        return 0.0, 1
    last = values[number - 1]
    alike = sum(abs(value - last) <= SAME_VALUE for value in values)
    taken = sum(abs(value - last) <= SAME_VALUE for value in values[:number])
    return fsum(values[:number]), comb(alike, taken)


def _joined(
    best: dict[int, tuple[float, int]], choices: Sequence[tuple[int, float, int]], number: int
) -> dict[int, tuple[float, int]]:
    """Extend lists by a dimension's choices; of each length keep the highest sum and its ways."""
    found: dict[int, tuple[float, int]] = {}
    for length, (value, ways) in best.items():
        for more, added, its_ways in choices:
            if length + more > number:
                break
            there = found.get(length + more, (float("-inf"), 0))
            found[length + more] = _better(there, (value + added, ways * its_ways))
    return found


def _better(one: tuple[float, int], other: tuple[float, int]) -> tuple[float, int]:
    if abs(one[0] - other[0]) <= SAME_VALUE * max(1.0, abs(other[0])):
        return max(one[0], other[0]), one[1] + other[1]
    return max(one, other)
