"""Every score as a line against one weight, with the weights at which the leading places change hands."""

from collections.abc import Mapping, Sequence

import pandas as pd
import plotly.graph_objects as go

from charts.line_labels import margin, write_labels
from charts.names import harmless, whole
from charts.picture import Picture
from charts.sketch import Sketch
from charts.theme import ACCENT, GROUND, INK, LINE, colour, dress, text_size, tint
from charts.weight_scene import WeightScene, weight_scene
from charts.words import quoted
from scoring.program import Program
from scoring.sensitivity import Crossing, ScoreLines
from texts import Texts

QUIET = "#C3CAD1"
MOST_TICKS, ROUNDING = 6, 1e-9
EDGE = 0.2
"""Nearer than this to weight 0, as a share of the picture, there is no room for words at the left."""


def weight_lines(
    lines: ScoreLines,
    name: str,
    programs: Mapping[str, Program],
    t: Texts,
    *,
    top: int,
    projector: bool = False,
) -> Picture:
    """Draw the scores while one weight goes up and the others keep their proportions.

    name  of the criterion
    top   so many places lead; crossings that change who holds them are marked
    """
    scene = weight_scene(lines, top)
    drawn = len(scene.told) + len(scene.quiet(top))
    return Picture(
        title=_title(scene, name, top, len(programs), t),
        subtitle=t("charts.weight_lines.subtitle", name=name, top=top, end=scene.end, shown=drawn, n=len(lines.codes)),
        figure=_figure(scene, programs, t, top=top, projector=projector),
        sentence=_sentence(scene, programs, name, t),
        table=_table(scene.found, programs, t),
        written={t("charts.weight_lines.weight"): "percent1"},
    )


def _figure(scene: WeightScene, programs: Mapping[str, Program], t: Texts, *, top: int, projector: bool) -> go.Figure:
    size = text_size(projector=projector)
    figure = Sketch()
    _shade(figure, scene, t, size)
    for code in scene.quiet(top):
        _draw_line(figure, scene, code, programs[code], QUIET, 1.2)
    for code in scene.told:
        _draw_line(figure, scene, code, programs[code], colour(programs[code].dimension), 3)
    _mark(figure, scene, programs, t, size)
    low, high = _dress(figure, scene, t, size, height=size * 30, top=top, projector=projector)
    told = [programs[code] for code in scene.told]
    ends = [(one.name, scene.score(one.code, scene.end), colour(one.dimension)) for one in told]
    write_labels(figure, ends, x=scene.end, low=low, high=high, room=size * 26, size=size)
    return figure.figure()


def _shade(figure: Sketch, scene: WeightScene, t: Texts, size: int) -> None:
    """Shade the weights over which the leading places stay in the same hands, and mark the present one."""
    low, high = scene.steady[0], min(scene.steady[1], scene.end)
    figure.add_shape(
        type="rect",
        x0=low,
        x1=high,
        yref="paper",
        y0=0,
        y1=1,
        fillcolor=tint(ACCENT, 0.08),
        line={"width": 0},
        layer="below",
    )
    now = scene.lines.now
    figure.add_shape(
        type="line", x0=now, x1=now, yref="paper", y0=0, y1=1, line={"color": INK, "width": 1, "dash": "dot"}
    )
    figure.add_annotation(
        x=now,
        yref="paper",
        y=1,
        yanchor="bottom",
        text=t("charts.weight_lines.now", weight=now),
        showarrow=False,
        xanchor="left" if now < scene.end / 2 else "right",
        font={"size": size},
    )


def _draw_line(figure: Sketch, scene: WeightScene, code: str, program: Program, shade: str, width: float) -> None:
    figure.add_scatter(
        mode="lines",
        x=[0.0, scene.end],
        y=[scene.score(code, weight) for weight in (0.0, scene.end)],
        line={"color": shade, "width": width},
        hovertext=whole(program.name),
        hoverinfo="text",
        meta=code,
    )


