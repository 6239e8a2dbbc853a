"""The rules of a list and their clash, in words."""

from scoring.shortlist import Rule, RuleKind, Rules, Shortlist
from texts import Texts


def rule_name(rule: Rule, t: Texts) -> str:
    """Write one rule with its limit: `sedikitnya 1 program Smart Living`."""
    if rule.kind is RuleKind.BUDGET:
        return t("report_workbook.rules.budget", limit=rule.limit)
    dimension = t(f"dimensions.{rule.dimension or 'none'}")
    return t(f"report_workbook.rules.{rule.kind}", limit=int(rule.limit), dimension=dimension)


def rules_sentence(rules: Rules, t: Texts) -> str:
    """Write all rules of a list as one phrase."""
    return t.join([rule_name(rule, t) for rule in rules.each()])


def clash_sentence(shortlist: Shortlist, t: Texts) -> str:
    """Say which rules cannot hold together."""
    return t("report_workbook.clash", rules=t.join([rule_name(rule, t) for rule in shortlist.clash]))
