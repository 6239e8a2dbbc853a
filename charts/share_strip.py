"""In how many of the best lists each program stands: always, depending on the judgement, or not yet."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

import pandas as pd
import plotly.graph_objects as go

from charts.ladder import Ladder, Rung, build_ladder
from charts.names import whole
from charts.picture import Picture
from charts.rungs import draw_bars, dress_ladder, with_dimension, write_ends, write_names
from charts.sketch import Sketch
from charts.theme import LINE, colour, tint
from charts.words import quoted
from scoring.portfolio import Membership, RobustShares
from scoring.program import Program
from texts import Texts

OUTSIDE = 0.45
"""Strength of the colour of a program that is not on the list."""
ROOM = 0.85
"""Room for the words behind a bar, as a share of the whole bar."""


@dataclass(frozen=True)
class StripRow:
    """One program: in what part of the best lists it stands, whether it is on the present one, and by hand."""

    code: str
    share: float
    member: Membership
    chosen: bool
    by_hand: bool = False


def share_strip(
    found: RobustShares,
    chosen: Collection[str],
    programs: Mapping[str, Program],
    t: Texts,
    *,
    moved: Collection[str] = (),
    limit: int | None = None,
    projector: bool = False,
) -> Picture:
    """Draw the share of each program that stands on some best list, grouped; the others are counted.

    chosen  codes on the present list
    moved   codes that judgement put onto it or took off it: the shares know nothing of that
    limit   how many rows to draw; None draws all
    """
    every = strip_rows(found, chosen, moved)
    shown = [row for row in every if row.member is not Membership.NEVER][:limit]
    counts = {member: sum(row.member is member for row in every) for member in Membership}
    return Picture(
        title=t(
            f"charts.share_strip.title{'_method' if moved else ''}",
            **{str(member): count for member, count in counts.items()},
        ),
        subtitle=t("charts.share_strip.subtitle", draws=found.draws, n=len(every)),
        figure=_figure(shown, counts, programs, t, projector=projector),
        sentence=_sentence(every, programs, t),
        table=_table(every, programs, t),
        written={t("charts.share_strip.share"): "percent1"},
    )


def strip_rows(found: RobustShares, chosen: Collection[str], moved: Collection[str] = ()) -> list[StripRow]:
    """Give every program, what stands always first, then by falling share."""
    rows = [
        StripRow(code, float(share), found.membership(code), code in chosen, code in moved)
        for code, share in zip(found.codes, found.shares, strict=True)
    ]
    order = list(Membership)
    return sorted(rows, key=lambda row: (order.index(row.member), -row.share, not row.chosen, row.code))


def _figure(
    rows: Sequence[StripRow],
    counts: Mapping[Membership, int],
    programs: Mapping[str, Program],
    t: Texts,
    *,
    projector: bool,
) -> go.Figure:
    openers = {row.member: row.code for row in reversed(rows)}
    headers = {code: t(f"charts.share_strip.{member}", n=counts[member]) for member, code in openers.items()}
    ladder = build_ladder([_rung(row, programs, headers, t) for row in rows], projector=projector)
    figure, right = Sketch(), 1 + ROOM
    _draw_tracks(figure, ladder)
    colours = [colour(programs[row.code].dimension) for row in rows]
    shades = [paint if row.chosen else tint(paint, OUTSIDE) for paint, row in zip(colours, rows, strict=True)]
    draw_bars(figure, ladder, [row.share for row in rows], shades)
    write_names(figure, ladder, at=ladder.names_at(0, right))
    write_ends(figure, ladder, [1.0] * len(rows), [with_dimension(_written(row, t), _place(row, t)) for row in rows])
    return dress_ladder(figure, ladder, t, right=right).figure()


def _draw_tracks(figure: Sketch, ladder: Ladder) -> None:
    """Draw behind each bar how far it could reach."""
    for y in ladder.bars:
        half = ladder.thickness / 2
        box = {"x0": 0, "x1": 1, "y0": y - half, "y1": y + half}
        figure.add_shape(type="rect", **box, fillcolor=tint(LINE, 0.5), line={"width": 0}, layer="below")


def _rung(row: StripRow, programs: Mapping[str, Program], headers: Mapping[str, str], t: Texts) -> Rung:
    name = programs[row.code].name
    hover = f"{whole(name)}<br><b>{_written(row, t)}</b> · {_place(row, t)}"
    return Rung(row.code, name, header=headers.get(row.code, ""), hover=hover)


def _written(row: StripRow, t: Texts) -> str:
    """Write a share; one that is nearly all or nearly nothing is not rounded to that."""
    return t.percent(row.share, 0 if 0.01 <= row.share <= 0.99 or row.share in (0.0, 1.0) else 1)


def _place(row: StripRow, t: Texts) -> str:
    if row.by_hand:
        return t(f"charts.share_strip.{'by_hand' if row.chosen else 'reserve'}")
    return t(f"charts.share_strip.{'inside' if row.chosen else 'outside'}")


def _sentence(rows: Sequence[StripRow], programs: Mapping[str, Program], t: Texts) -> str:
    """Name who on the list depends most on the judgement, and who outside comes nearest to it."""
    depends = [row for row in rows if row.member is Membership.DEPENDS and not row.by_hand]
    inside = [row for row in depends if row.chosen]
    outside = [row for row in depends if not row.chosen]
    said = [
        t(f"charts.share_strip.{key}", name=quoted(programs[row.code].name, t), share=_written(row, t))
        for key, row in (
            ("weakest", min(inside, key=lambda row: row.share, default=None)),
            ("nearest", max(outside, key=lambda row: row.share, default=None)),
        )
        if row is not None
    ]
    return " ".join(said) or t("charts.share_strip.firm")


def _table(rows: Sequence[StripRow], programs: Mapping[str, Program], t: Texts) -> pd.DataFrame:
    return pd.DataFrame(
        {
            t("charts.columns.code"): [row.code for row in rows],
            t("charts.columns.program"): [programs[row.code].name for row in rows],
            t("charts.share_strip.share"): [row.share for row in rows],
            t("charts.share_strip.member"): [t(f"charts.share_strip.is_{row.member}") for row in rows],
            t("charts.columns.chosen"): [t(f"charts.{'yes' if row.chosen else 'no'}") for row in rows],
        }
    )
