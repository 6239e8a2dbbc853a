"""Labels beside points, so that none covers another at any width a reader may have."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import cos, radians, sin

import numpy as np

from scoring.arrays import Floats

LETTER = 0.6
"""Width of a letter as a share of the size of the type; a little more than the average of Plus Jakarta Sans."""

NEAR = (0, 180, 90, 270)
DISTANCES = (2.4, 3.6, 5.0, 7.0, 9.5, 12.0)
ANGLES = (0, 180, 30, 150, -30, 210, 60, 120, -60, 240, 90, 270)


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
class Label:
    """A text, and where its nearer edge stands: pixels right and up from its point; no text where none found room.

    anchor  which edge of the text that is: `left`, `right` or `center`
    far     True where it needs a line to its point
    """

    text: str = ""
    right: float = 0.0
    up: float = 0.0
    anchor: str = "left"
    far: bool = False


def place_labels(
    points: Sequence[tuple[float, float]],
    offers: Sequence[Sequence[str]],
    sheet: Sheet,
    taken: Sequence[tuple[float, float]] = (),
) -> list[Label]:
    """Give each point the first of its offered texts that finds room, as near as may be.

    points  (x, y), each a share of the sheet
    offers  plain texts for each point, the most telling first
    taken   further points that no label may cover
    """
    kept = [np.array([_around(point, width, sheet) for point in (*points, *taken)]) for width in sheet.widths]
    labels = []
    for number, (point, texts) in enumerate(zip(points, offers, strict=True)):
        label = next(
            (each for each in _candidates(texts, sheet) if _is_free(point, each, sheet, kept, number)), Label()
        )
        labels.append(label)
        if label.text:
            kept = [
                np.vstack([boxes, *_boxes(point, label, width, sheet)])
                for boxes, width in zip(kept, sheet.widths, strict=True)
            ]
    return labels


def _candidates(texts: Sequence[str], sheet: Sheet) -> Iterator[Label]:
    gap = sheet.marker / 2 + 3
    for text in texts:
        for angle in NEAR:
            yield _label(text, angle, gap if angle % 180 == 0 else gap + sheet.size * 0.6, far=False)
        for distance in DISTANCES:
            for angle in ANGLES:
                yield _label(text, angle, distance * sheet.size, far=True)


def _label(text: str, angle: float, distance: float, *, far: bool) -> Label:
    right, up = distance * cos(radians(angle)), distance * sin(radians(angle))
    anchor = "center" if abs(right) < 1 else "left" if right > 0 else "right"
    return Label(text, right, up, anchor, far)


def _is_free(point: tuple[float, float], label: Label, sheet: Sheet, kept: Sequence[Floats], own: int) -> bool:
    for boxes, width in zip(kept, sheet.widths, strict=True):
        others = np.delete(boxes, own, axis=0)
        text, *line = _boxes(point, label, width, sheet)
        if text[0] < 0 or text[2] > width or text[1] < 0 or text[3] > sheet.height:
            return False
        if any(_covers(box, others) for box in (text, *line)):
            return False
    return True


def _covers(box: Floats, others: Floats) -> bool:
    apart = (box[0] >= others[:, 2]) | (box[2] <= others[:, 0]) | (box[1] >= others[:, 3]) | (box[3] <= others[:, 1])
    return bool((~apart).any())


def _around(point: tuple[float, float], width: float, sheet: Sheet) -> Floats:
    x, y, half = point[0] * width, point[1] * sheet.height, sheet.marker / 2
    return np.array([x - half, y - half, x + half, y + half])


def _boxes(point: tuple[float, float], label: Label, width: float, sheet: Sheet) -> list[Floats]:
    """Give the text's rectangle (left, bottom, right, top), then small ones along the line to its point."""
    wide, tall = len(label.text) * LETTER * sheet.size, 1.3 * sheet.size
    x, y = point[0] * width, point[1] * sheet.height
    left = x + label.right - {"left": 0.0, "center": wide / 2, "right": wide}[label.anchor]
    text = np.array([left, y + label.up - tall / 2, left + wide, y + label.up + tall / 2])
    steps = (0.35, 0.5, 0.65, 0.8) if label.far else ()
    spots = [(x + label.right * step, y + label.up * step) for step in steps]
    return [text, *(np.array([a - 1, b - 1, a + 1, b + 1]) for a, b in spots)]
