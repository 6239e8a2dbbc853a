"""Candidates and rules beside the system made of them: the best list of it, and those that are as good."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import fsum, inf
from time import monotonic

from scoring.arrays import Floats
from scoring.shortlist.candidate import Candidate
from scoring.shortlist.exact import Best, best_choice
from scoring.shortlist.layout import Layout
from scoring.shortlist.linear import system_of
from scoring.shortlist.rules import Rules
from scoring.shortlist.shortlist import Shortlist, ShortlistStatus
from scoring.shortlist.system import System
from scoring.shortlist.ties import Ties, every_best
from scoring.solver import Proof

PROVEN = 1e-9
"""A list whose value falls short of the bound by less than this share of it is the best: solvers count no finer."""

TIE_SECONDS = 1.0
"""So long equally good lists are looked for before the list is given; `equally_good_lists` takes its time."""


@dataclass(frozen=True)
class EqualLists:
    """Lists of the highest value.

    lists        codes of each, in the order of the candidates
    complete     whether these are all
    count        lists there are; where `at_least`, that were found
    at_least     whether there may be more
    on_the_line  codes that some of the best lists hold and others do not
    """

    lists: tuple[tuple[str, ...], ...]
    complete: bool
    count: int
    at_least: bool
    on_the_line: tuple[str, ...]


def in_order(values: Sequence[Candidate]) -> list[Candidate]:
    """Put candidates in an order that depends on nothing but themselves: value, then cost, unknown last, then code."""
    return sorted(values, key=lambda one: (-one.value, inf if one.cost is None else one.cost, one.code))


@dataclass(frozen=True)
class Choice:
    """Candidates and rules beside the system that was made of them."""

    ordered: Sequence[Candidate]
    rules: Rules
    system: System
    layout: Layout

    @classmethod
    def of(cls, ordered: Sequence[Candidate], rules: Rules) -> "Choice":
        """Write candidates and rules as a system."""
        system, layout = system_of(ordered, rules.each(), _baseline(ordered, rules))
        return cls(ordered, rules, system, layout)

    def holds(self, values: Floats) -> bool:
        """Say whether a choice keeps the rules, counted on the programs themselves."""
        return self.layout.holder(self.rules.each())(values)

    def equally_good(self, known: Floats | None, *, most: int, seconds: float) -> EqualLists:
        """Give every list of the highest value, at most so many; `known` is one of them where one is known."""
        until = monotonic() + seconds
        best = best_choice(self.system, self.holds, seconds=seconds, known=known)
        if best.proof is Proof.UNPROVEN:
            return EqualLists((), complete=False, count=0, at_least=True, on_the_line=())
        ties = every_best(self.system, best, self.holds, most=most, seconds=max(until - monotonic(), 0.0))
        lists = [tuple(one.code for one in self.layout.chosen(values)) for values in ties.each(most + 1)]
        return EqualLists(
            lists=tuple(lists[:most]),
            complete=ties.complete and len(lists) <= most,
            count=ties.count,
            at_least=not ties.complete,
            on_the_line=tuple(self.ordered[position].code for position in sorted(ties.line)),
        )

    def shortlist(self, best: Best, *, most: int, seconds: float) -> Shortlist:
        """Read the best choice as a list, and look for those that are as good."""
        ties = _ties(self, best, most, seconds)
        values = next(iter(ties.patterns))
        chosen, shares = self.layout.funded(values, self.rules.each())
        constant = (self.rules.baseline - _baseline(self.ordered, self.rules)) * len(chosen)
        value = value_of(chosen, shares, self.rules.baseline)
        bound = best.bound - constant
        short = max(bound - value, 0.0) / max(abs(bound), PROVEN)
        proven = best.proof is Proof.OPTIMAL and short <= PROVEN
        line = [self.ordered[position].code for position in sorted(ties.line)]
        return told(
            chosen,
            self.rules,
            shares=shares,
            gap=0.0 if proven else short,
            on_the_line=line if proven else [],
            equally_good=ties.count,
            at_least=not (ties.complete and proven),
        )


def _ties(choice: Choice, best: Best, most: int, seconds: float) -> Ties:
    """Look for equally good lists only where that was asked for and the best is known."""
    if most > 1 and best.proof is Proof.OPTIMAL:
        return every_best(choice.system, best, choice.holds, most=most, seconds=min(seconds, TIE_SECONDS))
    assert best.values is not None
    return Ties((best.values,), (), complete=False, line=frozenset())


def _baseline(ordered: Sequence[Candidate], rules: Rules) -> float:
    """Give the baseline that the solver sees: the lowest value where the number is fixed, for there it cancels out.

    A constant added to every value must not lead the solver to another one of lists that are equally good.
    """
    cancels = rules.most is None and not any(candidate.divisible for candidate in ordered)
    lowest = ordered[-1].value if ordered else 0.0
    return lowest if cancels else rules.baseline


def value_of(chosen: Sequence[Candidate], shares: dict[str, float], baseline: float) -> float:
    """Add up what programs are worth above the baseline, each by its share."""
    return fsum(shares.get(one.code, 1.0) * (one.value - baseline) for one in chosen)


def told(
    chosen: Sequence[Candidate],
    rules: Rules,
    *,
    shares: dict[str, float] | None = None,
    gap: float = 0.0,
    on_the_line: Sequence[str] = (),
    equally_good: int = 1,
    at_least: bool = False,
) -> Shortlist:
    """Give a list with what it is worth and costs, and how its rules held."""
    parts = shares or {}
    return Shortlist(
        status=ShortlistStatus.OPTIMAL if gap <= PROVEN else ShortlistStatus.FEASIBLE,
        rules=rules,
        chosen=tuple(candidate.code for candidate in chosen),
        value=value_of(chosen, parts, rules.baseline),
        cost=fsum(parts.get(one.code, 1.0) * one.cost for one in chosen if one.cost is not None),
        gap=gap,
        checks=rules.check(chosen, parts),
        on_the_line=tuple(on_the_line),
        equally_good=equally_good,
        at_least=at_least,
        shares=parts,
        uncounted=tuple(one.code for one in chosen if one.cost is None),
        undated=tuple(one.code for one in chosen if not one.dated) if rules.timed else (),
    )
