"""What moves by hand are in points: for the audit annex, and for no screen or paper that a program is named on."""

from collections.abc import Mapping
from dataclasses import dataclass
from math import fsum

from scoring.judgement.judged_list import JudgedList
from scoring.placed_by_hand import PlacedByHand


@dataclass(frozen=True)
class MovePoints:
    """One move; the values on declared anchors of the program and of the other, None where there is none."""

    placed: PlacedByHand
    value: float | None
    other: float | None


@dataclass(frozen=True)
class JudgedPoints:
    """The value of both lists, sum of share * (value - baseline), programs without a value left out of it.

    difference  of the list by judgement against the method's; below 0 where the method's is worth more
    """

    method: float
    judged: float
    moves: tuple[MovePoints, ...]

    @property
    def difference(self) -> float:
        """Give how much more the list by judgement is worth."""
        return self.judged - self.method


def judged_points(judged: JudgedList, values: Mapping[str, float]) -> JudgedPoints:
    """Give the points of every move that holds, and of both lists.

    values  on declared anchors, by code, of the programs that rank
    """
    shortlist = judged.method
    shares, baseline = shortlist.shares, shortlist.rules.baseline
    worth = fsum(shares.get(code, 1.0) * (values[code] - baseline) for code in judged.chosen if code in values)
    return JudgedPoints(
        method=shortlist.value,
        judged=worth if judged.moved else shortlist.value,
        moves=tuple(MovePoints(one, values.get(one.program), values.get(one.other)) for one in judged.moved),
    )
