"""Many best lists at once: what stays whatever is tried, what more money buys, what would bring a program in."""

from scoring.portfolio.baseline import BaselineBreaks, BaselinePiece, baseline_breaks
from scoring.portfolio.best_lists import BestLists
from scoring.portfolio.condition import Condition, Lever, NoChange
from scoring.portfolio.conditions import conditions_of, entry_conditions, standpoint
from scoring.portfolio.frontier import (
    Package,
    efficient_packages,
    frontier_budgets,
    named_packages,
)
from scoring.portfolio.frontier_bound import frontier_ceiling
from scoring.portfolio.question import Question
from scoring.portfolio.robust_share import (
    FIRST_LOOK,
    WHOLE,
    Membership,
    RobustShares,
    list_portions,
    robust_shares,
    shares_of,
)
from scoring.portfolio.standpoint import Standpoint
from scoring.portfolio.trial import ListTally, ListTrial

__all__ = [
    "FIRST_LOOK",
    "WHOLE",
    "BaselineBreaks",
    "BaselinePiece",
    "BestLists",
    "Condition",
    "Lever",
    "ListTally",
    "ListTrial",
    "Membership",
    "NoChange",
    "Package",
    "Question",
    "RobustShares",
    "Standpoint",
    "baseline_breaks",
    "conditions_of",
    "efficient_packages",
    "entry_conditions",
    "frontier_budgets",
    "frontier_ceiling",
    "list_portions",
    "named_packages",
    "robust_shares",
    "shares_of",
    "standpoint",
]
