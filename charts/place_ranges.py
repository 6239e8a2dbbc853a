"""Between which places each program stands over all that was tried."""

from collections.abc import Mapping, Sequence

import pandas as pd
import plotly.graph_objects as go

from charts.ladder import Ladder
from charts.picture import Picture
from charts.sketch import Sketch
from charts.theme import ACCENT, tint
from charts.tried_rows import NEARLY, SHARE, TriedRow, frame_tried, tried_ladder
from charts.words import TITLE_LETTERS, quoted
from scoring.program import Program
from texts import Texts

TRACK = "#F1F3F5"
SELDOM = "#8A949E"
ROOM = 0.24
"""Room for the places in words behind the last place, as a share of the places."""
NAMED, NAMED_IN_TITLE = 3, 2


def place_ranges(
    every: Sequence[TriedRow],
    programs: Mapping[str, Program],
    t: Texts,
    *,
    top: int,
    limit: int | None = 20,
    projector: bool = False,
) -> Picture:
    """Draw the places that hold the middle 90 % of the tries, and the place in the official order.

    every  the programs over all tries, in the order in which they are drawn
    top    so many leading places are cut off by a line
    limit  how many rows to draw; None draws all
    """
    rows = every[:limit]
    ladder = tried_ladder(rows, programs, lambda row: _hover(row, top, t), projector=projector)
    return Picture(
        title=_title(every, programs, t),
        subtitle=t("charts.place_ranges.subtitle", share=SHARE, top=top, shown=len(rows), n=len(every)),
        figure=_figure(ladder, rows, top, t),
        sentence=_sentence(rows, programs, t),
        table=_table(every, programs, top, t),
    )


def range_words(row: TriedRow, t: Texts) -> str:
    """Write a range of places: `4–9`, or `4` where it is one place."""
    if row.low == row.high:
        return t.number(row.low, 0)
    return t("charts.place_ranges.range", low=row.low, high=row.high)


def _hover(row: TriedRow, top: int, t: Texts) -> str:
    return t("charts.place_ranges.hover", places=range_words(row, t), expected=row.expected, share=row.top, top=top)


def _figure(ladder: Ladder, rows: Sequence[TriedRow], top: int, t: Texts) -> go.Figure:
    last = max([row.high for row in rows] + [row.place or 1 for row in rows])
    figure = Sketch()
    _draw(figure, ladder, [0.5] * len(rows), [float(last)] * len(rows), [TRACK] * len(rows), role="track")
    colours = [_colour(row) for row in rows]
    widths = [row.high - row.low + 0.7 for row in rows]
    _draw(figure, ladder, [row.low - 0.35 for row in rows], widths, colours, role="range")
    ends = [range_words(row, t) for row in rows]
    frame_tried(figure, ladder, rows, ends, t, last=last, top=top, room=ROOM)
    figure.update_layout(barmode="overlay")
    return figure.figure()


def _colour(row: TriedRow) -> str:
    if row.top >= NEARLY:
        return ACCENT
    return SELDOM if row.top <= 1 - NEARLY else tint(ACCENT, 0.62)


def _draw(
    figure: Sketch,
    ladder: Ladder,
    bases: Sequence[float],
    widths: Sequence[float],
    colours: Sequence[str],
    *,
    role: str,
) -> None:
    figure.add_bar(
        meta=role,
        orientation="h",
        y=list(ladder.bars),
        base=list(bases),
        x=list(widths),
        width=ladder.thickness,
        customdata=[[code] for code in ladder.codes],
        hovertext=[rung.hover for rung in ladder.rungs],
        hoverinfo="text",
        textposition="none",
        marker={"color": list(colours)},
        unselected={"marker": {"opacity": 1}},
    )


def _title(rows: Sequence[TriedRow], programs: Mapping[str, Program], t: Texts) -> str:
    """Name whose range is the widest of all, also where the row is not drawn."""
    places = max(row.high - row.low for row in rows) + 1
    if places == 1:
        return t("charts.place_ranges.title_fixed", n=len(rows))
    widest = [row for row in rows if row.high - row.low + 1 == places]
    names = [quoted(programs[row.code].name, t, most=TITLE_LETTERS) for row in widest[:NAMED_IN_TITLE]]
    if len(widest) == 1:
        return t("charts.place_ranges.title", n=len(rows), name=names[0], low=widest[0].low, high=widest[0].high)
    if len(widest) > len(names):
        names.append(t("charts.place_shares.more", n=len(widest) - len(names)))
    return t("charts.place_ranges.title_tied", n=len(rows), places=places, names=t.join(names))


def _sentence(rows: Sequence[TriedRow], programs: Mapping[str, Program], t: Texts) -> str:
    first = [
        t("charts.place_ranges.entry", name=quoted(programs[row.code].name, t), places=range_words(row, t))
        for row in rows[:NAMED]
    ]
    fixed = sum(row.low == row.high for row in rows)
    return t("charts.place_ranges.sentence", first="; ".join(first), share=SHARE, fixed=fixed, n=len(rows))


def _table(rows: Sequence[TriedRow], programs: Mapping[str, Program], top: int, t: Texts) -> pd.DataFrame:
    return pd.DataFrame(
        {
            t("charts.columns.place"): pd.array([row.place for row in rows], dtype="Int64"),
            t("charts.columns.code"): [row.code for row in rows],
            t("charts.columns.program"): [programs[row.code].name for row in rows],
            t("charts.place_ranges.low"): [row.low for row in rows],
            t("charts.place_ranges.high"): [row.high for row in rows],
            t("charts.place_ranges.expected"): [row.expected for row in rows],
            t("charts.place_ranges.top", top=top): [row.top for row in rows],
        }
    )
