"""The chosen list, what it is worth and costs, and how its rules held."""

from dataclasses import dataclass
from enum import StrEnum

from scoring.shortlist.rules import Rule, RuleCheck, Rules


class ShortlistStatus(StrEnum):
    """Say how good the list is: proven the best, within the rules, or not to be had."""

    OPTIMAL = "optimal"
    FEASIBLE = "feasible"
    INFEASIBLE = "infeasible"


@dataclass(frozen=True)
class Shortlist:
    """Programs that go on, and the rules that chose them.

    chosen        program codes, by value, the best first; empty when infeasible
    value         sum of (value - baseline) over the chosen
    cost          Rupiah of the chosen whose budget is known
    gap           largest possible shortfall in value against the best list, as a share of it; 0 when optimal
    checks        each rule with its slack
    clash         rules that cannot hold together
    on_the_line   programs of equal value at the cut, chosen and not: neither lot nor code decides between them
    equally_good  lists of the same value, this one included; under a budget at least so many: those that differ from
                  this one by one program
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