def _mark(figure: Sketch, scene: WeightScene, programs: Mapping[str, Program], t: Texts, size: int) -> None:
    shown = [one for one in scene.found if one.weight <= scene.end]
    near = [one in scene.nearest for one in shown]
    figure.add_scatter(
        meta="crossing",
        mode="markers",
        x=[one.weight for one in shown],
        y=[scene.score(one.ahead_above, one.weight) for one in shown],
        marker={
            "size": [size * 0.9 if it else size * 0.55 for it in near],
            "color": [INK if it else GROUND for it in near],
            "line": {"color": INK, "width": 1.5},
        },
        hovertext=[_hover(one, programs, t) for one in shown],
        hoverinfo="text",
        cliponaxis=False,
    )
    for one in {one.weight: one for one in scene.nearest}.values():
        below = one.weight < scene.lines.now
        left = below and one.weight > scene.end * EDGE
        figure.add_annotation(
            x=one.weight,
            y=scene.score(one.ahead_above, one.weight),
            xanchor="right" if left else "left",
            yanchor="bottom" if below and not left else "top",
            xshift=-size * 0.6 if left else size * 0.6,
            text=f"<b>{t('charts.weight_lines.at', weight=one.weight)}</b>",
            showarrow=False,
            font={"size": size},
            bgcolor=GROUND,
            borderpad=1,
        )


def _hover(one: Crossing, programs: Mapping[str, Program], t: Texts) -> str:
    above, below = (harmless(programs[code].name) for code in (one.ahead_above, one.ahead_below))
    return t("charts.weight_lines.passes", weight=one.weight, above=above, below=below)


def _dress(
    figure: Sketch, scene: WeightScene, t: Texts, size: int, *, height: float, top: int, projector: bool
) -> tuple[float, float]:
    """Set both axes, and give the range of scores."""
    step = next(step for step in (0.05, 0.1, 0.2) if scene.end / step <= MOST_TICKS)
    ticks = [step * number for number in range(int(scene.end / step + ROUNDING) + 1)]
    drawn = [scene.score(code, weight) for code in (*scene.quiet(top), *scene.told) for weight in (0.0, scene.end)]
    air = (max(drawn) - min(drawn)) * 0.06 or 0.05
    low, high = min(drawn) - air, max(drawn) + air
    dress(figure, t, height=height, projector=projector)
    figure.update_xaxes(
        range=[0, scene.end], tickvals=ticks, ticktext=[t.percent(tick) for tick in ticks], showgrid=False, ticks=""
    )
    figure.update_yaxes(range=[low, high], gridcolor=LINE, tickformat=".2f", nticks=5, ticks="")
    edges = {"l": round(size * 2.8), "r": margin(size), "t": size * 2, "b": size * 2}
    figure.update_layout(margin=edges)
    return low, high


def _title(scene: WeightScene, name: str, top: int, total: int, t: Texts) -> str:
    facts = {"name": name, "top": top, "now": scene.lines.now, "low": scene.steady[0], "high": scene.steady[1]}
    if top >= total:
        return t("charts.weight_lines.title_whole", **facts)
    return t(f"charts.weight_lines.title_{'moves' if scene.found else 'stays'}", **facts)


def _sentence(scene: WeightScene, programs: Mapping[str, Program], name: str, t: Texts) -> str:
    told = []
    for one in scene.told_crossings:
        above, below = (quoted(programs[code].name, t) for code in (one.ahead_above, one.ahead_below))
        comes, goes = (above, below) if one.weight >= scene.lines.now else (below, above)
        told.append(t("charts.weight_lines.entry", weight=one.weight, comes=comes, goes=goes))
    more = len(scene.nearest) - len(told)
    if more:
        told.append(t("charts.weight_lines.more", n=more))
    if not told:
        return t("charts.weight_lines.sentence_none", name=name, n=len(scene.found))
    return t("charts.weight_lines.sentence", told="; ".join(told), n=len(scene.found))


def _table(found: Sequence[Crossing], programs: Mapping[str, Program], t: Texts) -> pd.DataFrame:
    return pd.DataFrame(
        {
            t("charts.weight_lines.weight"): [one.weight for one in found],
            t("charts.weight_lines.below"): [programs[one.ahead_below].name for one in found],
            t("charts.weight_lines.above"): [programs[one.ahead_above].name for one in found],
        }
    )
