"""Where programs stood and stand: a line from the earlier place to the present one, for those that moved."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import pandas as pd
import plotly.graph_objects as go

from charts.ladder import Ladder, Rung, build_ladder
from charts.names import whole, wrapped
from charts.picture import Picture
from charts.rungs import dress_ladder, write_ends, write_names
from charts.sketch import Sketch
from charts.theme import ACCENT, GROUND, MUTED, text_size
from charts.words import TITLE_LETTERS, quoted
from scoring.changes import Effects
from scoring.program import Program
from texts import Texts

ROOM = 0.62
"""Room for words behind the last place, as a share of the places."""

LETTERS = 18
"""Most letters of a line of words: more have no room on a telephone."""

SECOND_LINE = "<br>\u2009\u2009"
"""Opens a second line below the first, which `write_ends` sets in by as much."""


@dataclass(frozen=True)
class Mover:
    """One row of the picture.

    before, after  place; None on a side where the program does not rank or does not stand
    own            True where the program itself changed, came or went; False where others pushed it
    listed         True where it stands in both versions: without a place it only waits to be ranked
    """

    code: str
    before: int | None
    after: int | None
    own: bool
    listed: bool = True

    @property
    def moved(self) -> int:
        """Give the places moved towards the first; 0 where a side has no place."""
        return 0 if self.before is None or self.after is None else self.before - self.after


def place_moves(
    effects: Effects, programs: Mapping[str, Program], t: Texts, *, limit: int = 12, projector: bool = False
) -> Picture:
    """Draw every program whose place is another, at most `limit` of them, those that moved furthest.

    programs  by code, those of both versions
    """
    found = movers(effects)
    furthest = sorted(found, key=lambda one: (-(abs(one.moved) or 1), not one.own))[:limit]  # to come or go is a step
    drawn = [one for one in found if one in furthest]
    rungs = [_rung(one, programs[one.code], t) for one in drawn]
    words = [wrapped(_words(one, t), LETTERS).replace("<br>", SECOND_LINE) for one in drawn]
    two_lines = 2.6 * text_size(projector=projector) if any("<br>" in line for line in words) else None
    return Picture(
        title=_title(effects, found, programs, t),
        subtitle=t("charts.place_moves.subtitle", shown=len(drawn), n=len(found)),
        figure=_figure(build_ladder(rungs, projector=projector, bar=two_lines), drawn, words, t),
        sentence=_sentence(found, programs, t),
        table=_table(found, programs, t),
    )


def movers(effects: Effects) -> list[Mover]:
    """Give every program whose place is another, in order of its place now, those without one last."""
    pushed = {one.code for one in effects.pushed}
    changed = (one for one in effects.changed if one.change.code not in pushed)
    rows = [
        *(Mover(one.change.code, one.before, one.after, own=True) for one in changed),
        *(Mover(one.code, one.before, one.after, own=False) for one in effects.pushed),
        *(Mover(one.program.code, None, one.place, own=True, listed=False) for one in effects.added),
        *(Mover(one.program.code, one.place, None, own=True, listed=False) for one in effects.gone),
    ]
    moved = (one for one in rows if one.before != one.after)
    return sorted(moved, key=lambda one: (one.after is None, one.after or 0, one.before or 0))


def _rung(one: Mover, program: Program, t: Texts) -> Rung:
    return Rung(one.code, program.name, hover=f"{whole(program.name)}<br><b>{_words(one, t)}</b>")


def _words(one: Mover, t: Texts) -> str:
    """Say both places, or that a side has none."""
    if one.before is None:
        return t(f"charts.place_moves.{'ranked' if one.listed else 'came'}", after=one.after)
    if one.after is None:
        return t(f"charts.place_moves.{'unranked' if one.listed else 'went'}", before=one.before)
    way = "up" if one.moved > 0 else "down"
    return t(f"charts.place_moves.{way}", before=one.before, after=one.after, places=abs(one.moved))


def _figure(ladder: Ladder, drawn: Sequence[Mover], words: Sequence[str], t: Texts) -> go.Figure:
    last = max([place for one in drawn for place in (one.before, one.after) if place is not None], default=1)
    left, right = 1 - last * 0.04 - 0.2, last * (1 + ROOM) + 0.5
    figure = Sketch()
    colours = [ACCENT if one.own else MUTED for one in drawn]
    for y, one, colour in zip(ladder.bars, drawn, colours, strict=True):
        if one.before is not None and one.after is not None:
            figure.add_shape(
                type="line", x0=one.before, x1=one.after, y0=y, y1=y, layer="below", line={"color": colour, "width": 2}
            )
    _draw_places(figure, ladder, [one.before for one in drawn], colours, t("charts.place_moves.before"), filled=False)
    _draw_places(figure, ladder, [one.after for one in drawn], colours, t("charts.place_moves.after"), filled=True)
    write_names(figure, ladder, at=ladder.names_at(left, right))
    write_ends(figure, ladder, [last + last * 0.03] * len(drawn), words)
    return dress_ladder(figure, ladder, t, left=left, right=right).figure()


def _draw_places(
    figure: Sketch, ladder: Ladder, places: Sequence[int | None], colours: Sequence[str], name: str, *, filled: bool
) -> None:
    figure.add_scatter(
        x=list(places),
        y=list(ladder.bars),
        name=name,
        mode="markers",
        marker={
            "size": ladder.size * 0.8,
            "color": list(colours) if filled else GROUND,
            "line": {"color": list(colours), "width": 2},
        },
        customdata=[[code] for code in ladder.codes],
        hovertext=[rung.hover for rung in ladder.rungs],
        hoverinfo="text",
        cliponaxis=False,
        unselected={"marker": {"opacity": 1}},
    )


def _title(effects: Effects, found: Sequence[Mover], programs: Mapping[str, Program], t: Texts) -> str:
    moved = [one for one in found if one.moved]
    facts: dict[str, object] = {"changes": effects.changes.count, "moved": len(moved)}
    if not effects.changes.count:
        return t("charts.place_moves.title_same")
    if not moved:
        return t("charts.place_moves.title_still", **facts)
    first = max(moved, key=lambda one: (abs(one.moved), one.own))
    way = "up" if first.moved > 0 else "down"
    name = quoted(programs[first.code].name, t, most=TITLE_LETTERS)
    return t(f"charts.place_moves.title_{way}", name=name, places=abs(first.moved), **facts)


def _sentence(found: Sequence[Mover], programs: Mapping[str, Program], t: Texts) -> str:
    ends = {
        "up": max(found, key=lambda one: one.moved, default=None),
        "down": min(found, key=lambda one: one.moved, default=None),
    }
    told = [
        t(f"charts.place_moves.most_{way}", name=quoted(programs[one.code].name, t), before=one.before, after=one.after)
        for way, one in ends.items()
        if one is not None and (one.moved > 0 if way == "up" else one.moved < 0)
    ]
    return " ".join(told) or t("charts.place_moves.sentence_still")


def _table(found: Sequence[Mover], programs: Mapping[str, Program], t: Texts) -> pd.DataFrame:
    places = {key: [getattr(one, key) for one in found] for key in ("before", "after")}
    return pd.DataFrame(
        {
            t("charts.columns.code"): [one.code for one in found],
            t("charts.columns.program"): [programs[one.code].name for one in found],
            t("charts.place_moves.before"): pd.array(places["before"], dtype="Int64"),
            t("charts.place_moves.after"): pd.array(places["after"], dtype="Int64"),
            t("charts.place_moves.moved"): [one.moved for one in found],
        }
    )
