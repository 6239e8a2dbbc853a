"""The quick-win shortlist: the programs that go on, and the rules that chose them."""

from scoring.shortlist.choose import choose_shortlist
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
from scoring.shortlist.shortlist import Shortlist, ShortlistStatus

__all__ = [
    "DEFAULT_NUMBER",
    "Candidate",
    "Quota",
    "Rule",
    "RuleCheck",
    "RuleKind",
    "RuleSettings",
    "Rules",
    "Shortlist",
    "ShortlistStatus",
    "choose_shortlist",
    "rules_for",
]
