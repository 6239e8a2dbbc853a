"""Why a program is not on the list: the condition or the rule without which it would be; and what judgement moved."""

from dataclasses import replace
from enum import StrEnum

from reports.results import Results
from scoring.judgement import JudgedList
from scoring.placed_by_hand import PlacedByHand
from scoring.shortlist import RuleKind, Rules, ShortlistStatus, best_list


class Reason(StrEnum):
    """Name the reasons, in the order they are looked for."""

    BY_HAND = "by_hand"
    UNRANKED = "unranked"
    GATE = "gate"
    NO_LIST = "no_list"
    RULED = "ruled"
    ON_THE_LINE = "on_the_line"
    QUOTA = "quota"
    BUDGET = "budget"
    QUOTA_AND_BUDGET = "quota_and_budget"
    OTHER_RULES = "other_rules"
    BELOW_THE_LINE = "below_the_line"


def reasons(results: Results) -> dict[str, Reason]:
    """Give the reason of every program that is not chosen, by code.

    A rule is the reason when the list chosen without it would hold the program.
    """
    chosen = {program.code for program in results.chosen}
    reached = _reached(results)
    return {p.code: _reason(p.code, results, reached) for p in results.study.programs if p.code not in chosen}


def moves(judged: JudgedList | None) -> dict[str, PlacedByHand]:
    """Give the last move that holds of every program that one brought in or took off, by code."""
    found: dict[str, PlacedByHand] = {}
    for move in judged.moved if judged else ():
        found |= dict.fromkeys((move.program, move.other), move)
    changed = {*judged.came, *judged.reserve} if judged else set()
    return {code: move for code, move in found.items() if code in changed}


def _reason(code: str, results: Results, reached: dict[Reason, frozenset[str]]) -> Reason:
    if results.judged and code in results.judged.reserve:
        return Reason.BY_HAND
    if results.value(code) is None:
        return Reason.UNRANKED
    if not results.standings[code].eligible:
        return Reason.GATE
    return next((reason for reason, codes in reached.items() if code in codes), Reason.BELOW_THE_LINE)


def _reached(results: Results) -> dict[Reason, frozenset[str]]:
    if results.shortlist is None:
        return {}
    candidates = results.study.candidates()
    if results.shortlist.status is ShortlistStatus.INFEASIBLE:
        return {Reason.NO_LIST: frozenset(candidate.code for candidate in candidates)}
    rules = results.shortlist.rules

    def without(**relaxed: object) -> frozenset[str]:
        loose: Rules = replace(rules, **relaxed)  # type: ignore[arg-type]
        found = best_list(candidates, loose)
        return frozenset(found.chosen if found else ())

    return {
        Reason.RULED: frozenset(
            code for rule in rules.each() if rule.kind is RuleKind.MUST_NOT for code in rule.programs
        ),
        Reason.ON_THE_LINE: frozenset(results.shortlist.on_the_line),
        Reason.QUOTA: without(quotas={}),
        Reason.BUDGET: without(budget=None),
        Reason.QUOTA_AND_BUDGET: without(quotas={}, budget=None),
        Reason.OTHER_RULES: without(more=()) if rules.more else frozenset(),
    }
