"""Who leads under every method and who under some: a column a method, a line a program from place to place."""

from collections.abc import Mapping, Sequence

import pandas as pd
import plotly.graph_objects as go

from charts.method_columns import Columns, draw_names, name_methods
from charts.method_words import leading, methods_sentence, methods_title, place_under
from charts.names import harmless, whole
from charts.picture import Picture
from charts.sketch import Sketch
from charts.theme import ACCENT, GROUND, INK, LINE, colour, dress, text_size, tint
from scoring.program import Program
from scoring.ranking import Ranking
from texts import Texts

BLANK = "–"
QUIET = "#C3CAD1"

MOST_ROWS = 24
"""More rows than this are no picture; on a wall there is room for the first ones only."""


def method_places(
    rankings: Mapping[str, Ranking],
    programs: Mapping[str, Program],
    t: Texts,
    *,
    limit: int = 10,
    projector: bool = False,
) -> Picture:
    """Lead a line from each program's place under one method to that under the next, the official one first.

    rankings  by method key; the first one is the official order
    Drawn are those among the first `limit` under some method. In a column they stand in that method's order without
    gaps, and the figure says which place it is; a filled circle stands among the first, a hollow one does not.
    """
    official = next(iter(rankings.values()))
    codes = _drawn(rankings, limit)[: limit if projector else MOST_ROWS]
    places = pd.DataFrame(
        {key: [place_under(ranking, code) for code in codes] for key, ranking in rankings.items()}, index=list(codes)
    )
    table = places.rename(columns={key: t(f"methods.{key}") for key in rankings}).reset_index(drop=True)
    table.insert(0, t("charts.columns.program"), [programs[code].name for code in codes])
    table.insert(0, t("charts.columns.code"), list(codes))
    return Picture(
        title=methods_title(rankings, t, limit=limit),
        subtitle=t("charts.method_places.subtitle", limit=limit, shown=len(codes), n=len(official.codes)),
        figure=_figure(places, programs, limit, t, projector=projector),
        sentence=methods_sentence(rankings, places, programs, t, limit=limit),
        table=table,
    )


def slots(places: pd.DataFrame) -> pd.DataFrame:
    """Give the row, from 0, at which each program stands in each column: those that tie in the official order.

    places  programs × methods, the official one first; one without a place stands last
    """
    ranked = {key: places[key].rank(method="first", na_option="bottom") for key in places.columns}
    return pd.DataFrame(ranked).astype(int) - 1


def _drawn(rankings: Mapping[str, Ranking], limit: int) -> list[str]:
    """Give the programs that lead under some method, in the official order."""
    concerned = {code for codes in leading(rankings, limit) for code in codes}
    return [code for code in next(iter(rankings.values())).codes if code in concerned]


def _figure(
    places: pd.DataFrame, programs: Mapping[str, Program], limit: int, t: Texts, *, projector: bool
) -> go.Figure:
    figure, size = Sketch(), text_size(projector=projector)
    official, *others = (t(f"methods.{key}") for key in places.columns)
    names = [t("charts.method_places.official") if others else official, *others]
    columns = Columns(tuple(names), tuple(str(code) for code in places.index), size, projector)
    heights = slots(places).map(columns.height_of)
    ways = zip(columns.codes, places.to_numpy(dtype=float), heights.to_numpy(dtype=float), strict=True)
    for code, taken, way in ways:
        _draw_line(figure, taken.tolist(), way.tolist(), programs[code], limit)
    for column, key in enumerate(places.columns):
        _draw_places(figure, columns, column, places[key], heights[key], programs, limit, t(f"methods.{key}"), t)
    name_methods(figure, columns)
    draw_names(figure, columns, [programs[code].name for code in columns.codes])
    dress(figure, t, height=columns.height, projector=projector)
    figure.update_layout(margin={"l": columns.margin, "r": columns.right})
    figure.update_xaxes(range=[-0.25, max(len(names) - 1, 1)], visible=False)
    figure.update_yaxes(range=[columns.height, 0], visible=False)
    return figure.figure()


def _leads(place: float | None, limit: int) -> bool:
    return place is not None and place == place and place <= limit


def _draw_line(figure: Sketch, places: Sequence[float], heights: Sequence[float], program: Program, limit: int) -> None:
    """Draw one program's way, in its colour where it leads under some method only; it breaks where it has no place."""
    depends = len({_leads(place, limit) for place in places}) > 1
    figure.add_scatter(
        meta="way",
        mode="lines",
        x=list(range(len(places))),
        y=[height if place == place else None for place, height in zip(places, heights, strict=True)],
        line={"color": colour(program.dimension) if depends else QUIET, "width": 3 if depends else 2},
        hoverinfo="skip",
        cliponaxis=False,
    )


def _draw_places(
    figure: Sketch,
    columns: Columns,
    column: int,
    places: "pd.Series[float]",
    heights: "pd.Series[float]",
    programs: Mapping[str, Program],
    limit: int,
    name: str,
    t: Texts,
) -> None:
    inside = [_leads(place, limit) for place in places]
    written = [t.number(place, 0) if place == place and place is not None else BLANK for place in places]
    method, size = harmless(name), columns.size
    figure.add_scatter(
        x=[column] * len(places),
        y=heights.tolist(),
        name=method,
        mode="markers+text",
        text=written,
        textfont={"size": size, "color": INK},
        marker={
            "size": size * 2.1,
            "color": [tint(ACCENT, 0.16) if it else GROUND for it in inside],
            "line": {"color": [tint(ACCENT, 0.16) if it else LINE for it in inside], "width": 1.5},
        },
        customdata=[[code] for code in columns.codes],
        hovertext=[
            f"{whole(programs[code].name)}<br>{method}: <b>{place}</b>"
            for code, place in zip(columns.codes, written, strict=True)
        ],
        hoverinfo="text",
        cliponaxis=False,
        unselected={"marker": {"opacity": 1}},
    )
