"""What each rule costs the list: worked out behind the page, by solving again."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from pages.shared import later
from pages.shared.quick.at_hand import AtHand
from scoring.shortlist import Candidate, RulePrice, Rules, rule_prices
from texts import Texts

SECONDS = 20.0
"""So long prices are looked for; what is not known by then stays unknown."""


@dataclass(frozen=True)
class Priced:
    """The prices of the rules; None while they are worked out."""

    key: str
    prices: tuple[RulePrice, ...] | None


def look_for(at: AtHand) -> Priced:
    """Give the prices of the rules once they are there."""
    key = later.key_of("prices", at.key)
    work = later.rested(partial(_worked, at.candidates, at.shortlist.rules))
    progress = later.ask("prices", key, work, grace=0)
    return Priced(key, progress.latest if progress.done else None)


def watch(priced: Priced, t: Texts) -> None:
    """Say that prices are still worked out, where they are, and show them when they are there."""
    if priced.prices is None:
        later.watch(priced.key, lambda _: t("rules.pricing"), shown=True)


def _worked(candidates: Sequence[Candidate], rules: Rules) -> Iterator[tuple[RulePrice, ...]]:
    yield rule_prices(candidates, rules, seconds=SECONDS)
