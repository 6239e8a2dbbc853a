"""The rules of a shortlist together: how many in all and per dimension, what they may cost, and every other one."""

import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from scoring.dimensions import Dimension
from scoring.shortlist.candidate import Candidate
from scoring.shortlist.rule import Rule, RuleCheck, RuleKind
from scoring.shortlist.usage import Shares, slack_of

ANY_NUMBER = sys.maxsize
"""As the most programs of a list: no rule at all."""


@dataclass(frozen=True)
class Quota:
    """How many programs of one dimension or agency: at least and at most; no `maximum` means no upper limit."""

    minimum: int = 0
    maximum: int | None = None


@dataclass(frozen=True)
class Rules:
    """What a list must hold to.

    number    programs on the list, exactly; at least so many where `most` is given
    quotas    by dimension; one that is absent has no quota
    budget    Rupiah for all programs with a cost together; None for no limit
    baseline  v0: a program of this value adds nothing to a list
    most      programs on the list at most, where their number may vary
    more      every other rule
    """

    number: int
    quotas: Mapping[Dimension, Quota] = field(default_factory=dict)
    budget: float | None = None
    baseline: float = 0.0
    most: int | None = None
    more: tuple[Rule, ...] = ()

    def quota(self, dimension: Dimension | None) -> Quota:
        """Give the quota of a dimension; a program without a dimension has none."""
        return self.quotas.get(dimension, Quota()) if dimension is not None else Quota()

    def each(self) -> tuple[Rule, ...]:
        """List the rules one by one, in the order of screens and papers."""
        rules = self._numbers()
        for dimension, quota in self.quotas.items():
            if quota.minimum > 0:
                rules.append(Rule(RuleKind.MINIMUM, quota.minimum, dimension))
            if quota.maximum is not None:
                rules.append(Rule(RuleKind.MAXIMUM, quota.maximum, dimension))
        if self.budget is not None:
            rules.append(Rule(RuleKind.BUDGET, self.budget))
        return (*rules, *self.more)

    @property
    def timed(self) -> bool:
        """Say whether a rule asks when a program runs."""
        return any(rule.kind in (RuleKind.YEAR_BUDGET, RuleKind.CAPACITY) for rule in self.more)

    def check(self, chosen: Sequence[Candidate], shares: Shares | None = None) -> tuple[RuleCheck, ...]:
        """Hold a list against each rule; `shares` names the programs that are done in part."""
        return tuple(RuleCheck(rule, slack_of(rule, chosen, shares or {})) for rule in self.each())

    def with_more(self, *rules: Rule) -> "Rules":
        """Give the rules with others beside them."""
        return replace(self, more=(*self.more, *rules))

    def without(self, rule: Rule) -> "Rules":
        """Give the rules without one of them."""
        match rule.kind:
            case RuleKind.NUMBER:
                return replace(self, number=0, most=ANY_NUMBER)
            case RuleKind.LEAST_NUMBER:
                return replace(self, number=0)
            case RuleKind.MOST_NUMBER:
                return replace(self, most=ANY_NUMBER)
            case RuleKind.BUDGET:
                return replace(self, budget=None)
            case RuleKind.MINIMUM | RuleKind.MAXIMUM:
                return self._with_quota(rule, None)
        return replace(self, more=tuple(other for other in self.more if other != rule))

    def moved(self, rule: Rule, limit: float) -> "Rules":
        """Give the rules with another limit for one of them."""
        match rule.kind:
            case RuleKind.NUMBER | RuleKind.LEAST_NUMBER:
                return replace(self, number=int(limit))
            case RuleKind.MOST_NUMBER:
                return replace(self, most=int(limit))
            case RuleKind.BUDGET:
                return replace(self, budget=limit)
            case RuleKind.MINIMUM | RuleKind.MAXIMUM:
                return self._with_quota(rule, int(limit))
        return replace(self, more=tuple(replace(one, limit=limit) if one == rule else one for one in self.more))

    def _with_quota(self, rule: Rule, limit: int | None) -> "Rules":
        quota = self.quota(rule.dimension)
        least = rule.kind is RuleKind.MINIMUM
        changed = replace(quota, minimum=limit or 0) if least else replace(quota, maximum=limit)
        return replace(self, quotas={**self.quotas, **({rule.dimension: changed} if rule.dimension else {})})

    def _numbers(self) -> list[Rule]:
        if self.most is None:
            return [Rule(RuleKind.NUMBER, self.number)]
        least = [Rule(RuleKind.LEAST_NUMBER, self.number)] if self.number > 0 else []
        return [*least, *([Rule(RuleKind.MOST_NUMBER, self.most)] if self.most < ANY_NUMBER else [])]
