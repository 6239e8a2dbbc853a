"""A list held against one rule, counted from the programs themselves and not from what a solver was told."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from math import fsum

from scoring.folding import folded
from scoring.shortlist.candidate import Candidate, quarter_of
from scoring.shortlist.rule import BUDGETS, Rule, RuleKind

Shares = Mapping[str, float]
"""The share of its cost that a program gets, by code; 1 for a program that is not named."""

SAME_COST = 1e-12
"""Rupiah that differ by less than this share of the limit are one: sums of parts of a year round."""


def slack_of(rule: Rule, chosen: Sequence[Candidate], shares: Shares) -> float:
    """Give what is left before a rule binds, in programs or Rupiah; negative where it is broken."""
    if rule.kind in BUDGETS:
        left = rule.limit - spent(rule, chosen, shares)
        return 0.0 if abs(left) <= SAME_COST * abs(rule.limit) else left
    return float(_COUNTED[rule.kind](rule, chosen))


def spent(rule: Rule, chosen: Sequence[Candidate], shares: Shares) -> float:
    """Give the Rupiah that a list takes of a budget."""
    return fsum(shares.get(candidate.code, 1.0) * cost_under(rule, candidate) for candidate in chosen)


def cost_under(rule: Rule, candidate: Candidate) -> float:
    """Give the Rupiah that a whole program takes of a budget; an unknown cost takes nothing."""
    if rule.year is not None:
        return candidate.cost_in(rule.year)
    if rule.source and folded(candidate.source) != folded(rule.source):
        return 0.0
    return candidate.cost or 0.0


def _number(rule: Rule, chosen: Sequence[Candidate]) -> float:
    return 0.0 - abs(rule.limit - len(chosen))


def _least(rule: Rule, chosen: Sequence[Candidate]) -> float:
    return _counted(rule, chosen) - rule.limit


def _most(rule: Rule, chosen: Sequence[Candidate]) -> float:
    return rule.limit - _counted(rule, chosen)


def _counted(rule: Rule, chosen: Sequence[Candidate]) -> int:
    if rule.kind in (RuleKind.MINIMUM, RuleKind.MAXIMUM):
        return sum(candidate.dimension is rule.dimension for candidate in chosen)
    if rule.programs:
        return sum(candidate.code in rule.programs for candidate in chosen)
    return len(chosen)


def _agency_least(rule: Rule, chosen: Sequence[Candidate]) -> float:
    return len(_of_agency(rule.agency, chosen)) - rule.limit


def _agency_most(rule: Rule, chosen: Sequence[Candidate]) -> float:
    counts = Counter(folded(candidate.agency) for candidate in _of_agency(rule.agency, chosen))
    return rule.limit - max(counts.values(), default=0)


def _capacity(rule: Rule, chosen: Sequence[Candidate]) -> float:
    """Programs run at once most at a beginning: of a dated one, or of one that may have begun before all others."""
    agencies: dict[str, list[Candidate]] = {}
    for candidate in _of_agency(rule.agency, chosen):
        agencies.setdefault(folded(candidate.agency), []).append(candidate)
    return rule.limit - max((_at_once(own) for own in agencies.values()), default=0)


def _at_once(own: Sequence[Candidate]) -> int:
    starts = [candidate.span[0] for candidate in own]
    beginnings = {quarter_of(start) if start else 0 for start in starts}
    return max(sum(candidate.may_run_in(quarter) for candidate in own) for quarter in beginnings)


def _of_agency(agency: str, chosen: Sequence[Candidate]) -> list[Candidate]:
    """Give the programs of one agency; of every agency that has a name where none is named."""
    wanted = folded(agency)
    return [one for one in chosen if folded(one.agency) and wanted in ("", folded(one.agency))]


def _must(rule: Rule, chosen: Sequence[Candidate]) -> float:
    return _counted(rule, chosen) - 1.0


def _must_not(rule: Rule, chosen: Sequence[Candidate]) -> float:
    return 0.0 - _counted(rule, chosen)


def _requires(rule: Rule, chosen: Sequence[Candidate]) -> float:
    codes = {candidate.code for candidate in chosen}
    return 0.0 - (len(set(rule.programs[1:]) - codes) if rule.programs[0] in codes else 0)


_COUNTED: Mapping[RuleKind, Callable[[Rule, Sequence[Candidate]], float]] = {
    RuleKind.NUMBER: _number,
    RuleKind.LEAST_NUMBER: _least,
    RuleKind.MOST_NUMBER: _most,
    RuleKind.MINIMUM: _least,
    RuleKind.MAXIMUM: _most,
    RuleKind.AGENCY_MINIMUM: _agency_least,
    RuleKind.AGENCY_MAXIMUM: _agency_most,
    RuleKind.CAPACITY: _capacity,
    RuleKind.MUST: _must,
    RuleKind.MUST_NOT: _must_not,
    RuleKind.REQUIRES: _requires,
    RuleKind.EXCLUDES: _most,
    RuleKind.AT_MOST: _most,
}
