"""The second half of the story: how firm the list is, what its rules cost, who is next, and what to watch."""

from collections.abc import Iterable

from charts.words import quoted
from reports.story.basis import StoryBasis
from reports.study_tables.cautions import caution_sentence
from reports.study_tables.placed import list_sentences
from reports.study_tables.rules import rule_name
from scoring.portfolio import Membership
from scoring.shortlist import Change, RuleKind, RulePrice, dearest
from texts import Texts

NAMED = 3
"""Of more programs the rest is counted."""
SEEN = 0.01


def steady(basis: StoryBasis, t: Texts) -> str:
    """Say how many stay whatever is tried, and who depends most on the judgement."""
    if basis.shares is None:
        return ""
    shares = dict(zip(basis.shares.codes, basis.shares.shares.tolist(), strict=True))
    known = [code for code in basis.shortlist.chosen if code in shares]
    depends = [code for code in known if basis.shares.membership(code) is not Membership.ALWAYS]
    facts = {"always": len(known) - len(depends), "chosen": len(known), "depends": len(depends)}
    if not depends:
        return t("story.steady_all", **facts)
    weakest = min(depends, key=shares.__getitem__)
    key = "story.steady" if facts["always"] else "story.steady_none"
    return t(key, name=_name(weakest, basis, t), share=shares[weakest], **facts)


def dearest_rule(basis: StoryBasis, t: Texts) -> str:
    """Say which rule costs the list most."""
    if basis.prices is None:
        return ""
    found = dearest(basis.prices)
    if found is None or found.without is None:
        return t("story.no_dear_rule")
    change = found.without
    names = {program.code: quoted(program.name, t) for program in basis.study.programs}
    rule, gain = rule_name(found.rule, t, names, amount="money"), gain_written(change.gain, t)
    return t("story.dearest", rule=rule, gain=gain, money=_money(change, t))


def gain_written(gain: float, t: Texts) -> str:
    """Write what a list gains; a gain too small for two decimals gets three."""
    return t.number(gain, 2 if gain >= SEEN else 3)


def one_more(basis: StoryBasis, t: Texts) -> str:
    """Say what one more program would bring, and where there is a limit what Rp100 million more would."""
    if basis.prices is None:
        return ""
    said = [_program_more(basis, price, t) for price in basis.prices if price.rule.kind is RuleKind.NUMBER]
    said += [_rupiah_more(basis, price, t) for price in basis.prices if price.rule.kind is RuleKind.BUDGET]
    return " ".join(one for one in said if one)


def line(basis: StoryBasis, t: Texts) -> str:
    """Say who stands on the line, or who stands next to it on either side."""
    listed = basis.shortlist
    if listed.on_the_line:
        return t("story.on_the_line", names=_names(listed.on_the_line, basis, t))
    outside = [one for one in basis.candidates if one.code not in listed.chosen]
    if not outside:
        return t("story.nobody_outside")
    last, first = listed.chosen[-1], max(outside, key=lambda one: one.value)
    higher = first.value > basis.values[last]
    return t(
        f"story.line_{'held_back' if higher else 'next'}",
        inside=_name(last, basis, t),
        inside_value=basis.values[last],
        outside=_name(first.code, basis, t),
        outside_value=first.value,
    )


def moved(basis: StoryBasis, t: Texts) -> str:
    """Say what judgement moved and which rules the list breaks, and that what follows is told of the method's list."""
    said = list_sentences(basis.judged, basis.study, t)
    return " ".join([*said, t("story.method_from_here")] if said else said)


def watched(basis: StoryBasis, t: Texts) -> str:
    """Say what to watch before the list is signed."""
    waiting = len(basis.study.programs) - len(basis.candidates)
    said = [t("story.illustrated")] if basis.study.illustrated else []
    if basis.cautions:
        first = caution_sentence(basis.cautions[0], basis.study, t)
        said.insert(0, t("story.watched", count=len(basis.cautions), caution=first))
    elif basis.judged.broken:
        rules = t.join([rule_name(check.rule, t, amount="money") for check in basis.judged.broken])
        said.insert(0, t("story.watched_broken", rules=rules))
    else:
        said.insert(0, t(f"story.nothing_{'waiting' if waiting else 'else'}", waiting=waiting))
    return " ".join(said)


def _program_more(basis: StoryBasis, price: RulePrice, t: Texts) -> str:
    if price.further is None or not price.further.came:
        return t("story.no_program_more")
    return t(f"story.program_more_{_way(price.further)}", **_facts(price.further, basis, t))


def _rupiah_more(basis: StoryBasis, price: RulePrice, t: Texts) -> str:
    if price.further is None or not price.further.came:
        return t("story.rupiah_nothing", step=price.step)
    return t(f"story.rupiah_more_{_way(price.further)}", step=price.step, **_facts(price.further, basis, t))


def _way(change: Change) -> str:
    return "for" if change.went else "alone"


def _facts(change: Change, basis: StoryBasis, t: Texts) -> dict[str, str]:
    came, went = _names(change.came, basis, t), _names(change.went, basis, t)
    return {"came": came, "went": went, "money": _money(change, t)}


def _money(change: Change, t: Texts) -> str:
    way = "more" if change.cost > 0 else "less" if change.cost < 0 else "same"
    return t(f"story.money_{way}", cost=abs(change.cost))


def _name(code: str, basis: StoryBasis, t: Texts) -> str:
    return quoted(basis.study.program(code).name, t)


def _names(codes: Iterable[str], basis: StoryBasis, t: Texts) -> str:
    names = [_name(code, basis, t) for code in codes]
    more = len(names) - NAMED
    return t.join([*names[:NAMED], t("quick_win.and_others", count=more)] if more > 0 else names)
