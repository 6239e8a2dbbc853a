"""What one more program, or Rp100 million more, would bring to the list."""

from collections.abc import Iterable

from charts.words import quoted
from reports.story.basis import StoryBasis
from scoring.shortlist import Change, RuleKind, RulePrice
from texts import Texts

NAMED = 3
"""Of more programs the rest is counted."""


def one_more(basis: StoryBasis, t: Texts) -> str:
    """Say in one sentence what one more program would bring, and where there is a limit what more money would."""
    if basis.prices is None:
        return t("story.more_unknown")
    kinds = {price.rule.kind: price for price in basis.prices}
    number = kinds.get(RuleKind.NUMBER) or kinds.get(RuleKind.MOST_NUMBER)
    program = _program_more(basis, number, t) if number else t("story.number_open")
    budget = kinds.get(RuleKind.BUDGET)
    if budget is None:
        return t("story.more_program", program=program)
    return t("story.more", program=program, rupiah=_rupiah_more(basis, budget, t))


def names_of(codes: Iterable[str], basis: StoryBasis, t: Texts) -> str:
    """Name programs as one phrase, the first few of them."""
    names = [quoted(basis.study.program(code).name, t) for code in codes]
    more = len(names) - NAMED
    return t.join([*names[:NAMED], t("quick_win.and_others", count=more)] if more > 0 else names)


def money(change: Change, t: Texts) -> str:
    """Say what a change of the list does to the money it needs."""
    way = "more" if change.cost > 0 else "less" if change.cost < 0 else "same"
    return t(f"story.money_{way}", cost=abs(change.cost))


def _program_more(basis: StoryBasis, price: RulePrice, t: Texts) -> str:
    if price.further is None:
        return t(f"story.program_more_{'impossible' if price.rule.kind is RuleKind.NUMBER else 'unknown'}")
    if not price.further.came:
        return t("story.program_more_nothing")
    return t(f"story.program_more_{_way(price.further)}", **_facts(price.further, basis, t))


def _rupiah_more(basis: StoryBasis, price: RulePrice, t: Texts) -> str:
    if price.further is None:
        return t("story.rupiah_more_unknown", step=price.step)
    if not price.further.came:
        return t("story.rupiah_more_nothing", step=price.step)
    return t(f"story.rupiah_more_{_way(price.further)}", step=price.step, **_facts(price.further, basis, t))


def _way(change: Change) -> str:
    return "for" if change.went else "alone"


def _facts(change: Change, basis: StoryBasis, t: Texts) -> dict[str, str]:
    came, went = names_of(change.came, basis, t), names_of(change.went, basis, t)
    return {"came": came, "went": went, "money": money(change, t)}
