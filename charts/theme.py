"""One look for every chart: colours and patterns of the dimensions, type, ground."""

from collections.abc import Mapping
from typing import TypeVar

import plotly.graph_objects as go

from charts.sketch import Sketch
from scoring.dimensions import Dimension
from texts import Texts

INK = "#1A1F24"
MUTED = "#55606B"
LINE = "#D9DEE3"
ACCENT = "#0B5CAD"
GROUND = "#FFFFFF"
FONT = "Plus Jakarta Sans, sans-serif"

COLOURS: Mapping[Dimension, str] = {
    Dimension.GOVERNANCE: "#003F5C",
    Dimension.BRANDING: "#EE3377",
    Dimension.ECONOMY: "#997700",
    Dimension.LIVING: "#4F8AC9",
    Dimension.SOCIETY: "#5B2A86",
    Dimension.ENVIRONMENT: "#117733",
}
"""Measured together for contrast and colour-blind distance: measure again if one changes."""

PATTERNS: Mapping[Dimension, str] = {
    Dimension.GOVERNANCE: "",
    Dimension.BRANDING: "/",
    Dimension.ECONOMY: "x",
    Dimension.LIVING: "-",
    Dimension.SOCIETY: ".",
    Dimension.ENVIRONMENT: "\\",
}

SYMBOLS: Mapping[Dimension, str] = {
    Dimension.GOVERNANCE: "circle",
    Dimension.BRANDING: "diamond",
    Dimension.ECONOMY: "square",
    Dimension.LIVING: "triangle-up",
    Dimension.SOCIETY: "pentagon",
    Dimension.ENVIRONMENT: "triangle-down",
}

SEPARATORS = {"id": ",.", "en": ".,"}


def colour(dimension: Dimension | None) -> str:
    """Give the colour of a dimension; grey where a program has none."""
    return MUTED if dimension is None else COLOURS[dimension]


def tint(colour: str, strength: float) -> str:
    """Mix a colour with white, so that it prints as it shows; 1 keeps it, 0 is white.

    Examples
    --------
    >>> tint("#003F5C", 1.0), tint("#003F5C", 0.0)
    ('#003F5C', '#FFFFFF')
    """
    parts = (int(colour[i : i + 2], 16) for i in (1, 3, 5))
    return "#" + "".join(f"{round(255 - strength * (255 - part)):02X}" for part in parts)


def muted(text: str) -> str:
    """Give drawn text the muted colour."""
    return f'<span style="color:{MUTED}">{text}</span>'


def text_size(*, projector: bool) -> int:
    """Give the size of chart text in pixels."""
    return 24 if projector else 14


Drawing = TypeVar("Drawing", go.Figure, Sketch)


def dress(figure: Drawing, t: Texts, *, height: float, projector: bool = False) -> Drawing:
    """Give a figure the ground, type and manners that all charts share; axes are still, nothing moves or zooms."""
    size = text_size(projector=projector)
    figure.update_layout(
        template=None,
        height=max(10, round(height)),  # plotly refuses less, and an empty picture is less
        autosize=True,
        paper_bgcolor=GROUND,
        plot_bgcolor=GROUND,
        font={"family": FONT, "size": size, "color": INK},
        separators=SEPARATORS[t.language],
        showlegend=False,
        dragmode=False,
        hovermode="closest",
        hoverlabel={
            "bgcolor": GROUND,
            "bordercolor": LINE,
            "font": {"family": FONT, "size": size, "color": INK},
            "align": "left",
        },
        margin={"l": 0, "r": 8, "t": 0, "b": 0, "autoexpand": False},
    )
    figure.update_xaxes(fixedrange=True, zeroline=False)
    figure.update_yaxes(fixedrange=True, zeroline=False)
    return figure
