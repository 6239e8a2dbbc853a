"""The rules of a list and their clash, in words."""

from collections.abc import Mapping, Sequence

from scoring.dimensions import Dimension
from scoring.shortlist import BUDGETS, Loosening, Rule, RuleKind, Rules, Shortlist
from texts import Texts

NAMELESS: Mapping[str, str] = {}
"""Programs are called by their codes."""


def rule_name(rule: Rule, t: Texts, names: Mapping[str, str] = NAMELESS) -> str:
    """Write one rule with its limit: `sedikitnya 1 program Smart Living`.

    names  of programs by code; one without is called by its code
    """
    programs = [names.get(code, code) for code in rule.programs]
    return t(
        f"report_workbook.rules.{_form(rule)}",
        limit=rule.limit if rule.kind in BUDGETS else int(rule.limit),
        dimension=t(f"dimensions.{rule.dimension or 'none'}"),
        agency=rule.agency,
        source=rule.source,
        year="" if rule.year is None else str(rule.year),
        program=programs[0] if programs else "",
        programs=t.join(programs),
        needs=t.join(programs[1:]),
    )


def rules_sentence(rules: Rules, t: Texts, names: Mapping[str, str] = NAMELESS) -> str:
    """Write all rules of a list as one phrase."""
    return t.join(_names(rules.each(), t, names))


def clash_sentence(shortlist: Shortlist, t: Texts, names: Mapping[str, str] = NAMELESS) -> str:
    """Say which rules cannot hold together; each clash that has to be mended in a sentence of its own."""
    sets = [rules for rules in (shortlist.clash, *shortlist.other_clashes) if rules]
    alone = [rules[0] for rules in sets if len(rules) == 1]
    together = [rules for rules in sets if len(rules) > 1]
    said = [t("report_workbook.clash_alone", rules=t.join(_names(alone, t, names)))] if alone else []
    return " ".join([*said, *(t("report_workbook.clash", rules=t.join(_names(one, t, names))) for one in together)])


def loosening_sentence(loosening: Loosening, t: Texts, names: Mapping[str, str] = NAMELESS) -> str:
    """Say the least that a rule would have to give for a list to be had."""
    rule = rule_name(loosening.rule, t, names)
    if loosening.amount is None:
        return t("report_workbook.loosening.not_enough", rule=rule)
    if loosening.mended is None:
        return t("report_workbook.loosening.dropped", rule=rule)
    return t("report_workbook.loosening.mended", rule=rule, mended=rule_name(loosening.mended, t, names))


def _form(rule: Rule) -> str:
    """Give the key of the wording; a rule that holds for each agency has its own."""
    of_all = rule.kind in (RuleKind.AGENCY_MAXIMUM, RuleKind.CAPACITY) and not rule.agency
    return f"{rule.kind}_each" if of_all else str(rule.kind)


def _names(rules: Sequence[Rule], t: Texts, names: Mapping[str, str]) -> list[str]:
    """Write a rule that holds alike for every dimension once: `sedikitnya 1 program setiap dimensi`."""
    said: list[str] = []
    for kind in RuleKind:
        of_kind = [rule for rule in rules if rule.kind is kind]
        limits = {rule.limit for rule in of_kind}
        if len(limits) == 1 and {rule.dimension for rule in of_kind} == set(Dimension):
            said.append(t(f"report_workbook.rules.{kind}_each", limit=int(limits.pop())))
        else:
            said.extend(rule_name(rule, t, names) for rule in of_kind)
    return said
