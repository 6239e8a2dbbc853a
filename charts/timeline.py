"""When the chosen programs run: lanes by dimension over the quarters."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

import pandas as pd
import plotly.graph_objects as go

from charts.ladder import Ladder, Rung, build_ladder
from charts.names import whole
from charts.picture import Picture
from charts.quarters import Quarter, quarters_between
from charts.rungs import dress_ladder, write_names
from charts.sketch import Sketch
from charts.theme import LINE, colour, text_size
from charts.words import by_dimension, dimension_name, quoted
from scoring.program import Program
from texts import Texts

DAY = 86_400_000.0
"""Milliseconds, the unit of plotly's date axis."""


@dataclass(frozen=True)
class Lane:
    """Programs under one heading, plain text."""

    heading: str
    codes: tuple[str, ...]


def timeline(
    chosen: Sequence[Program],
    t: Texts,
    *,
    first: date,
    last: date,
    lanes: Sequence[Lane] | None = None,
    projector: bool = False,
) -> Picture:
    """Show each chosen program from its first to its last day, inside whole quarters.

    first, last  days whose quarters open and close the picture; a bar that reaches past them is cut there
    lanes        in which every chosen program stands; None takes one for each dimension
    """
    span = quarters_between(first, last)
    programs = {program.code: program for program in chosen}
    dated = [p for p in chosen if _spans(p, span)]
    by_start = [p.code for p in sorted(dated, key=lambda p: (p.start or last, p.end or last))]
    groups = _by_dimension(by_start, programs, t) if lanes is None else _in_lanes(by_start, lanes)
    ordered = [programs[code] for lane in groups for code in lane.codes]
    openers = {lane.codes[0]: lane.heading for lane in groups}
    rungs = [Rung(p.code, p.name, header=openers.get(p.code, ""), hover=_hover(p, t)) for p in ordered]
    return Picture(
        title=_title(ordered, len(chosen), span, t),
        subtitle=t("charts.timeline.subtitle", first=span[0].named(t), last=span[-1].named(t)),
        figure=_figure(build_ladder(rungs, projector=projector), ordered, span, t, projector=projector),
        sentence=_sentence(chosen, ordered, span, t),
        table=_table([*ordered, *(p for p in chosen if p not in dated)], t),
    )


def _by_dimension(codes: Sequence[str], programs: Mapping[str, Program], t: Texts) -> list[Lane]:
    groups = by_dimension(codes, programs)
    return [Lane(dimension_name(dimension, t), tuple(members)) for dimension, members in groups.items()]


def _in_lanes(codes: Sequence[str], lanes: Sequence[Lane]) -> list[Lane]:
    """Leave in each lane what is drawn, by start; a lane in which nothing is drawn goes."""
    drawn = [Lane(lane.heading, tuple(code for code in codes if code in lane.codes)) for lane in lanes]
    return [lane for lane in drawn if lane.codes]


def _spans(program: Program, span: Sequence[Quarter]) -> bool:
    if program.start is None or program.end is None:
        return False
    return program.start <= span[-1].last and program.end >= span[0].first and program.start <= program.end


def _hover(program: Program, t: Texts) -> str:
    days = t("charts.timeline.days", start=program.start, end=program.end)
    return f"{whole(program.name)}<br>{dimension_name(program.dimension, t)}<br><b>{days}</b>"


def _figure(
    ladder: Ladder, ordered: Sequence[Program], span: Sequence[Quarter], t: Texts, *, projector: bool
) -> go.Figure:
    opens, closes = span[0].first, span[-1].next.first
    starts = [max(p.start or opens, opens) for p in ordered]
    ends = [min((p.end or closes) + timedelta(days=1), closes) for p in ordered]
    figure = Sketch()
    figure.add_bar(
        orientation="h",
        base=[start.isoformat() for start in starts],
        x=[(end - start).days * DAY for start, end in zip(starts, ends, strict=True)],
        y=list(ladder.bars),
        width=ladder.thickness,
        customdata=[[code] for code in ladder.codes],
        hovertext=[rung.hover for rung in ladder.rungs],
        hoverinfo="text",
        marker={"color": [colour(p.dimension) for p in ordered]},
        unselected={"marker": {"opacity": 1}},
    )
    start = opens + timedelta(days=ladder.names_at(0, (closes - opens).days))
    write_names(figure, ladder, at=start.isoformat())
    dress_ladder(figure, ladder, t, left=0, right=1, top=round(text_size(projector=projector) * 3.4))
    _draw_quarters(figure, span)
    figure.update_xaxes(**_axis(span, t), range=[start.isoformat(), closes.isoformat()])
    figure.update_layout(barmode="overlay")
    return figure.figure()


def _draw_quarters(figure: Sketch, span: Sequence[Quarter]) -> None:
    for quarter in span:
        figure.add_shape(
            type="line",
            x0=quarter.first.isoformat(),
            x1=quarter.first.isoformat(),
            yref="paper",
            y0=0,
            y1=1,
            layer="below",
            line={"color": LINE, "width": 2 if quarter.number == 1 else 1},
        )


def _axis(span: Sequence[Quarter], t: Texts) -> dict[str, object]:
    middles = [quarter.first + (quarter.last - quarter.first) / 2 for quarter in span]
    years = [f"<b>{q.year}</b>" if q.number == 1 or q is span[0] else " " for q in span]
    return {
        "visible": True,
        "type": "date",
        "side": "top",
        "tickvals": [middle.isoformat() for middle in middles],
        "ticktext": [f"{year}<br>{quarter.short(t)}" for year, quarter in zip(years, span, strict=True)],
        "tickangle": 0,
        "showgrid": False,
        "ticks": "",
        "hoverformat": "%d %m %Y",
    }


def _running(ordered: Sequence[Program], span: Sequence[Quarter]) -> Mapping[Quarter, int]:
    return {q: sum(1 for p in ordered if _spans(p, (q,))) for q in span}


def _title(ordered: Sequence[Program], total: int, span: Sequence[Quarter], t: Texts) -> str:
    if not ordered:
        return t("charts.timeline.title_none")
    running = _running(ordered, span)
    busiest = max(span, key=lambda quarter: running[quarter])
    return t("charts.timeline.title", quarter=busiest.named(t), running=running[busiest], n=total)


def _sentence(chosen: Sequence[Program], ordered: Sequence[Program], span: Sequence[Quarter], t: Texts) -> str:
    counts = {q: n for q, n in _running(ordered, span).items() if n}
    running = t.join([t("charts.timeline.running", quarter=q.named(t), n=n) for q, n in counts.items()])
    undated = [p for p in chosen if p.start is None or p.end is None]
    elsewhere = [p for p in chosen if p not in ordered and p not in undated]
    said = [
        t("charts.timeline.sentence", n=len(ordered), running=running)
        if ordered
        else t("charts.timeline.sentence_none")
    ]
    if undated:
        said.append(t("charts.timeline.undated", n=len(undated), names=t.join([quoted(p.name, t) for p in undated])))
    if elsewhere:
        names = t.join([quoted(p.name, t) for p in elsewhere])
        said.append(t("charts.timeline.elsewhere", n=len(elsewhere), names=names))
    return " ".join(said)


def _table(programs: Sequence[Program], t: Texts) -> pd.DataFrame:
    return pd.DataFrame(
        {
            t("charts.columns.dimension"): [dimension_name(p.dimension, t) for p in programs],
            t("charts.columns.code"): [p.code for p in programs],
            t("charts.columns.program"): [p.name for p in programs],
            t("charts.columns.start"): [p.start for p in programs],
            t("charts.columns.end"): [p.end for p in programs],
        }
    )
