"""Where the first programs of the official order stand under every method."""

import textwrap
from collections.abc import Mapping, Sequence

import pandas as pd
import plotly.graph_objects as go

from charts.ladder import Ladder, Rung, build_ladder
from charts.method_words import leading, methods_sentence, methods_title, place_under
from charts.names import harmless, whole
from charts.picture import Picture
from charts.rungs import dress_ladder, write_names
from charts.sketch import Sketch
from charts.theme import ACCENT, GROUND, INK, LINE, muted, text_size, tint
from scoring.program import Program
from scoring.ranking import Ranking
from texts import Texts

BLANK = "–"

LEFT = -0.62
"""Where the picture opens, in columns: a little before the first, whose name is the longest."""

MOST_ROWS = 24
"""More rows than this are no picture; on a wall there is room for the first ones only."""

MOST_ABREAST = 5
"""More methods than this and their names no longer stand side by side on a phone."""


def method_places(
    rankings: Mapping[str, Ranking],
    programs: Mapping[str, Program],
    t: Texts,
    *,
    limit: int = 10,
    projector: bool = False,
) -> Picture:
    """Set the place under each method beside the official one, for all that are among the first under some method.

    rankings  by method key; the first one is the official order
    A filled circle stands among the first `limit`, a hollow one does not.
    """
    official = next(iter(rankings.values()))
    codes = _drawn(rankings, limit)[: limit if projector else MOST_ROWS]
    places = pd.DataFrame(
        {key: [place_under(ranking, code) for code in codes] for key, ranking in rankings.items()}, index=list(codes)
    )
    rungs = [Rung(code, programs[code].name, hover=whole(programs[code].name)) for code in codes]
    size = text_size(projector=projector)
    ladder = build_ladder(
        rungs, projector=projector, top=header_height([t(f"methods.{key}") for key in rankings], size), bar=size * 2.1
    )
    table = places.rename(columns={key: t(f"methods.{key}") for key in rankings}).reset_index(drop=True)
    table.insert(0, t("charts.columns.program"), [programs[code].name for code in codes])
    table.insert(0, t("charts.columns.code"), list(codes))
    return Picture(
        title=methods_title(rankings, places, t, limit=limit),
        subtitle=t("charts.method_places.subtitle", limit=limit, shown=len(codes), n=len(official.codes)),
        figure=_figure(ladder, places, limit, t),
        sentence=methods_sentence(rankings, places, programs, t, limit=limit),
        table=table,
    )


def _drawn(rankings: Mapping[str, Ranking], limit: int) -> list[str]:
    """Give the programs that lead under some method, in the official order."""
    concerned = {code for codes in leading(rankings, limit) for code in codes}
    return [code for code in next(iter(rankings.values())).codes if code in concerned]


def _figure(ladder: Ladder, places: pd.DataFrame, limit: int, t: Texts) -> go.Figure:
    figure = Sketch()
    size = text_size(projector=ladder.projector)
    for column, key in enumerate(places.columns):
        _draw_method(figure, ladder, column, places[key], str(key), limit, size, t)
    names = [t(f"methods.{key}") for key in places.columns]
    _name_methods(figure, names, size)
    right = len(names) - 0.5
    write_names(figure, ladder, at=ladder.names_at(LEFT, right))
    return dress_ladder(figure, ladder, t, left=LEFT, right=right).figure()


def _name_methods(figure: Sketch, names: Sequence[str], size: int) -> None:
    upright = len(names) > MOST_ABREAST
    for column, name in enumerate(names):
        lines = textwrap.wrap(name, 24 if upright else 10, break_long_words=False)
        figure.add_annotation(
            x=column,
            y=header_height(names, size) - size * 0.6,
            yanchor="bottom",
            text=muted("<br>".join(harmless(line) for line in lines)),
            textangle=-90 if upright else 0,
            showarrow=False,
            font={"size": size},
        )


def header_height(names: Sequence[str], size: int) -> float:
    """Give the room above the circles, in pixels; with many methods their names stand upright."""
    if len(names) > MOST_ABREAST:
        return size * (1.5 + 0.6 * min(24, max(len(name) for name in names)))
    lines = max(len(textwrap.wrap(name, 10, break_long_words=False)) for name in names)
    return size * (1.2 + 1.3 * lines)


def _draw_method(
    figure: Sketch,
    ladder: Ladder,
    column: int,
    places: "pd.Series[float]",
    key: str,
    limit: int,
    size: int,
    t: Texts,
) -> None:
    inside = [place is not None and place == place and place <= limit for place in places]
    written = [t.number(place, 0) if place == place and place is not None else BLANK for place in places]
    method = harmless(t(f"methods.{key}"))
    figure.add_scatter(
        x=[column] * len(places),
        y=list(ladder.bars),
        name=method,
        mode="markers+text",
        text=written,
        textfont={"size": size, "color": INK},
        marker={
            "size": size * 2.1,
            "color": [tint(ACCENT, 0.16) if it else GROUND for it in inside],
            "line": {"color": [tint(ACCENT, 0.16) if it else LINE for it in inside], "width": 1.5},
        },
        customdata=[[code] for code in ladder.codes],
        hovertext=[
            f"{rung.hover}<br>{method}: <b>{place}</b>" for rung, place in zip(ladder.rungs, written, strict=True)
        ],
        hoverinfo="text",
        cliponaxis=False,
        unselected={"marker": {"opacity": 1}},
    )
