"""The team's settings with one rule loosened or dropped."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from math import ceil
from typing import TypeVar

from scoring.folding import folded
from scoring.shortlist.loosening import Loosening
from scoring.shortlist.rule import Rule, RuleKind
from scoring.shortlist.rules import Quota, Rules
from scoring.shortlist.settings import RuleSettings

Limit = TypeVar("Limit", int, float)


def loosened(settings: RuleSettings, held: Rules, rule: Rule, mended: Rule | None) -> RuleSettings:
    """Give settings under which a rule stands as mended, or not at all, and every other no tighter than it holds now.

    held    the rules that follow from the settings now: what nobody set is kept at what it comes to, or it would move
    mended  None where the rule is dropped

    A dimension gets a quota of its own, so that no other one gives way with it. Rupiah are rounded up to whole ones.
    """
    number = held.number if settings.number is None else settings.number
    least = max((quota.minimum for quota in held.quotas.values()), default=0)
    settings = replace(settings, number=number, minimum=least if settings.minimum is None else settings.minimum)
    limit = None if mended is None else ceil(round(mended.limit, 3))
    match rule.kind:
        case RuleKind.NUMBER | RuleKind.LEAST_NUMBER:
            return replace(settings, number=limit or 0)
        case RuleKind.MOST_NUMBER:
            return replace(settings, most=limit)
        case RuleKind.MINIMUM | RuleKind.MAXIMUM if rule.dimension is not None:
            quota = settings.dimensions.get(rule.dimension, held.quota(rule.dimension))
            least = rule.kind is RuleKind.MINIMUM
            own = replace(quota, minimum=limit or 0) if least else replace(quota, maximum=limit)
            return replace(settings, dimensions={**settings.dimensions, rule.dimension: own})
        case RuleKind.BUDGET:
            return replace(settings, budget=None if limit is None else float(limit))
    return _of_others(settings, held, rule, limit)


def all_loosened(settings: RuleSettings, held: Rules, found: Sequence[Loosening]) -> RuleSettings:
    """Give settings under which each of these rules gives way as it would have to."""
    for one in found:
        settings = loosened(settings, held, one.rule, one.mended)
    return settings


def _of_others(settings: RuleSettings, held: Rules, rule: Rule, limit: int | None) -> RuleSettings:
    match rule.kind:
        case RuleKind.SOURCE_BUDGET:
            return replace(settings, sources=_with(settings.sources, rule.source, limit))
        case RuleKind.YEAR_BUDGET:
            return replace(settings, years=_with(settings.years, str(rule.year), limit))
        case RuleKind.AGENCY_MINIMUM | RuleKind.AGENCY_MAXIMUM | RuleKind.CAPACITY:
            return _of_agency(settings, held, rule, limit)
        case RuleKind.MUST:
            return replace(settings, must=tuple(one for one in settings.must if one.program not in rule.programs))
        case RuleKind.MUST_NOT:
            kept = tuple(one for one in settings.must_not if one.program not in rule.programs)
            return replace(settings, must_not=kept)
    changed = () if limit is None else (replace(rule, limit=limit),)
    between = [new for one in settings.between for new in (changed if one == rule else (one,))]
    return replace(settings, between=tuple(between))


def _of_agency(settings: RuleSettings, held: Rules, rule: Rule, limit: int | None) -> RuleSettings:
    """Loosen a rule about each agency, or one agency's own."""
    if rule.kind is RuleKind.CAPACITY:
        if not rule.agency:
            return replace(settings, capacity=limit)
        return replace(settings, capacities=_with(settings.capacities, rule.agency, limit))
    if not rule.agency:
        return replace(settings, agency_maximum=limit)
    known = _known(settings.agencies, rule.agency)
    quota = settings.agencies.get(known, _own(held, rule.agency))
    least = rule.kind is RuleKind.AGENCY_MINIMUM
    own = replace(quota, minimum=limit or 0) if least else replace(quota, maximum=limit)
    return replace(settings, agencies={**settings.agencies, known: own})


def _own(held: Rules, agency: str) -> Quota:
    """Give the limits that an agency has now with all others."""
    least, most = (
        [int(r.limit) for r in held.more if r.kind is kind and folded(r.agency) in ("", folded(agency))]
        for kind in (RuleKind.AGENCY_MINIMUM, RuleKind.AGENCY_MAXIMUM)
    )
    return Quota(min(least, default=0), min(most, default=None))


def _with(limits: Mapping[str, Limit], name: str, limit: Limit | None) -> dict[str, Limit]:
    """Give limits by name with another for one of them, or without it."""
    known = _known(limits, name)
    others = {one: value for one, value in limits.items() if one != known}
    return others if limit is None else {**others, known: limit}


def _known(named: Mapping[str, object], name: str) -> str:
    """Give a name as it is written among those that are named already."""
    return next((one for one in named if folded(one) == folded(name)), name)
