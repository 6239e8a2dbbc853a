"""Where the labels of a stacked bar stand, so that none covers another or is cut."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Place:
    """Where a label stands: share of the width, and above (1) or below (-1) the bar."""

    at: float
    side: int


def label_places(middles: Sequence[float], *, projector: bool) -> list[Place]:
    """Spread labels under and over the bar in turn, each as near to its segment as its neighbours allow.

    middles  where each label would like to stand, as a share of the width, ascending
    """
    places: dict[int, Place] = {}
    for side, numbers in ((-1, range(0, len(middles), 2)), (1, range(1, len(middles), 2))):
        wanted = [middles[number] for number in numbers]
        # a label of two short lines takes this share of a phone's width, or of a wall's
        room = min(0.15 if projector else 0.31, 1 / max(len(wanted), 1))
        for number, at in zip(numbers, _spread(wanted, room), strict=True):
            places[number] = Place(at, side)
    return [places[number] for number in range(len(middles))]


def _spread(wanted: Sequence[float], room: float) -> list[float]:
    placed: list[float] = []
    for number, at in enumerate(wanted):
        lowest = placed[-1] + room if placed else room / 2
        highest = 1 - room / 2 - room * (len(wanted) - 1 - number)
        placed.append(min(max(at, lowest), highest))
    return placed
