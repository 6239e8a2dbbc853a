"""Lists chosen under a budget and rules."""

import numpy as np

from scoring.errors import ErrorCode, ScoringError
from scoring.shortlist.knapsack import best_selections
from scoring.shortlist.selection_rules import AtMost, Excludes, Requires
from tests.reference.answers.answer import Answer

MOST = 1000


def _knapsack(case):
    asked = dict(case["parameters"])
    rules = [_rule(rule) for rule in asked.pop("rules", None) or []]
    found = best_selections(**asked, rules=rules, most=MOST)
    return Answer([found.value], extras={"optimal_selections": np.array(sorted(found.selections), dtype=int)})


def _rule(rule):
    match rule:
        case {"type": "at_most", "items": items, "count": count}:
            return AtMost(tuple(items), count)
        case {"type": "requires", "item": item, "needs": needs}:
            return Requires(item, tuple(needs))
        case {"type": "excludes", "items": items}:
            return Excludes(tuple(items))
    raise ScoringError(ErrorCode.PARAMETER_OUT_OF_RANGE, parameter="rules", value=rule)


ANSWERS = {"Knapsack": _knapsack}
