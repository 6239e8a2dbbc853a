"""Quarters of the calendar, and what they are called."""

from dataclasses import dataclass
from datetime import date, timedelta

from texts import Texts


@dataclass(frozen=True, order=True)
class Quarter:
    """One quarter of a year, 1 to 4."""

    year: int
    number: int

    @classmethod
    def of(cls, day: date) -> "Quarter":
        """Give the quarter a day lies in."""
        return cls(day.year, (day.month + 2) // 3)

    @property
    def next(self) -> "Quarter":
        """Give the quarter that follows."""
        return Quarter(self.year + 1, 1) if self.number == 4 else Quarter(self.year, self.number + 1)

    @property
    def first(self) -> date:
        """Give its first day."""
        return date(self.year, 3 * self.number - 2, 1)

    @property
    def last(self) -> date:
        """Give its last day."""
        return self.next.first - timedelta(days=1)

    def named(self, t: Texts) -> str:
        """Name it with its year: `TW III 2019`, `Q3 2019`."""
        return t(f"charts.quarters.q{self.number}", year=str(self.year))

    def short(self, t: Texts) -> str:
        """Name it without its year: `TW III`, `Q3`."""
        return t(f"charts.quarters.short{self.number}")


def quarters_between(first: date, last: date) -> tuple[Quarter, ...]:
    """Give every quarter that a span of days touches, in order.

    Examples
    --------
    >>> [(q.year, q.number) for q in quarters_between(date(2019, 8, 1), date(2020, 1, 1))]
    [(2019, 3), (2019, 4), (2020, 1)]
    """
    found = []
    quarter = Quarter.of(first)
    while quarter <= Quarter.of(last):
        found.append(quarter)
        quarter = quarter.next
    return tuple(found)
