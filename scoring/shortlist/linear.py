"""Rules as rows of numbers: what a solver needs to know of them."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from math import inf

import numpy as np
from scipy.sparse import csr_array

from scoring.arrays import Bools, Floats
from scoring.folding import folded
from scoring.shortlist.candidate import Candidate, quarter_of
from scoring.shortlist.layout import Layout, Row
from scoring.shortlist.rule import BUDGETS, Rule, RuleKind
from scoring.shortlist.system import System
from scoring.shortlist.usage import cost_under


def system_of(candidates: Sequence[Candidate], rules: Iterable[Rule], baseline: float) -> tuple[System, Layout]:
    """Write candidates and rules as a system whose worth is the value of a list, and say where its variables stand."""
    layout = Layout(tuple(candidates))
    rows = [row for rule in rules for row in rows_of(rule, candidates)]
    worth = Row({n: one.value - baseline for n, one in enumerate(candidates)}, shared=True)
    columns = [layout.columns(row) for row in rows]
    lower, upper = [row.lower for row in rows], [row.upper for row in rows]
    for column, position in enumerate(layout.divisible, start=len(candidates)):
        columns += [{column: 1.0, position: -1.0}, {column: 1.0, position: -candidates[position].least_share}]
        lower, upper = [*lower, -inf, 0.0], [*upper, 0.0, inf]
    size = len(candidates) + len(layout.divisible)
    system = System(
        worth=_filled(layout.columns(worth), size),
        rows=sparse(columns, size),
        lower=np.array(lower, dtype=np.float64),
        upper=np.array(upper, dtype=np.float64),
        whole=whole_of(len(candidates), size),
    )
    return system, layout


def whole_of(whole: int, size: int) -> Bools:
    """Say of so many variables that the first are whole."""
    return np.arange(size) < whole


def sparse(columns: Sequence[Mapping[int, float]], size: int) -> csr_array:
    """Write rows, each as amounts by variable, as one sparse array, shape (rows, size)."""
    lengths = [len(row) for row in columns]
    indices = [index for row in columns for index in row]
    amounts = [amount for row in columns for amount in row.values()]
    starts = np.concatenate([[0], np.cumsum(lengths, dtype=np.int64)]).astype(np.int32)
    return csr_array(
        (np.array(amounts, dtype=np.float64), np.array(indices, dtype=np.int32), starts), shape=(len(columns), size)
    )


def rows_of(rule: Rule, candidates: Sequence[Candidate]) -> list[Row]:
    """Write one rule as rows."""
    if rule.kind in BUDGETS:
        costs = {n: cost for n, one in enumerate(candidates) if (cost := cost_under(rule, one))}
        return [Row(costs, upper=rule.limit, shared=True)]
    if rule.kind in _SIDES:
        lower, upper = _SIDES[rule.kind]
        named = _named(rule, candidates)
        return [Row(_ones(named), lower * rule.limit if lower else -inf, upper * rule.limit if upper else inf)]
    return _WRITTEN[rule.kind](rule, candidates)


_SIDES: Mapping[RuleKind, tuple[int, int]] = {
    RuleKind.NUMBER: (1, 1),
    RuleKind.LEAST_NUMBER: (1, 0),
    RuleKind.MOST_NUMBER: (0, 1),
    RuleKind.MINIMUM: (1, 0),
    RuleKind.MAXIMUM: (0, 1),
    RuleKind.AGENCY_MINIMUM: (1, 0),
    RuleKind.MUST: (1, 0),
    RuleKind.EXCLUDES: (0, 1),
    RuleKind.AT_MOST: (0, 1),
}
"""Kinds that count programs: whether the limit bounds them from below, from above, or both."""


def _named(rule: Rule, candidates: Sequence[Candidate]) -> list[int]:
    if rule.kind in (RuleKind.MINIMUM, RuleKind.MAXIMUM):
        return [n for n, one in enumerate(candidates) if one.dimension is rule.dimension]
    if rule.programs:
        codes = set(rule.programs)
        return [n for n, one in enumerate(candidates) if one.code in codes]
    if rule.agency:
        return _by_agency(rule, candidates)[0]
    return list(range(len(candidates)))


def _ones(positions: Iterable[int]) -> dict[int, float]:
    return dict.fromkeys(positions, 1.0)


def _by_agency(rule: Rule, candidates: Sequence[Candidate]) -> list[list[int]]:
    """Give the positions of one agency's programs, or of each agency's where none is named."""
    agencies: dict[str, list[int]] = {folded(rule.agency): []} if rule.agency else {}
    for position, one in enumerate(candidates):
        agency = folded(one.agency)
        if agency and (not rule.agency or agency in agencies):
            agencies.setdefault(agency, []).append(position)
    return list(agencies.values())


def _agency_maximum(rule: Rule, candidates: Sequence[Candidate]) -> list[Row]:
    return [Row(_ones(own), upper=rule.limit) for own in _by_agency(rule, candidates)]


def _capacity(rule: Rule, candidates: Sequence[Candidate]) -> list[Row]:
    rows = []
    for own in _by_agency(rule, candidates):
        starts = (candidates[position].span[0] for position in own)
        for quarter in sorted({quarter_of(start) if start else 0 for start in starts}):
            running = [position for position in own if candidates[position].may_run_in(quarter)]
            rows.append(Row(_ones(running), upper=rule.limit))
    return rows


def _must_not(rule: Rule, candidates: Sequence[Candidate]) -> list[Row]:
    return [Row(_ones(_named(rule, candidates)), upper=0.0)]


def _requires(rule: Rule, candidates: Sequence[Candidate]) -> list[Row]:
    places = {one.code: position for position, one in enumerate(candidates)}
    if rule.programs[0] not in places:
        return []
    own = {places[rule.programs[0]]: 1.0}
    needs = [code for code in rule.programs[1:] if code != rule.programs[0]]
    return [Row({**own, places[code]: -1.0} if code in places else own, upper=0.0) for code in needs]


_WRITTEN: Mapping[RuleKind, Callable[[Rule, Sequence[Candidate]], list[Row]]] = {
    RuleKind.AGENCY_MAXIMUM: _agency_maximum,
    RuleKind.CAPACITY: _capacity,
    RuleKind.MUST_NOT: _must_not,
    RuleKind.REQUIRES: _requires,
}


def _filled(amounts: Mapping[int, float], size: int) -> Floats:
    filled = np.zeros(size)
    filled[list(amounts)] = list(amounts.values())
    return filled
