"""The rules of a list and their clash, in words."""

from collections.abc import Mapping, Sequence

from scoring.dimensions import Dimension
from scoring.shortlist import BUDGETS, Loosening, Rule, RuleKind, Rules, Shortlist
from texts import Texts

NAMELESS: Mapping[str, str] = {}
"""Programs are called by their codes."""


def rule_name(rule: Rule, t: Texts, names: Mapping[str, str] = NAMELESS, *, amount: str = "rupiah") -> str:
    """Write one rule with its limit: `sedikitnya 1 program Smart Living`.

    names   of programs by code; one without is called by its code
    amount  how Rupiah are written: in full for tables, `money` for titles and sentences
    """
    programs = [names.get(code, code) for code in rule.programs]
    return t(
        f"report_workbook.rules.{_form(rule)}",
        limit=t.written(rule.limit, amount) if rule.kind in BUDGETS else int(rule.limit),
        dimension=t(f"dimensions.{rule.dimension or 'none'}"),
        agency=rule.agency,
        source=rule.source,
        year="" if rule.year is None else str(rule.year),
        program=programs[0] if programs else "",
        programs=t.join(programs),
        needs=t.join(programs[1:]),
    )


def rules_sentence(rules: Rules, t: Texts, names: Mapping[str, str] = NAMELESS, *, amount: str = "rupiah") -> str:
    """Write all rules of a list as one phrase; `amount` as in `rule_name`."""
    return t.join(_names(rules.each(), t, names, amount))


def clash_sentence(shortlist: Shortlist, t: Texts, names: Mapping[str, str] = NAMELESS) -> str:
    """Say which rules cannot hold together; each clash that has to be mended in a sentence of its own."""
    sets = [rules for rules in (shortlist.clash, *shortlist.other_clashes) if rules]
    alone = [rules[0] for rules in sets if len(rules) == 1]
    together = [t.join(_names(rules, t, names, "money")) for rules in sets if len(rules) > 1]
    said = [t("report_workbook.clash_alone", rules=t.join(_names(alone, t, names, "money")))] if alone else []
    return " ".join([*said, *(t("report_workbook.clash", rules=rules) for rules in together)])


def loosening_sentence(
    loosening: Loosening, t: Texts, names: Mapping[str, str] = NAMELESS, *, of_several: bool = False
) -> str:
    """Say the least that a rule would have to give for a list to be had; an amount that rounding spoils is in full.

    of_several  whether other clashes stand, so that only this one is resolved
    """
    rule, here = rule_name(loosening.rule, t, names, amount="brief"), "_here" if of_several else ""
    if loosening.amount is None:
        return t("report_workbook.loosening.not_enough", rule=rule)
    if loosening.mended is None:
        return t(f"report_workbook.loosening.dropped{here}", rule=rule)
    mended = rule_name(loosening.mended, t, names, amount="brief")
    return t(f"report_workbook.loosening.mended{here}", rule=rule, mended=mended)


def way_out_sentence(found: Sequence[Loosening], t: Texts, names: Mapping[str, str] = NAMELESS) -> str:
    """Say which rules would have to give way together where no single one is enough."""
    changes: list[str] = []
    for kind in RuleKind:
        of_kind = [one for one in found if one.rule.kind is kind]
        limits = {(one.rule.limit, one.mended and one.mended.limit) for one in of_kind}
        alike = len(limits) == 1 and {one.rule.dimension for one in of_kind} == set(Dimension)
        changes += [_of_each(of_kind[0], t)] if alike else [_change(one, t, names) for one in of_kind]
    return t("report_workbook.way_out", changes=t.join(changes))


def _of_each(one: Loosening, t: Texts) -> str:
    """Write alike changes of the rules of every dimension once."""
    rule, mended = (
        t(f"report_workbook.rules.{one.rule.kind}_each", limit=int(limit))
        for limit in (one.rule.limit, one.mended.limit if one.mended else 0)
    )
    return t("report_workbook.way_out_mended", rule=rule, mended=mended)


def _change(one: Loosening, t: Texts, names: Mapping[str, str]) -> str:
    rule = rule_name(one.rule, t, names, amount="brief")
    if one.mended is None:
        return t("report_workbook.way_out_dropped", rule=rule)
    return t("report_workbook.way_out_mended", rule=rule, mended=rule_name(one.mended, t, names, amount="brief"))


def _form(rule: Rule) -> str:
    """Give the key of the wording; a rule that holds for each agency has its own."""
    of_all = rule.kind in (RuleKind.AGENCY_MAXIMUM, RuleKind.CAPACITY) and not rule.agency
    return f"{rule.kind}_each" if of_all else str(rule.kind)


def _names(rules: Sequence[Rule], t: Texts, names: Mapping[str, str], amount: str) -> list[str]:
    """Write a rule that holds alike for every dimension once: `sedikitnya 1 program setiap dimensi`."""
    said: list[str] = []
    for kind in RuleKind:
        of_kind = [rule for rule in rules if rule.kind is kind]
        limits = {rule.limit for rule in of_kind}
        if len(limits) == 1 and {rule.dimension for rule in of_kind} == set(Dimension):
            said.append(t(f"report_workbook.rules.{kind}_each", limit=int(limits.pop())))
        else:
            said.extend(rule_name(rule, t, names, amount=amount) for rule in of_kind)
    return said
