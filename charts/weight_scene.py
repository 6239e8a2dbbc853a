"""What is drawn of the scores against one weight, and which programs are named there."""

from collections import Counter
from dataclasses import dataclass

from scoring.sensitivity import Crossing, ScoreLines, crossings, steady_range

NARROWEST, WIDER = 0.3, 3
"""The weights that are drawn: from 0 to three times the present one, and to 30 % at least."""

AT_ONCE = 3
"""So many of those that change places at one weight are told."""


@dataclass(frozen=True)
class WeightScene:
    """Lines up to a weight, and the crossings that change who leads.

    end      largest weight that is drawn
    found    every such crossing, the smallest weight first
    nearest  those next to the present weight on either side, where they are drawn
    steady   weights between which the same programs lead
    """

    lines: ScoreLines
    end: float
    found: tuple[Crossing, ...]
    nearest: tuple[Crossing, ...]
    steady: tuple[float, float]

    @property
    def told_crossings(self) -> list[Crossing]:
        """Give the nearest, a few at one weight: where many programs are equal, many change places there at once."""
        at_once: Counter[float] = Counter()
        told = []
        for one in self.nearest:
            at_once[one.weight] += 1
            if at_once[one.weight] <= AT_ONCE:
                told.append(one)
        return told

    @property
    def told(self) -> list[str]:
        """Give the programs that are named: those that change places nearest to the present weight, else the first."""
        codes = [code for one in self.told_crossings for code in (one.ahead_below, one.ahead_above)]
        return list(dict.fromkeys(codes or self.leading(1)))

    def leading(self, top: int) -> list[str]:
        """Give the first so many at the present weight."""
        order = (-self.lines.scores(self.lines.now)).argsort(kind="stable")
        return [self.lines.codes[row] for row in order[:top]]

    def quiet(self, top: int) -> list[str]:
        """Give the programs that are drawn without a name: those that lead now, or come to lead within the picture."""
        involved = [c for one in self.found if one.weight <= self.end for c in (one.ahead_below, one.ahead_above)]
        return [code for code in dict.fromkeys([*self.leading(top), *involved]) if code not in self.told]

    def score(self, code: str, weight: float) -> float:
        """Give the height of a program's line at a weight."""
        row = self.lines.codes.index(code)
        return float((1 - weight) * self.lines.at_zero[row] + weight * self.lines.at_one[row])


def weight_scene(lines: ScoreLines, top: int) -> WeightScene:
    """Set out the lines around the present weight; `top` places lead."""
    end = min(1.0, max(NARROWEST, WIDER * lines.now))
    found = crossings(lines, top=top)
    low, high = steady_range(lines, top=top)
    nearest = tuple(one for one in found if one.weight in (low, high) and one.weight <= end)
    return WeightScene(lines, end, found, nearest, (low, high))
