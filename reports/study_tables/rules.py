"""The rules of a list and their clash, in words."""

from collections.abc import Sequence

from scoring.dimensions import Dimension
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
    return t.join(_names(rules.each(), t))


def clash_sentence(shortlist: Shortlist, t: Texts) -> str:
    """Say which rules cannot hold together."""
    return t("report_workbook.clash", rules=t.join(_names(shortlist.clash, t)))


def _names(rules: Sequence[Rule], t: Texts) -> list[str]:
    """Write a rule that holds alike for every dimension once: `sedikitnya 1 program setiap dimensi`."""
    names: list[str] = []
    for kind in RuleKind:
        of_kind = [rule for rule in rules if rule.kind is kind]
        limits = {rule.limit for rule in of_kind}
        if len(limits) == 1 and {rule.dimension for rule in of_kind} == set(Dimension):
            names.append(t(f"report_workbook.rules.{kind}_each", limit=int(limits.pop())))
        else:
            names.extend(rule_name(rule, t) for rule in of_kind)
    return names
