"""What a list takes of each source of funds and of each year."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import fsum

from scoring.folding import folded
from scoring.shortlist import Candidate, RuleSettings


@dataclass(frozen=True)
class Spending:
    """A part of the money.

    name    source of funds as it is written first, blank where programs name none; or the year
    amount  Rupiah, of the programs whose budget is known
    limit   Rupiah; None where the list has none
    """

    name: str
    amount: float
    programs: int
    limit: float | None = None

    @property
    def over(self) -> bool:
        """Say whether more is taken than there is."""
        return self.limit is not None and self.amount > self.limit * (1 + 1e-12)


Shares = Mapping[str, float]
"""The share of its cost that a program gets, by code; 1 for a program that is not named."""


def by_source(chosen: Sequence[Candidate], settings: RuleSettings, shares: Shares) -> tuple[Spending, ...]:
    """Give what each source pays, the largest first; a source with a limit stands there even when it pays nothing."""
    limits = {folded(source): limit for source, limit in settings.sources.items()}
    names = {folded(source): source for source in settings.sources}
    amounts: dict[str, list[float]] = {known: [] for known in names}
    for candidate in chosen:
        if candidate.cost is not None:
            known = folded(candidate.source)
            names.setdefault(known, candidate.source.strip())
            amounts.setdefault(known, []).append(shares.get(candidate.code, 1.0) * candidate.cost)
    found = [Spending(names[known], fsum(paid), len(paid), limits.get(known)) for known, paid in amounts.items()]
    return tuple(sorted(found, key=lambda one: (not one.name, -one.amount, one.name)))


def by_year(
    chosen: Sequence[Candidate], settings: RuleSettings, shares: Shares, *, first: int, last: int
) -> tuple[Spending, ...]:
    """Give what falls into each year, as the rules count it: spread evenly over the months that the work touches.

    While a date is missing the whole cost counts in every year that the work might run in.

    first, last  years that always stand there; a year with a limit does too
    """
    years = sorted({*range(first, last + 1), *(int(year) for year in settings.years)})
    found = []
    for year in years:
        paid = [shares.get(one.code, 1.0) * one.cost_in(year) for one in chosen]
        limit = settings.years.get(str(year))
        found.append(Spending(str(year), fsum(paid), sum(amount > 0 for amount in paid), limit))
    return tuple(found)
