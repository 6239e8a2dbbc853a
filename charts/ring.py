"""Six corners around a centre, one for each dimension: the ground of every radar."""

from collections.abc import Mapping, Sequence

from charts.sketch import Sketch
from charts.theme import GROUND, LINE, dress, text_size, tint
from scoring.dimensions import Dimension
from texts import Texts

LOWEST, HIGHEST = 1, 5


def draw_ring(
    figure: Sketch, values: Sequence[float | None], line: Mapping[str, object], name: str, hovers: Sequence[str] = ()
) -> None:
    """Draw one shape; a blank is a gap, never zero, and only a whole one with hovers is filled.

    values  1 to 5, in the order of the dimensions
    """
    ring = [str(dimension) for dimension in Dimension]
    figure.add_scatterpolar(
        name=name,
        r=[*values, values[0]],
        theta=[*ring, ring[0]],
        mode="lines+markers" if hovers else "lines",
        line=dict(line),
        marker={"size": 9, "color": line["color"], "line": {"color": GROUND, "width": 1}},
        fill="toself" if hovers and None not in values else "none",
        fillcolor=_sheer(str(line["color"])),
        connectgaps=False,
        hovertext=[*hovers, hovers[0]] if hovers else None,
        hoverinfo="text" if hovers else "skip",
        cliponaxis=False,
    )


def dress_ring(figure: Sketch, labels: Sequence[str], t: Texts, *, projector: bool) -> None:
    """Set corners and rings; labels are drawn texts, in the order of the dimensions."""
    size = text_size(projector=projector)
    dress(figure, t, height=size * 25, projector=projector)
    figure.update_layout(margin={"l": size * 7, "r": size * 7, "t": size * 4, "b": size * 4})
    figure.update_polars(
        bgcolor=GROUND,
        gridshape="linear",
        angularaxis={
            "rotation": 90,
            "direction": "clockwise",
            "type": "category",
            "categoryarray": [str(dimension) for dimension in Dimension],
            "tickvals": [str(dimension) for dimension in Dimension],
            "ticktext": list(labels),
            "tickfont": {"size": size},
            "layer": "below traces",
            # unseen ticks hold the labels off the corners
            "ticks": "outside",
            "ticklen": size * 0.6,
            "tickcolor": GROUND,
            "gridcolor": LINE,
            "linecolor": LINE,
        },
        radialaxis={
            "range": [0, HIGHEST],
            "tickvals": list(range(LOWEST, HIGHEST + 1)),
            "showticklabels": False,
            "ticks": "",
            "showline": False,
            "gridcolor": tint(LINE, 0.8),
        },
    )


def _sheer(colour: str) -> str:
    red, green, blue = (int(colour[i : i + 2], 16) for i in (1, 3, 5))
    return f"rgba({red},{green},{blue},0.16)"
