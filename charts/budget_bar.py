"""What the chosen programs need, dimension by dimension, against the limit: one stacked bar."""

from collections.abc import Sequence
from dataclasses import dataclass

import pandas as pd
import plotly.graph_objects as go

from charts.budget_labels import Place, label_places
from charts.names import harmless
from charts.picture import Picture
from charts.theme import GROUND, INK, MUTED, PATTERNS, colour, dress, text_size, tint
from charts.words import by_dimension, dimension_name, quoted
from scoring.dimensions import Dimension
from scoring.program import Program
from scoring.spending import Shares
from texts import Texts

WHOLE: Shares = {}
"""Every program gets all of its budget."""
FLOOR = 5.7
"""Where the labels under the bar end, in lines from its middle; those above end as far away."""


@dataclass(frozen=True)
class Segment:
    """One dimension's part of the bar, in Rupiah from `start`."""

    dimension: Dimension | None
    start: float
    amount: float
    programs: int

    @property
    def middle(self) -> float:
        """Give the Rupiah at which its label points."""
        return self.start + self.amount / 2


def budget_bar(
    chosen: Sequence[Program],
    limit: float | None,
    t: Texts,
    *,
    shares: Shares = WHOLE,
    projector: bool = False,
) -> Picture:
    """Stack the budgets of the chosen by dimension.

    limit   Rupiah, drawn as a line; None where the list has none
    shares  the share of its budget that a program gets, by code; 1 for a program that is not named
    A program that waits for its ceiling is counted in the sentence and adds nothing to the bar.
    """
    segments = _segments(chosen, shares)
    total = sum(segment.amount for segment in segments)
    return Picture(
        title=_title(total, limit, t, known=bool(segments)),
        subtitle=t("charts.budget_bar.subtitle"),
        figure=_figure(segments, total, limit, t, projector=projector),
        sentence=_sentence(chosen, segments, total, shares, t),
        table=pd.DataFrame(
            {
                t("charts.columns.dimension"): [dimension_name(s.dimension, t) for s in segments],
                t("charts.columns.programs"): [s.programs for s in segments],
                t("charts.columns.budget"): [s.amount for s in segments],
            }
        ),
    )


def _segments(chosen: Sequence[Program], shares: Shares) -> list[Segment]:
    known = {p.code: p for p in chosen if p.budget is not None}
    segments: list[Segment] = []
    start = 0.0
    for dimension, codes in by_dimension(list(known), known).items():
        amount = sum(shares.get(code, 1.0) * (known[code].budget or 0.0) for code in codes)
        segments.append(Segment(dimension, start, amount, len(codes)))
        start += amount
    return segments


def _figure(segments: Sequence[Segment], total: float, limit: float | None, t: Texts, *, projector: bool) -> go.Figure:
    size = text_size(projector=projector)
    figure = go.Figure()
    for segment in segments:
        _draw(figure, segment, size, t)
    full = max(total, limit or 0.0) or 1.0
    places = label_places([s.middle / full for s in segments], projector=projector)
    for place, segment in zip(places, segments, strict=True):
        _label(figure, segment, place, full, size, t)
    if limit is not None:
        _draw_limit(figure, limit, full, size, t)
    top = 7.5 if limit is not None else FLOOR if len(segments) > 1 else 1.9
    dress(figure, t, height=size * (FLOOR + top), projector=projector)
    figure.update_layout(barmode="stack", bargap=0, margin={"l": 2, "r": 2})
    figure.update_xaxes(range=[0, full * 1.01], visible=False)
    return figure.update_yaxes(range=[-FLOOR, top], visible=False)


def _draw(figure: go.Figure, segment: Segment, size: int, t: Texts) -> None:
    pattern = PATTERNS[segment.dimension] if segment.dimension else ""
    hover = t(
        "charts.budget_bar.hover",
        dimension=dimension_name(segment.dimension, t),
        amount=segment.amount,
        n=segment.programs,
    )
    figure.add_bar(
        orientation="h",
        name=dimension_name(segment.dimension, t),
        y=[0],
        x=[segment.amount],
        width=3,
        hovertext=harmless(hover),
        hoverinfo="text",
        marker={
            "color": colour(segment.dimension),
            "line": {"color": GROUND, "width": 2},
            "pattern": {
                "shape": pattern,
                "fillmode": "overlay",
                "fgcolor": tint(colour(segment.dimension), 0.55),
                "size": size * 0.6,
                "solidity": 0.25,
            },
        },
    )


def _label(figure: go.Figure, segment: Segment, place: Place, full: float, size: int, t: Texts) -> None:
    name = harmless(dimension_name(segment.dimension, t, short=True))
    figure.add_scatter(
        x=[segment.middle, place.at * full],
        y=[1.5 * place.side, 2.9 * place.side],
        mode="lines",
        line={"color": MUTED, "width": 1},
        hoverinfo="skip",
        cliponaxis=False,
    )
    figure.add_annotation(
        x=place.at * full,
        y=4.3 * place.side,
        text=f"<b>{name}</b><br>{harmless(t.money(segment.amount))}",
        font={"size": size},
        showarrow=False,
        bgcolor=GROUND,
        borderpad=1,
    )


def _draw_limit(figure: go.Figure, limit: float, full: float, size: int, t: Texts) -> None:
    for line in ({"color": GROUND, "width": 6}, {"color": INK, "width": 2}):
        figure.add_shape(type="line", x0=limit, x1=limit, y0=-1.9, y1=6.2, line=line, layer="above")
    figure.add_annotation(
        x=limit,
        y=6.8,
        text=harmless(t("charts.budget_bar.limit", limit=limit)),
        font={"size": size, "color": INK},
        xanchor="right" if limit > full / 2 else "left",
        showarrow=False,
    )


def _title(total: float, limit: float | None, t: Texts, *, known: bool) -> str:
    if not known:
        return t("charts.budget_bar.title_none")
    if limit is None:
        return t("charts.budget_bar.title_open", total=total)
    key = "within" if total <= limit else "over"
    return t(f"charts.budget_bar.title_{key}", total=total, limit=limit, difference=abs(limit - total))


def _sentence(chosen: Sequence[Program], segments: Sequence[Segment], total: float, shares: Shares, t: Texts) -> str:
    waiting = [p for p in chosen if p.budget is None]
    said = []
    if segments:
        parts = [
            t("charts.budget_bar.part", dimension=dimension_name(s.dimension, t), amount=s.amount) for s in segments
        ]
        said.append(t("charts.budget_bar.sentence", parts=t.join(parts), n=len(chosen) - len(waiting), total=total))
    for program in chosen:
        if program.budget is not None and shares.get(program.code, 1.0) < 1:
            said.append(t("charts.budget_bar.in_part", name=quoted(program.name, t), share=shares[program.code]))
    if waiting:
        names = t.join([quoted(p.name, t) for p in waiting])
        said.append(t("charts.budget_bar.waiting", n=len(waiting), all=len(chosen), names=names))
    return " ".join(said) or t("charts.budget_bar.sentence_none")
