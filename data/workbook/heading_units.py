"""What headings say of the numbers below them, under one set of criteria: their unit, and what is odd about it."""

from collections.abc import Sequence

from data.workbook.doubts import (
    doubt_of_money,
    doubt_of_rating,
    doubt_of_time,
    scale_of_title,
    scale_told,
    title_in_currency,
)
from data.workbook.heading_names import tells_rupiah
from data.workbook.problem import ProblemCode
from data.workbook.units import money_units, time_units, unit_of_heading
from scoring.criteria import BUDGET, DURATION, Criterion, Unit


class HeadingUnits:
    """Know which fields and criteria count in Rupiah, which in months, and the scale of each rating."""

    def __init__(self, criteria: Sequence[Criterion]) -> None:
        """Take the criteria of a study and those that a workbook brings."""
        self.money = frozenset({BUDGET, *(c.key for c in criteria if c.unit is Unit.RUPIAH)})
        self.times = frozenset({DURATION, *(c.key for c in criteria if c.unit is Unit.MONTHS)})
        measured = self.money | self.times
        self.bounds = {c.key: c.bounds for c in criteria if c.unit is Unit.RATING and c.key not in measured}

    def unit(self, bare: str, key: str) -> float:
        """Give what the numbers below a plain heading are multiplied by."""
        return unit_of_heading(bare, BUDGET if key in self.money else DURATION if key in self.times else key)

    def doubt(self, bare: str, key: str) -> ProblemCode | None:
        """Give what keeps the numbers below a plain heading from being taken as they stand."""
        if key in self.money:
            return doubt_of_money(bare)
        if key in self.times:
            return doubt_of_time(bare)
        return doubt_of_rating(bare, self.bounds[key]) if key in self.bounds else None

    def is_silent(self, bare: str, key: str) -> bool:
        """Say whether a plain heading tells nothing of the unit or the scale of its numbers."""
        if key in self.money:
            return not money_units(bare) and not tells_rupiah(bare)
        return not time_units(bare) if key in self.times else scale_told(bare) is None

    def doubt_of_title(self, title: str, key: str) -> ProblemCode | None:
        """Give what in a title keeps the numbers of a silent heading from being taken as they stand."""
        if key in self.money and title_in_currency(title):
            return ProblemCode.BUDGET_CURRENCY
        scale = scale_of_title(title) if key in self.bounds else ""
        return doubt_of_rating(scale, self.bounds[key]) if scale else None
