"""The chosen list, what it is worth and costs, and how its rules held."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from scoring.shortlist.rule import Rule, RuleCheck
from scoring.shortlist.rules import Rules


class ShortlistStatus(StrEnum):
    """Say how good the list is: proven the best, within the rules, or not to be had."""

    OPTIMAL = "optimal"
    FEASIBLE = "feasible"
    INFEASIBLE = "infeasible"


@dataclass(frozen=True)
class Shortlist:
    """Programs that go on, and the rules that chose them.

    chosen        program codes, by value, the best first; empty when infeasible
    value         sum of share * (value - baseline) over the chosen
    cost          Rupiah of the chosen whose budget is known, each by its share
    gap           largest possible shortfall in value against the best list, as a share of it; 0 when optimal
    checks        each rule with its slack
    clash         rules that cannot hold together, none of which can be spared; the others can hold together then
    other_clashes  further such sets that share no rule with it: each has to be mended as well
    on_the_line   programs that some of the best lists hold and others do not: neither lot nor code decides between them
    equally_good  lists of the same value, this one included
    at_least      whether there may be more of them than that
    shares        of its cost, by code, for a program that is done in part
    uncounted     chosen programs whose cost is unknown: no budget counts them
    undated       chosen programs whose dates are unknown: where a rule speaks of time they count at any time
    """

    status: ShortlistStatus
    rules: Rules
    chosen: tuple[str, ...] = ()
    value: float = 0.0
    cost: float = 0.0
    gap: float | None = None
    checks: tuple[RuleCheck, ...] = ()
    clash: tuple[Rule, ...] = ()
    on_the_line: tuple[str, ...] = ()
    equally_good: int = 0
    other_clashes: tuple[tuple[Rule, ...], ...] = ()
    at_least: bool = False
    shares: Mapping[str, float] = field(default_factory=dict)
    uncounted: tuple[str, ...] = ()
    undated: tuple[str, ...] = ()
