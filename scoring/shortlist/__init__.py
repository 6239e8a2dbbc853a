"""The quick-win shortlist: the programs that go on, and the rules that chose them."""

from scoring.shortlist.choose import choose_shortlist
from scoring.shortlist.knapsack import Selections, best_selections
from scoring.shortlist.rules import (
    DEFAULT_NUMBER,
    Candidate,
    Quota,
    Rule,
    RuleCheck,
    RuleKind,
    Rules,
    RuleSettings,
    rules_for,
)
from scoring.shortlist.selection_rules import AtMost, Excludes, Requires, SelectionRule
from scoring.shortlist.shortlist import Shortlist, ShortlistStatus

__all__ = [
    "DEFAULT_NUMBER",
    "AtMost",
    "Candidate",
    "Excludes",
    "Quota",
    "Requires",
    "Rule",
    "RuleCheck",
    "RuleKind",
    "RuleSettings",
    "Rules",
    "SelectionRule",
    "Selections",
    "Shortlist",
    "ShortlistStatus",
    "best_selections",
    "choose_shortlist",
    "rules_for",
]
