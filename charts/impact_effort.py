"""Impact against ease: which programs are quick wins, and which the list took."""

from collections.abc import Collection, Iterable, Mapping, Sequence

import pandas as pd
import plotly.graph_objects as go

from charts.impact_ground import draw_ground, points_of, reach_of
from charts.impact_key import Key, build_key
from charts.names import harmless, whole
from charts.picture import Picture
from charts.placing import Sheet, place_labels
from charts.theme import GROUND, INK, SYMBOLS, colour, dress, text_size
from charts.words import by_dimension, dimension_name
from scoring.criteria import Group
from scoring.program import Program
from texts import Texts

HALF = 0.5 - 1e-9
"""A sum of parts that shows as 0.50 is half, though its last bit may be missing."""
LEAST, RANGE = 0.7, 0.7
"""Across a mark: of a program that costs nothing, and how much more of the dearest, as shares of the usual one."""


def impact_effort(
    groups: pd.DataFrame,
    chosen: Collection[str],
    programs: Mapping[str, Program],
    t: Texts,
    *,
    projector: bool = False,
) -> Picture:
    """Show every program by ease and impact; the chosen filled and numbered, the others hollow.

    groups  float, programs × `Group`, in [0, 1], the higher the better (`group_scores`)
    chosen  where it is a sequence, its order is the order within a dimension
    The names of the numbers stand under the picture, on the projector beside it: the same at every width, none cut.
    A mark grows with what its program costs. No line bounds what a budget lets in: what a program costs is neither its
    impact nor its ease, so any line across them would be untrue.
    """
    codes = [code for code in (chosen if isinstance(chosen, Sequence) else groups.index) if code in chosen]
    grouped = by_dimension([code for code in codes if code in groups.index], programs)
    picked = groups.loc[[code for members in grouped.values() for code in members]]
    others = groups.loc[[code for code in groups.index if code not in chosen]]
    quick = groups[[Group.FEASIBILITY, Group.IMPACT]].min(axis=1) >= HALF
    both = int(quick[picked.index].sum())
    return Picture(
        title=t(
            f"charts.impact_effort.title_{'none' if picked.empty else 'some'}",
            quick=both,
            chosen=len(picked),
            n=len(groups),
        ),
        subtitle=t("charts.impact_effort.subtitle"),
        figure=_figure(picked, others, programs, t, projector=projector),
        sentence=t("charts.impact_effort.sentence", n=len(groups), quick=int(quick.sum()), chosen=both),
        table=_table(pd.concat([picked, others]), chosen, programs, t),
        written={t("charts.columns.budget"): "rupiah"},
    )


def _figure(
    picked: pd.DataFrame, others: pd.DataFrame, programs: Mapping[str, Program], t: Texts, *, projector: bool
) -> go.Figure:
    size = text_size(projector=projector)
    widths = (1000, 1100) if projector else (330, 500, 760, 1150)
    sheet = Sheet(widths=widths, height=size * 29, size=size, marker=size * 1.1)
    reach = reach_of(pd.concat([picked, others]))
    numbers = [str(number) for number in range(1, len(picked) + 1)]
    sides = place_labels(points_of(picked, reach), numbers, sheet, points_of(others, reach))
    figure = go.Figure()
    figure.add_scatter(**_markers(others, programs, sheet, t, filled=False))
    numbered = {"mode": "markers+text", "text": [f"<b>{number}</b>" for number in numbers], "textposition": sides}
    figure.add_scatter(**{**_markers(picked, programs, sheet, t, filled=True), **numbered})
    key = build_key([programs[code].name for code in picked.index], size=size, projector=projector)
    figure.add_scatter(**{**_markers(picked, programs, sheet, t, filled=True, sized=False), **_keyed(key)})
    dress(figure, t, height=sheet.height, projector=projector)
    draw_ground(figure, sheet, reach, key, t, projector=projector)
    return figure


def _markers(
    rows: pd.DataFrame, programs: Mapping[str, Program], sheet: Sheet, t: Texts, *, filled: bool, sized: bool = True
) -> dict[str, object]:
    shares = sizes_of(rows.index, programs) if sized else [1.0] * len(rows)
    paint = [colour(programs[code].dimension) for code in rows.index]
    return {
        "name": "chosen" if filled else "others",
        "x": rows[Group.FEASIBILITY].astype(float).tolist(),
        "y": rows[Group.IMPACT].astype(float).tolist(),
        "mode": "markers",
        "textfont": {"size": sheet.size, "color": INK},
        "marker": {
            "size": [sheet.marker * share * (1 if filled else 0.75) for share in shares],
            "opacity": 1,  # marks of several sizes are drawn pale otherwise
            "symbol": [SYMBOLS[d] if (d := programs[code].dimension) else "hexagon" for code in rows.index],
            "color": paint if filled else GROUND,
            "line": {"color": GROUND if filled else paint, "width": 1 if filled else 1.5},
        },
        "customdata": [[code] for code in rows.index],
        "hovertext": [_hover(programs[code], rows.loc[code], t) for code in rows.index],
        "hoverinfo": "text",
        "cliponaxis": False,
        "unselected": {"marker": {"opacity": 1}, "textfont": {"color": INK}},
    }


def _keyed(key: Key) -> dict[str, object]:
    return {
        "name": "key",
        "x": [0] * len(key.texts),
        "y": list(key.middles),
        "mode": "markers+text",
        "text": list(key.texts),
        "textposition": "middle right",
        "xaxis": "x2",
        "yaxis": "y2",
    }


def _hover(program: Program, row: "pd.Series[float]", t: Texts) -> str:
    facts = t("charts.impact_effort.facts", impact=float(row[Group.IMPACT]), ease=float(row[Group.FEASIBILITY]))
    cost = t("charts.impact_effort.waiting") if program.budget is None else t.money(program.budget)
    return f"{whole(program.name)}<br>{dimension_name(program.dimension, t)}<br>{harmless(facts)}<br>{harmless(cost)}"


def _table(rows: pd.DataFrame, chosen: Collection[str], programs: Mapping[str, Program], t: Texts) -> pd.DataFrame:
    codes = [str(code) for code in rows.index]
    return pd.DataFrame(
        {
            t("charts.columns.code"): codes,
            t("charts.columns.program"): [programs[code].name for code in codes],
            t("charts.columns.dimension"): [dimension_name(programs[code].dimension, t) for code in codes],
            t("charts.columns.impact"): rows[Group.IMPACT].astype(float).tolist(),
            t("charts.columns.ease"): rows[Group.FEASIBILITY].astype(float).tolist(),
            t("charts.columns.budget"): [programs[code].budget for code in codes],
            t("charts.columns.chosen"): [t(f"charts.{'yes' if code in chosen else 'no'}") for code in codes],
        }
    )


def sizes_of(codes: Iterable[str], programs: Mapping[str, Program]) -> list[float]:
    """Give how large each mark is, as a share of the usual one: its ground grows with its cost against the dearest.

    One whose cost nobody knows is as small as one that costs nothing.
    """
    most = max((program.budget or 0.0 for program in programs.values()), default=0.0)
    return [LEAST + RANGE * ((programs[code].budget or 0.0) / most) ** 0.5 if most else 1.0 for code in codes]
