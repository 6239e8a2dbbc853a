"""How often each program takes each place over all that was tried."""

from collections.abc import Mapping, Sequence

import pandas as pd
import plotly.graph_objects as go

from charts.ladder import Ladder, Rung
from charts.picture import Picture
from charts.sketch import Sketch
from charts.tried_rows import NEARLY, TriedRow, frame_tried, named, tried_ladder
from charts.words import quoted
from scoring.program import Program
from texts import Texts

SCALE = ((0.0, "#F1F3F5"), (0.02, "#DCE9F5"), (0.2, "#9CC2E5"), (0.5, "#3E82C4"), (1.0, "#06356B"))
SEEN = 0.005
"""A place that nobody takes more often than this is not drawn."""
ROOM = 0.2
"""Room for the share among the leading places behind the last place, as a share of the places."""
NAMED = 5


def place_shares(
    every: Sequence[TriedRow],
    programs: Mapping[str, Program],
    t: Texts,
    *,
    top: int,
    limit: int | None = 20,
    projector: bool = False,
) -> Picture:
    """Draw a strip of places for each program, the darker the more often it was taken.

    every  the programs over all tries, in the order in which they are drawn
    top    so many places lead; their share of the tries stands behind each row
    limit  how many rows to draw; None draws all
    """
    rows = every[:limit]
    ladder = tried_ladder(rows, programs, lambda row: _hover(row, top, t), projector=projector)
    return Picture(
        title=_title(every, top, t),
        subtitle=t("charts.place_shares.subtitle", top=top, shown=len(rows), n=len(every)),
        figure=_figure(ladder, rows, top, t),
        sentence=_sentence(every, programs, t),
        table=_table(every, programs, top, t),
    )


def _hover(row: TriedRow, top: int, t: Texts) -> str:
    return t("charts.place_shares.hover", share=row.top, top=top)


def _figure(ladder: Ladder, rows: Sequence[TriedRow], top: int, t: Texts) -> go.Figure:
    last = max([_last(row) for row in rows] + [row.place or 1 for row in rows])
    figure = Sketch()
    _draw_strips(figure, ladder, rows, last, t)
    ends = [t.percent(row.top) for row in rows]
    return frame_tried(figure, ladder, rows, ends, t, last=last, top=top, room=ROOM).figure()


def _last(row: TriedRow) -> int:
    """Give the last place that a row takes often enough to be seen."""
    return max((place for place, share in enumerate(row.shares, start=1) if share >= SEEN), default=1)


def _draw_strips(figure: Sketch, ladder: Ladder, rows: Sequence[TriedRow], last: int, t: Texts) -> None:
    """Draw one heatmap with an empty row between any two programs, so that names have room."""
    half = ladder.thickness / 2
    edges = [at for y in ladder.bars for at in (y - half, y + half)]
    shares: list[list[float | None]] = []
    texts: list[list[str]] = []
    for row, rung in zip(rows, ladder.rungs, strict=True):
        shares += [list(row.shares[:last]), [None] * last]
        cells = enumerate(row.shares[:last], start=1)
        texts += [[_cell(rung, place, share, t) if share >= SEEN else "" for place, share in cells], [""] * last]
    figure.add_heatmap(
        x=[place + 0.5 for place in range(last + 1)],
        y=edges,
        z=shares[:-1],
        text=texts[:-1],
        hoverinfo="text",
        hoverongaps=False,
        colorscale=[list(stop) for stop in SCALE],
        zmin=0.0,
        zmax=1.0,
        showscale=False,
        xgap=1,
    )


def _cell(rung: Rung, place: int, share: float, t: Texts) -> str:
    return f"{rung.hover}<br>{t('charts.place_shares.cell', place=place, share=share)}"


def _title(rows: Sequence[TriedRow], top: int, t: Texts) -> str:
    if top >= len(rows):
        return t("charts.place_shares.title_all", n=len(rows))
    always, never = sum(row.top >= NEARLY for row in rows), sum(row.top <= 1 - NEARLY for row in rows)
    return t("charts.place_shares.title", always=always, sometimes=len(rows) - always - never, never=never, top=top)


def _sentence(rows: Sequence[TriedRow], programs: Mapping[str, Program], t: Texts) -> str:
    between = [row for row in rows if 1 - NEARLY < row.top < NEARLY]
    if not between:
        return t("charts.place_shares.sentence_none", share=NEARLY, rest=1 - NEARLY)
    names = [quoted(name, t) for name in named(between[:NAMED], programs)]
    more = len(between) - len(names)
    if more:
        names.append(t("charts.place_shares.more", n=more))
    return t("charts.place_shares.sentence", share=NEARLY, rest=1 - NEARLY, names=t.join(names))


def _table(rows: Sequence[TriedRow], programs: Mapping[str, Program], top: int, t: Texts) -> pd.DataFrame:
    """Give the share of each place up to the last one that anybody takes often enough to be seen."""
    last = max(_last(row) for row in rows)
    places = [t("charts.place_shares.place", place=place) for place in range(1, last + 1)]
    table = pd.DataFrame([row.shares[:last] for row in rows], columns=places)
    table.insert(0, t("charts.place_ranges.top", top=top), [row.top for row in rows])
    table.insert(0, t("charts.columns.program"), [programs[row.code].name for row in rows])
    table.insert(0, t("charts.columns.code"), [row.code for row in rows])
    return table
