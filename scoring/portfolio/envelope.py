"""What the best list is worth while the values of the programs change in a straight line, exactly, break by break."""

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np

from scoring.arrays import Floats, Ints
from scoring.portfolio.best_lists import BestLists

NEAR = 1e-10
"""Worths nearer to each other than this are one, and so are places on the way."""

Answer = Callable[[Floats], BestLists]
"""Find the best lists of many sets of values."""


@dataclass
class Envelope:
    """The highest of straight lines, one for each list that is the best somewhere on the way from 0 to 1.

    starts, slopes  of the lines
    places          where the best list changes, and both ends, rising
    """

    starts: list[float] = field(default_factory=list)
    slopes: list[float] = field(default_factory=list)
    places: list[float] = field(default_factory=list)

    def add(self, line: "_Line") -> None:
        """Take in one line more."""
        self.starts.append(line.start)
        self.slopes.append(line.slope)

    def at(self, place: Floats | float) -> Floats:
        """Give what the best list is worth, float, of the shape of `place`; minus infinity where there is no list."""
        lines = np.multiply.outer(np.asarray(place), self.slopes) + np.array(self.starts)
        return np.asarray(lines.max(axis=-1, initial=-np.inf), dtype=np.float64)


def envelopes(starts: Floats, ends: Floats, answer: Answer) -> tuple[Envelope, ...]:
    """Follow the best list of several families of values from start to end.

    starts, ends  float, shape (families, programs)

    Between two places whose best lists differ, the question is asked again where their lines cross: either a third
    list stands above the crossing, or the crossing is a break. All open crossings are asked together.

    Source
    ------
    Eisner & Severance (1976), Mathematical techniques for efficient record segmentation in large shared databases.
    """
    found = tuple(Envelope(places=[0.0, 1.0]) for _ in starts)
    ways = _Ways(starts, ends - starts, answer)
    families = np.arange(len(starts))
    first = zip(families.tolist(), ways.ask(families, 0.0), ways.ask(families, 1.0), strict=True)
    open_ = [_Between(family, left, right) for family, left, right in first if left and right]
    for one in open_:
        found[one.family].add(one.left)
        found[one.family].add(one.right)
    while open_ := [one for one in open_ if one.differs]:
        open_ = _crossed(open_, ways, found)
    for envelope in found:
        envelope.places.sort()
    return found


def _crossed(open_: "list[_Between]", ways: "_Ways", found: tuple[Envelope, ...]) -> "list[_Between]":
    """Ask where the lines cross; give what lies between them and a third line that stands above."""
    crossings = np.array([one.crossing for one in open_])
    lines = ways.ask(np.array([one.family for one in open_]), crossings)
    further = []
    for one, place, line in zip(open_, crossings.tolist(), lines, strict=True):
        if line and line.at(place) > one.left.at(place) + NEAR:
            found[one.family].add(line)
            further += [_Between(one.family, one.left, line), _Between(one.family, line, one.right)]
        else:
            found[one.family].places.append(place)
    return further


@dataclass(frozen=True)
class _Line:
    start: float
    slope: float

    def at(self, place: float) -> float:
        return self.start + self.slope * place


@dataclass(frozen=True)
class _Between:
    """Two lines of a family between which others may stand."""

    family: int
    left: _Line
    right: _Line

    @property
    def differs(self) -> bool:
        return self.right.slope - self.left.slope > NEAR

    @property
    def crossing(self) -> float:
        return (self.left.start - self.right.start) / (self.right.slope - self.left.slope)


class _Ways:
    """Values on their way, asked about at any place."""

    def __init__(self, starts: Floats, changes: Floats, answer: Answer) -> None:
        self.starts, self.changes, self.answer = starts, changes, answer

    def ask(self, families: Ints, places: Floats | float) -> list[_Line | None]:
        where = np.broadcast_to(places, families.shape)[:, np.newaxis]
        best = self.answer(self.starts[families] + where * self.changes[families])
        lines: list[_Line | None] = [None] * len(families)
        for draw, taken in zip(best.owner.tolist(), best.lists, strict=True):
            if lines[draw] is None:
                family = families[draw]
                lines[draw] = _Line(float(self.starts[family][taken].sum()), float(self.changes[family][taken].sum()))
        return lines
