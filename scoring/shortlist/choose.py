"""Choose a list plainly: the best of each dimension up to its quota, then the best over all, inside the budget."""

from collections import Counter
from collections.abc import Sequence
from heapq import merge
from math import fsum, inf

from scoring.dimensions import Dimension
from scoring.shortlist.count import SAME_VALUE, count_best
from scoring.shortlist.rules import Candidate, Quota, Rule, RuleKind, Rules, total_cost
from scoring.shortlist.shortlist import Shortlist, ShortlistStatus


def choose_shortlist(values: Sequence[Candidate], rules: Rules) -> Shortlist:
    """Take candidates by value, each only where the cheapest way to complete the list still meets every rule.

    values   the candidates, each with its value on declared anchors and its cost

    Without a budget that binds the list is optimal: lists of one number under quotas are the bases of a matroid, on
    which taking the best first is exact. With one it is within the rules, and `gap` bounds what a better list could
    add. It is infeasible only where no list at all meets the rules.

    Source
    ------
    Edmonds (1971), Matroids and the greedy algorithm.
    """
    ordered = sorted(values, key=lambda candidate: -candidate.value)
    unlimited = _take(ordered, rules, budget=inf)
    if unlimited is None:
        return Shortlist(ShortlistStatus.INFEASIBLE, rules, clash=_clash(ordered, rules))
    if rules.budget is None or total_cost(unlimited) <= rules.budget:
        return _shortlist(unlimited, ordered, rules, bound=_value(unlimited, rules))
    limited = _take(ordered, rules, budget=rules.budget)
    if limited is None:
        return Shortlist(ShortlistStatus.INFEASIBLE, rules, clash=_clash(ordered, rules))
    return _shortlist(limited, ordered, rules, bound=_value(unlimited, rules))


def _take(ordered: Sequence[Candidate], rules: Rules, *, budget: float) -> list[Candidate] | None:
    if not _fits(_cheapest_completion([], ordered, rules), budget):
        return None
    chosen: list[Candidate] = []
    for position, candidate in enumerate(ordered):
        if len(chosen) == rules.number:
            break
        tried = [*chosen, candidate]
        if _fits(total_cost(tried) + _cheapest_completion(tried, ordered[position + 1 :], rules), budget):
            chosen = tried
    return chosen


def _fits(cost: float, budget: float) -> bool:
    return cost < inf and cost <= budget


def _cheapest_completion(chosen: Sequence[Candidate], rest: Sequence[Candidate], rules: Rules) -> float:
    """Give the least cost of completing a list under number and quotas; infinite where it cannot be completed."""
    counts = Counter(candidate.dimension for candidate in chosen)
    if any(_over(count, rules.quota(dimension).maximum) for dimension, count in counts.items()):
        return inf
    needed, spare = 0.0, []
    open_places = rules.number - len(chosen)
    for dimension in dict.fromkeys([*rules.quotas, *(candidate.dimension for candidate in rest)]):
        quota = rules.quota(dimension)
        costs = sorted(candidate.cost or 0.0 for candidate in rest if candidate.dimension == dimension)
        must = max(quota.minimum - counts[dimension], 0)
        may = len(costs) if quota.maximum is None else min(quota.maximum - counts[dimension], len(costs))
        if must > may:
            return inf
        needed += fsum(costs[:must])
        open_places -= must
        spare.append(costs[must:may])
    optional = list(merge(*spare))
    return inf if not 0 <= open_places <= len(optional) else needed + fsum(optional[:open_places])


def _over(count: int, maximum: int | None) -> bool:
    return maximum is not None and count > maximum


def _shortlist(chosen: Sequence[Candidate], ordered: Sequence[Candidate], rules: Rules, *, bound: float) -> Shortlist:
    value = _value(chosen, rules)
    gap = max(bound - value, 0.0) / max(abs(bound), SAME_VALUE)
    swaps = _equal_swaps(chosen, ordered, rules)
    on_the_line = [c.code for c in ordered if any(c in pair for pair in swaps)]
    return Shortlist(
        status=ShortlistStatus.OPTIMAL if gap <= SAME_VALUE else ShortlistStatus.FEASIBLE,
        rules=rules,
        chosen=tuple(candidate.code for candidate in chosen),
        value=value,
        cost=total_cost(chosen),
        gap=gap,
        checks=rules.check(chosen),
        on_the_line=tuple(on_the_line),
        equally_good=1 + len(swaps) if rules.budget is not None else count_best(ordered, rules),
    )


def _equal_swaps(
    chosen: Sequence[Candidate], ordered: Sequence[Candidate], rules: Rules
) -> list[tuple[Candidate, Candidate]]:
    outside = [candidate for candidate in ordered if candidate not in chosen]
    return [
        (inside, other)
        for inside in chosen
        for other in outside
        if abs(inside.value - other.value) <= SAME_VALUE
        and all(check.slack >= 0 for check in rules.check([other if c is inside else c for c in chosen]))
    ]


def _value(chosen: Sequence[Candidate], rules: Rules) -> float:
    return fsum(candidate.value - rules.baseline for candidate in chosen)


def _clash(candidates: Sequence[Candidate], rules: Rules) -> tuple[Rule, ...]:
    """Name each rule that no list can meet; else rules that none can meet together, and all of them needed for that."""
    alone = [rule for rule in rules.each() if not _possible(candidates, [rule])]
    if alone:
        return tuple(alone)
    clash = list(rules.each())
    for rule in rules.each():
        fewer = [other for other in clash if other != rule]
        if not _possible(candidates, fewer):
            clash = fewer
    return tuple(clash)


def _possible(candidates: Sequence[Candidate], asked: Sequence[Rule]) -> bool:
    minimum, maximum = (
        {rule.dimension: int(rule.limit) for rule in asked if rule.kind is kind and rule.dimension}
        for kind in (RuleKind.MINIMUM, RuleKind.MAXIMUM)
    )
    quotas = {d: Quota(minimum.get(d, 0), maximum.get(d)) for d in Dimension if d in minimum or d in maximum}
    number = next((int(rule.limit) for rule in asked if rule.kind is RuleKind.NUMBER), sum(minimum.values()))
    budget = next((rule.limit for rule in asked if rule.kind is RuleKind.BUDGET), inf)
    return _fits(_cheapest_completion([], candidates, Rules(number, quotas)), budget)
