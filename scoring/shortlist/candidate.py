"""A program that may stand on the list, and what it takes of each year and quarter."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from math import fsum

from scoring.dimensions import Dimension


@dataclass(frozen=True)
class Candidate:
    """A program that may stand on the list.

    value        weighted sum on declared anchors, in [0, 1]; no other method's score is ever added up
    cost         Rupiah; None while the program waits for its ceiling: it is then not counted inside a budget limit
    source       where the money comes from, as the list has it
    start, end   first and last day of the work; None while unknown
    least_share  smallest share of its cost with which it can be done, in (0, 1]; 1 where it is done whole or not at all
    """

    code: str
    dimension: Dimension | None
    value: float
    cost: float | None = None
    agency: str = ""
    source: str = ""
    start: date | None = None
    end: date | None = None
    least_share: float = 1.0

    @property
    def divisible(self) -> bool:
        """Say whether it can be done in part; a share of a cost that nobody knows is nothing to settle."""
        return self.least_share < 1 and self.cost is not None

    @property
    def span(self) -> tuple[date | None, date | None]:
        """Give first and last day; dates that contradict each other are as good as unknown."""
        if self.start is not None and self.end is not None and self.start > self.end:
            return None, None
        return self.start, self.end

    @property
    def dated(self) -> bool:
        """Say whether it is known when the work runs."""
        return None not in self.span

    def cost_in(self, year: int) -> float:
        """Give the Rupiah that fall into a year, the cost spread evenly over the calendar months the work touches.

        While a date is missing, the whole cost counts in every year that the work might run in: whatever the dates
        turn out to be, no year is promised more than it has.
        """
        if self.cost is None:
            return 0.0
        start, end = self.span
        if start is None or end is None:
            possible = (start is None or start.year <= year) and (end is None or year <= end.year)
            return self.cost if possible else 0.0
        first, last = _month(start), _month(end)
        inside = min(last, 12 * year + 11) - max(first, 12 * year) + 1
        return self.cost * max(inside, 0) / (last - first + 1)

    def may_run_in(self, quarter: int) -> bool:
        """Say whether the work runs in a quarter, as `quarter_of` numbers them, or might, while a date is missing."""
        start, end = self.span
        return (start is None or quarter_of(start) <= quarter) and (end is None or quarter <= quarter_of(end))


def quarter_of(day: date) -> int:
    """Give the number of the quarter a day lies in: the first one of a year is four times the year.

    Examples
    --------
    >>> quarter_of(date(2019, 12, 31)), quarter_of(date(2020, 1, 1))
    (8079, 8080)
    """
    return 4 * day.year + (day.month - 1) // 3


def total_cost(chosen: Sequence[Candidate]) -> float:
    """Add up the costs that are known, in Rupiah."""
    return fsum(candidate.cost for candidate in chosen if candidate.cost is not None)


def _month(day: date) -> int:
    return 12 * day.year + day.month - 1
