"""The second half of the story: how firm the list is, what its rules cost, who is next, and what to watch."""

from charts.words import quoted
from reports.story.basis import StoryBasis
from reports.story.more import money, names_of
from reports.study_tables.cautions import caution_sentence
from reports.study_tables.placed import list_sentences
from reports.study_tables.rules import TOLD, rule_name
from scoring.portfolio import Membership
from scoring.shortlist import BUDGETS, Rule, RulePrice, dearest
from scoring.shortlist.prices import NUMBERS
from scoring.shortlist.rule import WITHOUT_LIMIT
from texts import Texts

SEEN = 0.01
NEARLY, NOT_ALL = 0.995, 0.999
"""From here a share is written with a decimal; a program that is missing somewhere is never on all of them."""


def steady(basis: StoryBasis, t: Texts) -> str:
    """Say how many stay under every set of weights tried, and who depends most on the weights."""
    if basis.shares is None:
        return t("story.steady_unknown")
    shares = dict(zip(basis.shares.codes, basis.shares.shares.tolist(), strict=True))
    known = [code for code in basis.shortlist.chosen if code in shares]
    depends = [code for code in known if basis.shares.membership(code) is not Membership.ALWAYS]
    facts = {"always": len(known) - len(depends), "chosen": len(known), "depends": len(depends)}
    if not depends:
        return t("story.steady_all", draws=basis.shares.draws)
    weakest = min(depends, key=shares.__getitem__)
    key = "one" if len(depends) == 1 else "some"
    key = key if facts["always"] else f"none_{key}"
    share = _share(shares[weakest], t)
    return t(f"story.steady_{key}", name=_name(weakest, basis, t), share=share, draws=basis.shares.draws, **facts)


def dearest_rule(basis: StoryBasis, t: Texts) -> str:
    """Say which rule holds the list back most."""
    if basis.prices is None:
        return t("story.prices_unknown")
    found = dearest(basis.prices)
    if found is None or found.without is None:
        others = [price for price in basis.prices if price.rule.kind not in NUMBERS]
        unproven = any(price.without is None for price in others)
        return t(f"story.{'no_rule_found' if unproven else 'no_dear_rule' if others else 'no_other_rule'}")
    change, now = found.without, basis.shortlist.value
    decimals = decimals_of(change.gain)
    return t(
        "story.dearest_rule" if found.rule.kind in WITHOUT_LIMIT else "story.dearest_limit",
        rule=_rule(found.rule, basis, t),
        now=t.number(now, decimals),
        then=t.number(now + change.gain, decimals),
        money=money(change, t),
    )


def decimals_of(gain: float) -> int:
    """Give the decimals with which a list that gains so much does not look the same."""
    return 2 if gain >= SEEN else 3


def line(basis: StoryBasis, t: Texts) -> str:
    """Say who stands on the line, or who stands next to it on either side."""
    listed = basis.shortlist
    if listed.on_the_line:
        return t("story.on_the_line", names=names_of(listed.on_the_line, basis, t))
    outside = [one for one in basis.candidates if one.code not in listed.chosen]
    if not outside:
        return t("story.nobody_outside")
    last, first = listed.chosen[-1], max(outside, key=lambda one: one.value)
    facts = {"inside": _name(last, basis, t), "inside_value": basis.values[last]}
    facts |= {"outside": _name(first.code, basis, t), "outside_value": first.value}
    if first.value <= basis.values[last]:
        return t("story.line_next", **facts)
    held = _held_back_by(first.code, basis)
    if held is None:
        return t(f"story.line_{'held' if basis.prices is None else 'held_together'}", **facts)
    key = "story.line_held_by_money" if held.kind in BUDGETS else "story.line_held_by"
    return t(key, rule=_rule(held, basis, t), **facts)


def moved(basis: StoryBasis, t: Texts) -> str:
    """Say what judgement moved and which rules the list breaks, and that what follows is told of the method's list."""
    said = list_sentences(basis.judged, basis.study, t)
    return " ".join([*said, t("story.method_from_here")] if said else said)


def watched(basis: StoryBasis, t: Texts) -> str:
    """Say what to watch before the list is signed, and that illustrated values make no result."""
    count, broken = len(basis.cautions), [check.rule for check in basis.judged.broken]
    many = "one" if count == 1 else "many" if count else "broken" if broken else "nothing"
    return t(
        f"story.watched_{many}_illustrated" if basis.study.illustrated else f"story.watched_{many}",
        count=count,
        caution=caution_sentence(basis.cautions[0], basis.study, t) if count else "",
        rules=t.join([rule_name(rule, t, amount=TOLD) for rule in broken]),
    )


def _held_back_by(code: str, basis: StoryBasis) -> Rule | None:
    """Give the rule without which a program would be on the list, the one that costs most; None where none alone is."""

    def gain(price: RulePrice) -> float:
        return price.without.gain if price.without else 0.0

    alone = [
        price
        for price in basis.prices or ()
        if price.rule.kind not in NUMBERS and price.without and code in price.without.came
    ]
    return max(alone, key=gain).rule if alone else None


def _share(share: float, t: Texts) -> str:
    return t.percent(min(share, NOT_ALL), 1 if share >= NEARLY else 0)


def _rule(rule: Rule, basis: StoryBasis, t: Texts) -> str:
    names = {program.code: quoted(program.name, t) for program in basis.study.programs}
    return rule_name(rule, t, names, amount=TOLD)


def _name(code: str, basis: StoryBasis, t: Texts) -> str:
    return quoted(basis.study.program(code).name, t)
