"""Short labels beside points, so that none covers another at any width a reader may have."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import inf

SIDES: dict[str, tuple[int, int]] = {
    "middle right": (1, 0),
    "middle left": (-1, 0),
    "top center": (0, 1),
    "bottom center": (0, -1),
    "top right": (1, 1),
    "top left": (-1, 1),
    "bottom right": (1, -1),
    "bottom left": (-1, -1),
}
"""Where a label may stand, the preferred side first: steps right and up from its point."""

LETTER = 0.6
"""Width of a letter as a share of the size of the type; a little more than the average of Plus Jakarta Sans."""


@dataclass(frozen=True)
class Sheet:
    """The ground on which labels stand, in pixels.

    widths  every width at which no label may cover another
    size    of the type
    marker  across
    """

    widths: tuple[float, ...]
    height: float
    size: float
    marker: float


@dataclass(frozen=True)
class Box:
    """A rectangle in pixels from the lower left corner."""

    left: float
    bottom: float
    right: float
    top: float

    def shared(self, other: "Box") -> float:
        """Give the room that two rectangles share, in square pixels."""
        wide = min(self.right, other.right) - max(self.left, other.left)
        tall = min(self.top, other.top) - max(self.bottom, other.bottom)
        return max(wide, 0.0) * max(tall, 0.0)


Point = tuple[float, float]


def place_labels(points: Sequence[Point], texts: Sequence[str], sheet: Sheet, taken: Sequence[Point] = ()) -> list[str]:
    """Give the side on which each text stands, as plotly names it; where none is free, the one that covers least.

    points  (x, y), each a share of the sheet
    taken   further points that no label should cover
    """
    kept = [[_marker(point, width, sheet) for point in (*points, *taken)] for width in sheet.widths]
    sides = []
    for number, (point, text) in enumerate(zip(points, texts, strict=True)):
        costs = {side: _covered(point, text, side, sheet, kept, number) for side in SIDES}
        sides.append(min(costs, key=costs.__getitem__))
        for boxes, width in zip(kept, sheet.widths, strict=True):
            boxes.append(label_box(point, text, sides[-1], width, sheet))
    return sides


def _covered(point: Point, text: str, side: str, sheet: Sheet, kept: Sequence[Sequence[Box]], own: int) -> float:
    """Give how much of what stands already a text would cover, in pixels over all widths; none off the sheet."""
    covered = 0.0
    for boxes, width in zip(kept, sheet.widths, strict=True):
        box = label_box(point, text, side, width, sheet)
        if box.left < 0 or box.right > width or box.bottom < 0 or box.top > sheet.height:
            return inf
        covered += sum(box.shared(other) for number, other in enumerate(boxes) if number != own)
    return covered


def _marker(point: Point, width: float, sheet: Sheet) -> Box:
    x, y, half = point[0] * width, point[1] * sheet.height, sheet.marker / 2
    return Box(x - half, y - half, x + half, y + half)


def label_box(point: Point, text: str, side: str, width: float, sheet: Sheet) -> Box:
    """Give the room that a text takes on one side of its point."""
    right, up = SIDES[side]
    wide, tall = len(text) * LETTER * sheet.size, 1.1 * sheet.size
    gap = sheet.marker / 2 + 1
    x = point[0] * width + right * (gap + wide / 2)
    y = point[1] * sheet.height + up * (gap + tall / 2)
    return Box(x - wide / 2, y - tall / 2, x + wide / 2, y + tall / 2)
