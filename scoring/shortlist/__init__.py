"""The quick-win shortlist: the programs that go on, and the rules that chose them."""

from scoring.shortlist.candidate import Candidate, quarter_of, total_cost
from scoring.shortlist.choice import EqualLists
from scoring.shortlist.choose import best_list, choose_shortlist, equally_good_lists
from scoring.shortlist.clash import clashes, loosenings
from scoring.shortlist.knapsack import Selections, best_selections
from scoring.shortlist.loosened import all_loosened, loosened
from scoring.shortlist.loosening import Loosening
from scoring.shortlist.prices import Change, RulePrice, dearest, rule_prices
from scoring.shortlist.rule import BUDGETS, Rule, RuleCheck, RuleKind
from scoring.shortlist.rules import ANY_NUMBER, Quota, Rules
from scoring.shortlist.selection_rules import AtMost, Excludes, Requires, SelectionRule
from scoring.shortlist.settings import DEFAULT_NUMBER, RuleSettings, Ruling, rules_for
from scoring.shortlist.shortlist import Shortlist, ShortlistStatus
from scoring.shortlist.ties import MOST_LISTS
from scoring.shortlist.way_out import way_out

__all__ = [
    "ANY_NUMBER",
    "BUDGETS",
    "DEFAULT_NUMBER",
    "MOST_LISTS",
    "AtMost",
    "Candidate",
    "Change",
    "EqualLists",
    "Excludes",
    "Loosening",
    "Quota",
    "Requires",
    "Rule",
    "RuleCheck",
    "RuleKind",
    "RulePrice",
    "RuleSettings",
    "Rules",
    "Ruling",
    "SelectionRule",
    "Selections",
    "Shortlist",
    "ShortlistStatus",
    "all_loosened",
    "best_list",
    "best_selections",
    "choose_shortlist",
    "clashes",
    "dearest",
    "equally_good_lists",
    "loosened",
    "loosenings",
    "quarter_of",
    "rule_prices",
    "rules_for",
    "total_cost",
    "way_out",
]
