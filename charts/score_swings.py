"""What each weight does to one program's score and place: a tornado, the widest bar on top."""

from collections.abc import Sequence

import pandas as pd
import plotly.graph_objects as go

from charts.ladder import Ladder, Rung, build_ladder
from charts.names import whole
from charts.picture import Picture
from charts.place_axis import draw_cut
from charts.rungs import dress_ladder, write_ends, write_names
from charts.sketch import Sketch
from charts.theme import ACCENT
from charts.words import TITLE_LETTERS, criterion_name, quoted
from scoring.criteria import Criterion
from scoring.program import Program
from scoring.sensitivity import Swing
from texts import Texts

LOWER = "#9AA5B1"
STILL = 1e-12
"""A change of score smaller than this is what adding up leaves behind."""
ROOM = 1.9
"""Room for the change and the places in words at the right, as a share of the widest swing either way."""


def score_swings(
    swings: Sequence[Swing],
    program: Program,
    place: int,
    t: Texts,
    *,
    criteria: Sequence[Criterion],
    share: float,
    projector: bool = False,
) -> Picture:
    """Draw how far the score moves when each weight is lower and higher, the farthest on top.

    place  of the program in the official order
    share  so far each weight was moved, as a share of itself
    """
    drawn = sorted(swings, key=_moved, reverse=True)
    by_key = {criterion.key: criterion for criterion in criteria}
    names = [criterion_name(by_key[swing.criterion], t) for swing in drawn]
    words = [_words(swing, place, t) for swing in drawn]
    rungs = [
        Rung(swing.criterion, name, hover=f"{whole(name)}<br><b>{told}</b>")
        for swing, name, told in zip(drawn, names, words, strict=True)
    ]
    ladder = build_ladder(rungs, projector=projector)
    return Picture(
        title=_title(drawn, names, program, place, share, t),
        subtitle=t("charts.score_swings.subtitle", share=share),
        figure=_figure(ladder, drawn, words, t),
        sentence=_sentence(drawn, names, place, t),
        table=_table(drawn, names, share, t),
    )


def _reached(swing: Swing, place: int) -> tuple[int, int]:
    places = (swing.low.place, swing.high.place, place)
    return min(places), max(places)


def _moved(swing: Swing) -> float:
    """Give how far the score moves either way."""
    return abs(swing.high.score - swing.low.score) / 2


def _words(swing: Swing, place: int, t: Texts) -> str:
    best, worst = _reached(swing, place)
    if best == worst:
        return t("charts.score_swings.stays", change=_moved(swing), place=place)
    return t("charts.score_swings.moves", change=_moved(swing), best=best, worst=worst)


def _figure(ladder: Ladder, swings: Sequence[Swing], words: Sequence[str], t: Texts) -> go.Figure:
    figure = Sketch()
    middles = [_middle(swing) for swing in swings]
    lows = [swing.low.score - middle for swing, middle in zip(swings, middles, strict=True)]
    highs = [swing.high.score - middle for swing, middle in zip(swings, middles, strict=True)]
    for role, values, colour in (("low", lows, LOWER), ("high", highs, ACCENT)):
        figure.add_bar(
            meta=role,
            orientation="h",
            y=list(ladder.bars),
            x=values,
            width=ladder.thickness,
            customdata=[[code] for code in ladder.codes],
            hovertext=[rung.hover for rung in ladder.rungs],
            hoverinfo="text",
            textposition="none",
            marker={"color": colour},
        )
    reach = max([abs(value) for value in (*lows, *highs)], default=0.0) or 1.0
    left, right = -reach, reach * (1 + ROOM)
    draw_cut(figure, ladder, 0.0)
    write_names(figure, ladder, at=ladder.names_at(left, right))
    write_ends(figure, ladder, [reach] * len(swings), words)
    return dress_ladder(figure, ladder, t, left=left, right=right).figure()


def _middle(swing: Swing) -> float:
    """Give the score as it is: a score is a straight line over one weight, so it lies halfway."""
    return (swing.low.score + swing.high.score) / 2


def _title(swings: Sequence[Swing], names: Sequence[str], program: Program, place: int, share: float, t: Texts) -> str:
    name = quoted(program.name, t, most=TITLE_LETTERS)
    reached = [_reached(swing, place) for swing in swings]
    best, worst = min(low for low, _ in reached), max(high for _, high in reached)
    if _moved(swings[0]) < STILL:
        return t("charts.score_swings.title_still", name=name, place=place)
    kind = "stays" if best == worst else "moves"
    facts = {"name": name, "place": place, "best": best, "worst": worst, "share": share}
    return t(f"charts.score_swings.title_{kind}", **facts, criterion=names[0])


def _sentence(swings: Sequence[Swing], names: Sequence[str], place: int, t: Texts) -> str:
    """Say which criterion, left out, moves the program farthest."""
    moved = [
        (name, swing.left_out.place)
        for swing, name in zip(swings, names, strict=True)
        if swing.left_out is not None and swing.left_out.place != place
    ]
    if not moved:
        return t("charts.score_swings.sentence_stays", place=place)
    name, reached = max(moved, key=lambda one: abs(one[1] - place))
    return t("charts.score_swings.sentence", place=place, criterion=name, then=reached, n=len(moved), of=len(swings))


def _table(swings: Sequence[Swing], names: Sequence[str], share: float, t: Texts) -> pd.DataFrame:
    out = [swing.left_out.place if swing.left_out is not None else None for swing in swings]
    return pd.DataFrame(
        {
            t("charts.columns.criterion"): list(names),
            t("charts.score_swings.score_low", share=share): [swing.low.score for swing in swings],
            t("charts.score_swings.score_high", share=share): [swing.high.score for swing in swings],
            t("charts.score_swings.place_low", share=share): [swing.low.place for swing in swings],
            t("charts.score_swings.place_high", share=share): [swing.high.place for swing in swings],
            t("charts.score_swings.place_out"): pd.array(out, dtype="Int64"),
        }
    )
