"""A list as `--json` prints it: the keys are fixed."""

from collections.abc import Sequence

from scoring.judgement import JudgedList
from scoring.shortlist import Change, Loosening, RuleCheck, RulePrice
from scoring.study import Study
from terminal.override_shape import overrides_of


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
