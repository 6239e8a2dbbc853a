"""Rules that cannot hold together, and what would mend it, in words."""

from collections.abc import Mapping, Sequence

from reports.study_tables.rules import NAMELESS, TOLD, rule_name, rule_phrases
from scoring.dimensions import Dimension
from scoring.shortlist import Loosening, RuleKind, Shortlist
from texts import Texts


def clash_sentence(shortlist: Shortlist, t: Texts, names: Mapping[str, str] = NAMELESS) -> str:
    """Say which rules cannot hold together; each clash that has to be mended in a sentence of its own."""
    sets = [rules for rules in (shortlist.clash, *shortlist.other_clashes) if rules]
    alone = [rules[0] for rules in sets if len(rules) == 1]
    together = [t.join(rule_phrases(rules, t, names)) for rules in sets if len(rules) > 1]
    said = [t("report_workbook.clash_alone", rules=t.join(rule_phrases(alone, t, names)))] if alone else []
    return " ".join([*said, *(t("report_workbook.clash", rules=rules) for rules in together)])


def loosening_sentence(
    loosening: Loosening, t: Texts, names: Mapping[str, str] = NAMELESS, *, of_several: bool = False
) -> str:
    """Say the least that a rule would have to give for a list to be had; an amount that rounding spoils is in full.

    of_several  whether other clashes stand, so that only this one is resolved
    """
    rule, here = rule_name(loosening.rule, t, names, amount=TOLD), "_here" if of_several else ""
    if loosening.amount is None:
        return t("report_workbook.loosening.not_enough", rule=rule)
    if loosening.mended is None:
        return t(f"report_workbook.loosening.dropped{here}", rule=rule)
    mended = rule_name(loosening.mended, t, names, amount=TOLD)
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
    rule = rule_name(one.rule, t, names, amount=TOLD)
    if one.mended is None:
        return t("report_workbook.way_out_dropped", rule=rule)
    return t("report_workbook.way_out_mended", rule=rule, mended=rule_name(one.mended, t, names, amount=TOLD))
