"""The rules of a shortlist: how many in all and per dimension, and what they may cost together."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from math import fsum

from scoring.dimensions import Dimension


@dataclass(frozen=True)
class Candidate:
    """A program that may stand on the list.

    value  weighted sum on declared anchors, in [0, 1]; no other method's score is ever added up
    cost   Rupiah; None while the program waits for its ceiling: it is then not counted inside a budget limit
    """

    code: str
    dimension: Dimension | None
    value: float
    cost: float | None = None


@dataclass(frozen=True)
class Quota:
    """How many programs of one dimension: at least and at most; no `maximum` means no upper limit."""

    minimum: int = 0
    maximum: int | None = None


class RuleKind(StrEnum):
    """Name the kinds of rule."""

    NUMBER = "number"
    MINIMUM = "minimum"
    MAXIMUM = "maximum"
    BUDGET = "budget"


@dataclass(frozen=True)
class Rule:
    """One rule by kind; the dimension it speaks of, where it speaks of one."""

    kind: RuleKind
    limit: float
    dimension: Dimension | None = None


@dataclass(frozen=True)
class RuleCheck:
    """A rule held against a list: what is left before it binds, in programs or Rupiah; negative where it is broken."""

    rule: Rule
    slack: float


@dataclass(frozen=True)
class Rules:
    """What a list must hold to.

    number    programs on the list, exactly
    quotas    by dimension; one that is absent has no quota
    budget    Rupiah for all programs with a cost together; None for no limit
    baseline  v0: a program of this value adds nothing to a list
    """

    number: int
    quotas: Mapping[Dimension, Quota] = field(default_factory=dict)
    budget: float | None = None
    baseline: float = 0.0

    def quota(self, dimension: Dimension | None) -> Quota:
        """Give the quota of a dimension; a program without a dimension has none."""
        return self.quotas.get(dimension, Quota()) if dimension is not None else Quota()

    def each(self) -> tuple[Rule, ...]:
        """List the rules one by one, in the order of screens and papers."""
        rules = [Rule(RuleKind.NUMBER, self.number)]
        for dimension, quota in self.quotas.items():
            if quota.minimum > 0:
                rules.append(Rule(RuleKind.MINIMUM, quota.minimum, dimension))
            if quota.maximum is not None:
                rules.append(Rule(RuleKind.MAXIMUM, quota.maximum, dimension))
        if self.budget is not None:
            rules.append(Rule(RuleKind.BUDGET, self.budget))
        return tuple(rules)

    def check(self, chosen: Sequence[Candidate]) -> tuple[RuleCheck, ...]:
        """Hold a list against each rule."""
        counts = Counter(candidate.dimension for candidate in chosen)
        cost = total_cost(chosen)
        slack = {
            RuleKind.NUMBER: lambda rule: 0.0 - abs(rule.limit - len(chosen)),
            RuleKind.MINIMUM: lambda rule: counts[rule.dimension] - rule.limit,
            RuleKind.MAXIMUM: lambda rule: rule.limit - counts[rule.dimension],
            RuleKind.BUDGET: lambda rule: rule.limit - cost,
        }
        return tuple(RuleCheck(rule, float(slack[rule.kind](rule))) for rule in self.each())


@dataclass(frozen=True)
class RuleSettings:
    """What the team has set for its list; what is not set follows the list of candidates.

    number   programs in all; None asks for 12, or as many as can be had
    minimum  per dimension; None asks for one of each, where the number leaves room for it
    maximum  per dimension; None for no upper limit
    """

    number: int | None = None
    minimum: int | None = None
    maximum: int | None = None
    budget: float | None = None
    baseline: float = 0.0


DEFAULT_NUMBER = 12


def rules_for(settings: RuleSettings, candidates: Sequence[Candidate]) -> Rules:
    """Turn settings into rules that these candidates can meet: no dimension is asked for more than it has.

    The number, where it is not set, is 12 or as many as the quotas let stand, yet never fewer than the minima ask for.
    """
    counts = Counter(candidate.dimension for candidate in candidates)
    minimum = settings.minimum if settings.minimum is not None else _one_of_each(settings, counts)
    quotas = {
        dimension: Quota(min(minimum, counts[dimension]), settings.maximum)
        for dimension in Dimension
        if counts[dimension]
    }
    available = sum(
        count if dimension is None or settings.maximum is None else min(count, settings.maximum)
        for dimension, count in counts.items()
    )
    least = sum(quota.minimum for quota in quotas.values())
    wanted = settings.number if settings.number is not None else max(min(DEFAULT_NUMBER, available), least)
    return Rules(wanted, quotas, settings.budget, settings.baseline)


def _one_of_each(settings: RuleSettings, counts: Mapping[Dimension | None, int]) -> int:
    present = sum(counts[dimension] > 0 for dimension in Dimension)
    return int(settings.number is None or settings.number >= present)


def total_cost(chosen: Sequence[Candidate]) -> float:
    """Add up the costs that are known, in Rupiah."""
    return fsum(candidate.cost for candidate in chosen if candidate.cost is not None)
