"""Impact against ease: which programs are quick wins, and which the list took."""

from collections.abc import Collection, Mapping, Sequence
from math import ceil

import pandas as pd
import plotly.graph_objects as go

from charts.names import harmless, shortened, whole
from charts.picture import Picture
from charts.placing import Label, Sheet, place_labels
from charts.theme import GROUND, INK, LINE, MUTED, SYMBOLS, colour, dress, muted, text_size
from charts.words import dimension_name
from scoring.criteria import Group
from scoring.program import Program
from texts import Texts

EDGE = 0.08
"""How far the ground goes past the outermost value that it must hold, as a share of the reach."""

AXIS = {"showgrid": False, "showticklabels": False, "ticks": ""}

QUADRANTS = {"quick_win": (1, 1), "major": (0, 1), "filler": (1, 0), "reconsider": (0, 0)}
"""Corner of each quadrant: easy or not, high impact or not."""


def impact_effort(
    groups: pd.DataFrame,
    chosen: Collection[str],
    programs: Mapping[str, Program],
    t: Texts,
    *,
    projector: bool = False,
) -> Picture:
    """Show every program by ease and impact; the chosen filled and named, the others hollow.

    groups  float, programs × `Group`, in [0, 1], the higher the better (`group_scores`)
    """
    picked = [code for code in groups.index if code in chosen]
    others = [code for code in groups.index if code not in chosen]
    sheet, reach = _sheet(projector=projector), reach_of(groups)
    labels = _labels(groups.loc[picked], groups.loc[others], programs, sheet, reach)
    figure = go.Figure()
    _draw(figure, groups.loc[others], programs, sheet, t, filled=False)
    _draw(figure, groups.loc[picked], programs, sheet, t, filled=True)
    _write_labels(figure, groups.loc[picked], labels, sheet)
    _dress(figure, sheet, reach, t, projector=projector)
    quick = _quick(groups)
    return Picture(
        title=t(
            f"charts.impact_effort.title_{'some' if picked else 'none'}",
            quick=sum(1 for code in picked if code in quick),
            chosen=len(picked),
            n=len(groups),
        ),
        subtitle=t("charts.impact_effort.subtitle"),
        figure=figure,
        sentence=t("charts.impact_effort.sentence", n=len(groups), quick=len(quick), chosen=len(picked)),
        table=_table(groups, chosen, programs, t),
    )


def _sheet(*, projector: bool) -> Sheet:
    size = text_size(projector=projector)
    return Sheet(
        widths=(1200, 1500, 1700) if projector else (330, 500, 760, 1150),
        height=size * 34,
        size=size,
        marker=size * 1.15,
    )


def _quick(groups: pd.DataFrame) -> set[str]:
    both = (groups[Group.FEASIBILITY] >= 0.5) & (groups[Group.IMPACT] >= 0.5)
    return {str(code) for code in groups.index[both]}


def reach_of(groups: pd.DataFrame) -> float:
    """Give how far the picture goes to each side of 0.5: whole tenths, so that the quadrants stay of one size."""
    farthest = float((groups[[Group.FEASIBILITY, Group.IMPACT]] - 0.5).abs().to_numpy().max(initial=0.0))
    return min(0.5, max(2, ceil(10 * farthest + 0.3)) / 10)


def _points(rows: pd.DataFrame, reach: float) -> list[tuple[float, float]]:
    half = reach * (1 + EDGE)
    shares = (rows[[Group.FEASIBILITY, Group.IMPACT]].astype(float) - 0.5 + half) / (2 * half)
    return [(float(x), float(y)) for x, y in shares.to_numpy()]


def _labels(
    rows: pd.DataFrame, others: pd.DataFrame, programs: Mapping[str, Program], sheet: Sheet, reach: float
) -> list[Label]:
    names = {code: programs[code].name for code in rows.index}
    offers = [(shortened(name, 22), shortened(name, 14), code) for code, name in names.items()]
    return place_labels(_points(rows, reach), offers, sheet, taken=_points(others, reach))


