"""The ground of impact against ease: four quadrants of one size, named in words, and room for the names."""

from math import ceil

import pandas as pd
import plotly.graph_objects as go

from charts.impact_key import Key
from charts.names import harmless
from charts.placing import Point, Sheet
from charts.theme import LINE, MUTED, muted
from scoring.criteria import Group
from texts import Texts

EDGE = 0.08
"""How far the ground goes past the outermost value that it must hold, as a share of the reach."""

AXIS = {"showgrid": False, "showticklabels": False, "ticks": ""}

WALL_SHARE = 0.62
"""Share of the projector's width that the quadrants take; the names stand beside them."""

QUADRANTS = {"quick_win": (1, 1), "major": (0, 1), "filler": (1, 0), "reconsider": (0, 0)}
"""Corner of each quadrant: easy or not, high impact or not."""


def reach_of(groups: pd.DataFrame) -> float:
    """Give how far the picture goes to each side of 0.5: whole tenths, so that the quadrants stay of one size."""
    farthest = float((groups[[Group.FEASIBILITY, Group.IMPACT]] - 0.5).abs().to_numpy().max(initial=0.0))
    return min(0.5, max(2, ceil(10 * farthest + 0.3)) / 10)


def points_of(rows: pd.DataFrame, reach: float) -> list[Point]:
    """Give where each program stands, as shares of the ground."""
    half = reach * (1 + EDGE)
    shares = (rows[[Group.FEASIBILITY, Group.IMPACT]].astype(float) - 0.5 + half) / (2 * half)
    return [(float(x), float(y)) for x, y in shares.to_numpy()]


def draw_ground(figure: go.Figure, sheet: Sheet, reach: float, key: Key, t: Texts, *, projector: bool) -> None:
    """Lay out the quadrants, with room for the names below them, or beside them on the projector."""
    size = round(sheet.size)
    low, high = 0.5 - reach * (1 + EDGE), 0.5 + reach * (1 + EDGE)
    right, floor = (WALL_SHARE, 0.0) if projector else (1.0, key.height / (sheet.height + key.height))
    names = max(key.height, sheet.height) if projector else key.height
    foot = size * 2 if projector or not key.height else 4
    figure.update_layout(
        height=round(size + foot + sheet.height + (0 if projector else key.height)),
        margin={"l": size * 2, "r": 8, "t": size, "b": foot},
        xaxis={**AXIS, "range": [low, high], "domain": [0, right]},
        yaxis={**AXIS, "range": [low, high], "domain": [floor, 1]},
        xaxis2={"visible": False, "range": [0, 1], "domain": [right + 0.03, 1] if projector else [0.015, 1]},
        yaxis2={
            "visible": False,
            "range": [names, 0],
            "domain": [0, 1] if projector else [0, floor],
            "anchor": "x2",
        },
    )
    figure.update_layout(xaxis2_fixedrange=True, yaxis2_fixedrange=True)
    _frame(figure, low, high)
    _name_quadrants(figure, size, t)
    _name_axes(figure, size, reach, t)


def _frame(figure: go.Figure, low: float, high: float) -> None:
    line = {"color": LINE, "width": 1.5}
    figure.add_shape(type="line", layer="below", line=line, x0=0.5, x1=0.5, y0=low, y1=high)
    figure.add_shape(type="line", layer="below", line=line, x0=low, x1=high, y0=0.5, y1=0.5)
    figure.add_shape(type="rect", layer="below", line=line, x0=low, x1=high, y0=low, y1=high)


def _name_quadrants(figure: go.Figure, size: int, t: Texts) -> None:
    for key, (easy, high) in QUADRANTS.items():
        figure.add_annotation(
            xref="x domain",
            yref="y domain",
            x=easy,
            y=high,
            xanchor="right" if easy else "left",
            yanchor="top" if high else "bottom",
            xshift=-6 if easy else 6,
            yshift=-4 if high else 4,
            text=f"<b>{muted(harmless(t(f'charts.impact_effort.{key}')))}</b>",
            showarrow=False,
            font={"size": size},
        )


def _name_axes(figure: go.Figure, size: int, reach: float, t: Texts) -> None:
    span = {"low": 0.5 - reach, "high": 0.5 + reach}
    shared = {"xref": "x domain", "yref": "y domain", "showarrow": False, "font": {"size": size, "color": MUTED}}
    ease = harmless(t("charts.impact_effort.ease_axis", **span))
    impact = harmless(t("charts.impact_effort.impact_axis", **span))
    figure.add_annotation(x=1, y=0, xanchor="right", yanchor="top", yshift=-2, text=ease, **shared)
    figure.add_annotation(x=0, y=1, xanchor="right", yanchor="top", xshift=-2, textangle=-90, text=impact, **shared)
