"""Names at the right ends of lines, pushed apart so that none covers another, each led back to its line."""

from collections.abc import Sequence

from charts.names import even, harmless
from charts.sketch import Sketch

LETTERS = 14
"""Letters of a line of a name, in a margin made for them."""
LEADING, GAP = 1.3, 0.5
"""From one line of type to the next, and between two names, in sizes of the type."""
REACH = 16
"""From the end of a line to its name, in pixels."""


def margin(size: int) -> int:
    """Give the room that names take right of the lines, in pixels."""
    return round(LETTERS * 0.62 * size) + REACH


def write_labels(
    figure: Sketch,
    ends: Sequence[tuple[str, float, str]],
    *,
    x: float,
    low: float,
    high: float,
    room: float,
    size: int,
) -> None:
    """Write a name at the end of each line, in full where all of them have room for that.

    ends       name, height at the right end and colour of each line
    low, high  the range of the axis, which takes `room` pixels
    """
    most = max(int((room / max(len(ends), 1) / size - GAP) / LEADING), 1)
    texts = [even(name, LETTERS, most=most) for name, _, _ in ends]
    apart = size * (LEADING * max([len(lines) for lines in texts], default=1) + GAP)
    heights = [(y - low) / (high - low) * room for _, y, _ in ends]
    for (_, y, colour), lines, shift in zip(ends, texts, shifts(heights, apart=apart, room=room), strict=True):
        figure.add_annotation(
            x=x,
            y=y,
            ax=REACH,
            ay=-shift,
            xanchor="left",
            align="left",
            text="<br>".join(harmless(line) for line in lines),
            showarrow=True,
            arrowhead=0,
            arrowwidth=1.5,
            arrowcolor=colour,
            borderpad=2,
            font={"size": size},
        )


def shifts(heights: Sequence[float], *, apart: float, room: float) -> list[float]:
    """Give by how much each label moves up so that all stand apart inside the room; who need not move stays.

    Examples
    --------
    >>> shifts([40.0, 50.0, 120.0], apart=30.0, room=200.0)
    [-10.0, 10.0, 0.0]
    """
    order = sorted(range(len(heights)), key=lambda number: heights[number])
    moved = [0.0] * len(heights)
    for crowd in _crowds([heights[number] for number in order], apart, room):
        middle = _middle([heights[order[at]] for at in crowd], apart, room)
        for turn, at in enumerate(crowd):
            moved[order[at]] = middle + (turn - (len(crowd) - 1) / 2) * apart - heights[order[at]]
    return moved


def _crowds(heights: Sequence[float], apart: float, room: float) -> list[list[int]]:
    """Gather neighbours whose labels would touch, until no two gatherings do."""
    crowds: list[list[int]] = []
    for at in range(len(heights)):
        crowds.append([at])
        while len(crowds) > 1 and _touch(crowds[-2], crowds[-1], heights, apart, room):
            upper = crowds.pop()
            crowds[-1] += upper
    return crowds


def _touch(lower: Sequence[int], upper: Sequence[int], heights: Sequence[float], apart: float, room: float) -> bool:
    middles = [_middle([heights[at] for at in crowd], apart, room) for crowd in (lower, upper)]
    return middles[1] - middles[0] < (len(lower) + len(upper)) / 2 * apart


def _middle(heights: Sequence[float], apart: float, room: float) -> float:
    """Give where a crowd of labels stands: around its lines, but inside the room."""
    half = len(heights) * apart / 2
    return min(max(sum(heights) / len(heights), half), max(room - half, half))
