"""Places from the first to the last along each row of a ladder, with the end of the leading ones marked."""

from charts.ladder import Ladder
from charts.sketch import Sketch
from charts.theme import INK, muted
from texts import Texts

STEPS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000)
HEADER = 26
"""Pixels above the first row, for the places."""


def ticks(last: int, most: int = 6) -> list[int]:
    """Give the places to name: the first, and multiples of a round step, at most so many.

    Examples
    --------
    >>> ticks(4), ticks(41)
    ([1, 2, 3, 4], [1, 10, 20, 30, 40])
    """
    step = next(step for step in STEPS if last / step <= most)
    return sorted({1, *range(step, last + 1, step)} - ({2} if step == 2 else set()))


def draw_axis(figure: Sketch, ladder: Ladder, last: int, top: int, t: Texts) -> None:
    """Name places above the rows, and cut every row after the leading ones.

    top  so many lead; where all of them do, nothing is cut
    """
    for place in ticks(last):
        figure.add_annotation(
            x=place, y=ladder.size * 0.8, text=muted(t.number(place, 0)), showarrow=False, font={"size": ladder.size}
        )
    if top < last:
        draw_cut(figure, ladder, top + 0.5)


def draw_cut(figure: Sketch, ladder: Ladder, x: float) -> None:
    """Cut every row at one place of the axis, and leave the names between them alone."""
    half = ladder.thickness / 2 + ladder.size * 0.25
    figure.add_scatter(
        meta="cut",
        mode="lines",
        x=[at for _ in ladder.bars for at in (x, x, None)],
        y=[at for y in ladder.bars for at in (y - half, y + half, None)],
        line={"color": INK, "width": 2},
        hoverinfo="skip",
    )


def draw_official(figure: Sketch, ladder: Ladder, places: list[int | None]) -> None:
    """Mark the place in the official order on each row that has one."""
    figure.add_scatter(
        meta="official",
        mode="markers",
        x=places,
        y=list(ladder.bars),
        marker={"size": ladder.size * 0.65, "color": "#FFFFFF", "line": {"color": INK, "width": 2}},
        customdata=[[code] for code in ladder.codes],
        hovertext=[rung.hover for rung in ladder.rungs],
        hoverinfo="text",
        cliponaxis=False,
        unselected={"marker": {"opacity": 1}},
    )
