"""A list as `--json` prints it: the keys are fixed."""

from collections.abc import Collection, Mapping, Sequence

from reports.study_tables.rules import rule_name
from scoring.judgement import JudgedList
from scoring.shortlist import Change, Loosening, RuleCheck, RuleKind, RulePrice, Shortlist
from scoring.shortlist.rule import WITHOUT_LIMIT
from scoring.study import Study
from terminal.override_shape import overrides_of
from texts import Texts


def shape_of(
    judged: JudgedList,
    study: Study,
    prices: Sequence[RulePrice] = (),
    loosening: Sequence[Loosening] = (),
    way_out: Sequence[Loosening] = (),
) -> dict[str, object]:
    """Give a list with its rules, their prices, and what would mend it where there is none.

    A rule's `price` is the value that the list would gain without it; `step` is by how much its limit gives way for
    `step_price`. A price that could not be proven is null. Judgement stands beside the list: what it comes to is said
    apart.
    """
    chosen = judged.method
    priced = {price.rule: price for price in prices}
    return {
        "status": str(chosen.status),
        "chosen": list(chosen.chosen),
        "value": chosen.value,
        "baseline": chosen.rules.baseline,
        "cost": chosen.cost,
        "gap": chosen.gap,
        "rules": [_rule(check, priced.get(check.rule)) for check in chosen.checks],
        "clash": [rule.key for rule in chosen.clash],
        "equally_good": chosen.equally_good,
        "at_least": chosen.at_least,
        "on_the_line": list(chosen.on_the_line),
        "shares": dict(chosen.shares),
        "overrides": overrides_of(study, chosen.rules),
        "judged": list(judged.chosen),
        "broken": [check.rule.key for check in judged.broken],
        "uncounted": list(chosen.uncounted),
        "undated": list(chosen.undated),
        "other_clashes": [[rule.key for rule in clash] for clash in chosen.other_clashes],
        "loosening": [_loosening(one) for one in loosening],
        "way_out": [_loosening(one) for one in way_out],
    }


def with_words(
    shape: Mapping[str, object], chosen: Shortlist, defaults: Collection[RuleKind], t: Texts
) -> dict[str, object]:
    """Add to each rule its limit, null where it has none, its words, and whether nobody set it.

    defaults  kinds of rule that nobody set
    """
    rules = [_in_words(check, price, defaults, t) for check, price in zip(chosen.checks, _listed(shape), strict=True)]
    return {**shape, "rules": rules}


def _listed(shape: Mapping[str, object]) -> list[dict[str, object]]:
    rules = shape["rules"]
    return rules if isinstance(rules, list) else []


def _in_words(
    check: RuleCheck, told: Mapping[str, object], defaults: Collection[RuleKind], t: Texts
) -> dict[str, object]:
    rule = check.rule
    limit = None if rule.kind in WITHOUT_LIMIT else rule.limit
    return {**told, "limit": limit, "words": rule_name(rule, t), "by_default": rule.kind in defaults}


def _rule(check: RuleCheck, price: RulePrice | None) -> dict[str, object]:
    without, further = (price.without, price.further) if price else (None, None)
    return {
        "rule": check.rule.key,
        "slack": check.slack,
        "price": _gain(without),
        "price_cost": _cost(without),
        "step": price.step if price else 0.0,
        "step_price": _gain(further),
        "step_cost": _cost(further),
    }


def _gain(change: Change | None) -> float | None:
    return None if change is None else change.gain


def _cost(change: Change | None) -> float | None:
    return None if change is None else change.cost


def _loosening(one: Loosening) -> dict[str, object]:
    return {
        "rule": one.rule.key,
        "amount": one.amount,
        "limit": one.mended.limit if one.mended else None,
        "chosen": list(one.chosen),
    }