def _draw(
    figure: go.Figure,
    rows: pd.DataFrame,
    programs: Mapping[str, Program],
    sheet: Sheet,
    t: Texts,
    *,
    filled: bool,
) -> None:
    paint = [colour(programs[code].dimension) for code in rows.index]
    symbols = [SYMBOLS[d] if (d := programs[code].dimension) else "hexagon" for code in rows.index]
    figure.add_scatter(
        name="chosen" if filled else "others",
        x=rows[Group.FEASIBILITY].astype(float).tolist(),
        y=rows[Group.IMPACT].astype(float).tolist(),
        mode="markers",
        marker={
            "size": sheet.marker * (1 if filled else 0.75),
            "symbol": symbols,
            "color": paint if filled else GROUND,
            "line": {"color": GROUND if filled else paint, "width": 1.5},
        },
        customdata=[[code] for code in rows.index],
        hovertext=[_hover(programs[code], rows.loc[code], t) for code in rows.index],
        hoverinfo="text",
        cliponaxis=False,
        unselected={"marker": {"opacity": 1}},
    )


def _write_labels(figure: go.Figure, rows: pd.DataFrame, labels: Sequence[Label], sheet: Sheet) -> None:
    for code, label in zip(rows.index, labels, strict=True):
        offset = {"ax": label.right, "ay": -label.up} if label.far else {"xshift": label.right, "yshift": label.up}
        figure.add_annotation(
            x=float(rows.at[code, Group.FEASIBILITY]),
            y=float(rows.at[code, Group.IMPACT]),
            text=harmless(label.text),
            font={"size": sheet.size, "color": INK},
            xanchor=label.anchor,
            yanchor="middle",
            showarrow=label.far,
            arrowhead=0,
            arrowwidth=1,
            arrowcolor=MUTED,
            standoff=sheet.marker / 2,
            borderpad=0,
            name=code,
            **offset,
        )


def _hover(program: Program, row: "pd.Series[float]", t: Texts) -> str:
    facts = t("charts.impact_effort.facts", impact=float(row[Group.IMPACT]), ease=float(row[Group.FEASIBILITY]))
    return f"{whole(program.name)}<br>{dimension_name(program.dimension, t)}<br>{harmless(facts)}"


def _dress(figure: go.Figure, sheet: Sheet, reach: float, t: Texts, *, projector: bool) -> None:
    size = round(sheet.size)
    dress(figure, t, height=sheet.height + size * 4, projector=projector)
    figure.update_layout(margin={"l": size * 2, "r": 8, "t": size * 2, "b": size * 2})
    low, high = 0.5 - reach * (1 + EDGE), 0.5 + reach * (1 + EDGE)
    figure.update_xaxes(**AXIS, range=[low, high])
    figure.update_yaxes(**AXIS, range=[low, high])
    line = {"color": LINE, "width": 1.5}
    figure.add_shape(type="line", layer="below", line=line, x0=0.5, x1=0.5, y0=low, y1=high)
    figure.add_shape(type="line", layer="below", line=line, x0=low, x1=high, y0=0.5, y1=0.5)
    figure.add_shape(
        type="rect", xref="paper", yref="paper", x0=0, x1=1, y0=0, y1=1, layer="below", line={"color": LINE, "width": 1}
    )
    _name_quadrants(figure, size, t)
    _name_axes(figure, size, reach, t)


def _name_quadrants(figure: go.Figure, size: int, t: Texts) -> None:
    for key, (easy, high) in QUADRANTS.items():
        figure.add_annotation(
            xref="paper",
            yref="paper",
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
    shared = {"xref": "paper", "yref": "paper", "showarrow": False, "font": {"size": size, "color": MUTED}}
    figure.add_annotation(
        x=1, y=0, xanchor="right", yanchor="top", text=harmless(t("charts.impact_effort.ease_axis", **span)), **shared
    )
    figure.add_annotation(
        x=0,
        y=1,
        xanchor="right",
        yanchor="top",
        textangle=-90,
        text=harmless(t("charts.impact_effort.impact_axis", **span)),
        **shared,
    )


def _table(groups: pd.DataFrame, chosen: Collection[str], programs: Mapping[str, Program], t: Texts) -> pd.DataFrame:
    codes = [str(code) for code in groups.index]
    return pd.DataFrame(
        {
            t("charts.columns.code"): codes,
            t("charts.columns.program"): [programs[code].name for code in codes],
            t("charts.columns.dimension"): [dimension_name(programs[code].dimension, t) for code in codes],
            t("charts.columns.impact"): groups[Group.IMPACT].astype(float).tolist(),
            t("charts.columns.ease"): groups[Group.FEASIBILITY].astype(float).tolist(),
            t("charts.columns.chosen"): [t(f"charts.{'yes' if code in chosen else 'no'}") for code in codes],
        }
    )
