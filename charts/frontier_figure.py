"""Value against budget as a figure: the bound dotted, the lists as steps, the present one marked."""

from collections.abc import Sequence

import plotly.graph_objects as go

from charts.names import harmless
from charts.sketch import Sketch
from charts.theme import ACCENT, GROUND, INK, LINE, MUTED, dress, text_size
from scoring.portfolio import Package
from scoring.shortlist import Shortlist
from texts import Texts

TICKS = 5
BILLION, STEPS = 1e9, tuple(n * 10.0**tens for tens in range(-1, 4) for n in (1, 1.5, 2, 3, 5))


def frontier_figure(
    ceiling: Sequence[tuple[float, float]],
    packages: Sequence[Package],
    knee: Package | None,
    present: Shortlist,
    t: Texts,
    *,
    projector: bool,
) -> go.Figure:
    """Draw value against budget.

    ceiling   budgets with what no list for them is worth more than, rising
    packages  by rising cost
    knee      the one from which on more money brings little; None where there is none
    """
    size, figure = text_size(projector=projector), Sketch()
    figure.add_scatter(
        meta="bound",
        mode="lines",
        x=[budget for budget, _ in ceiling],
        y=[worth for _, worth in ceiling],
        line={"color": MUTED, "width": 1.5, "dash": "dot"},
        hoverinfo="skip",
    )
    _draw_packages(figure, packages, size, t)
    lows, highs = _reach(ceiling, packages, present)
    middle = (lows[0] + highs[0]) / 2
    _draw_present(figure, present, size, t, left=present.cost > middle)
    if knee is not None:
        _draw_knee(figure, knee, size, t, left=knee.cost > middle)
    return _dressed(figure, lows, highs, size, t, projector=projector)


def _draw_packages(figure: Sketch, packages: Sequence[Package], size: int, t: Texts) -> None:
    """Draw the lists as steps: until the next one is affordable, a budget buys the one before."""
    hover = [harmless(t("charts.frontier.hover", cost=one.cost, value=one.value, n=len(one.codes))) for one in packages]
    figure.add_scatter(
        meta="packages",
        mode="lines+markers",
        x=[package.cost for package in packages],
        y=[package.value for package in packages],
        line={"color": ACCENT, "width": 2, "shape": "hv"},
        marker={"size": size * 0.55, "color": ACCENT},
        hovertext=hover,
        hoverinfo="text",
        cliponaxis=False,
    )


def _draw_present(figure: Sketch, present: Shortlist, size: int, t: Texts, *, left: bool) -> None:
    """Mark the present list; its name stands off the curve, which rises: above it at its left, else below it."""
    figure.add_scatter(
        meta="present",
        mode="markers",
        x=[present.cost],
        y=[present.value],
        marker={"size": size * 1.1, "color": GROUND, "symbol": "diamond", "line": {"color": INK, "width": 3}},
        hoverinfo="skip",
        cliponaxis=False,
    )
    figure.add_annotation(
        x=present.cost,
        y=present.value,
        text=f"<b>{harmless(t('charts.frontier.present'))}</b>",
        showarrow=False,
        xanchor="right" if left else "left",
        yanchor="bottom" if left else "top",
        yshift=size * 0.6 if left else -size * 0.6,
        font={"size": size, "color": INK},
    )


def _draw_knee(figure: Sketch, knee: Package, size: int, t: Texts, *, left: bool) -> None:
    """Mark on the ground from where on more money brings little, out of the way of the present list."""
    figure.add_shape(
        type="line",
        x0=knee.cost,
        x1=knee.cost,
        yref="paper",
        y0=0,
        y1=0.75,
        line={"color": INK, "width": 1, "dash": "dot"},
        layer="below",
    )
    figure.add_annotation(
        x=knee.cost,
        yref="paper",
        y=0.02,
        text=harmless(t.money(knee.cost)),
        showarrow=False,
        xanchor="right" if left else "left",
        yanchor="bottom",
        xshift=-4 if left else 4,
        font={"size": size, "color": INK},
    )


def _reach(
    ceiling: Sequence[tuple[float, float]], packages: Sequence[Package], present: Shortlist
) -> tuple[tuple[float, float], tuple[float, float]]:
    """Give the lowest and the highest budget and worth that are drawn."""
    points = [*ceiling, *((one.cost, one.value) for one in packages), (present.cost, present.value)]
    costs, values = [cost for cost, _ in points], [value for _, value in points]
    return (min(costs), min(values)), (max(costs), max(values))


def _dressed(
    figure: Sketch,
    lows: tuple[float, float],
    highs: tuple[float, float],
    size: int,
    t: Texts,
    *,
    projector: bool,
) -> go.Figure:
    wide, tall = highs[0] - lows[0] or BILLION, highs[1] - lows[1] or 0.1
    dress(figure, t, height=size * 24, projector=projector)
    ticks = ticks_of(lows[0], lows[0] + wide)
    figure.update_xaxes(
        range=[lows[0] - wide * 0.03, lows[0] + wide * 1.05],
        tickvals=ticks,
        ticktext=[t.written(tick / BILLION, "" if tick % BILLION == 0 else "n1") for tick in ticks],
        title={"text": harmless(t("charts.frontier.axis")), "font": {"size": size, "color": MUTED}, "standoff": 4},
        showgrid=False,
        ticks="",
        tickangle=0,
    )
    figure.update_yaxes(
        range=[lows[1] - tall * 0.14, highs[1] + tall * 0.2], gridcolor=LINE, tickformat=".2f", nticks=5, ticks=""
    )
    figure.update_layout(margin={"l": round(size * 2.8), "r": round(size * 2.2), "t": 8, "b": round(size * 3.4)})
    return figure.figure()


def ticks_of(low: float, high: float) -> list[float]:
    """Give round budgets between two, at most so many.

    Examples
    --------
    >>> ticks_of(4.3e9, 28.8e9)
    [5000000000.0, 10000000000.0, 15000000000.0, 20000000000.0, 25000000000.0]
    >>> ticks_of(2e9, 2e9)
    [2000000000.0]
    """
    step = next((step for step in STEPS if (high - low) / (step * BILLION) <= TICKS), STEPS[-1]) * BILLION
    first = -(-low // step)
    return [step * (first + number) for number in range(int((high - first * step) // step) + 1)] or [low]
