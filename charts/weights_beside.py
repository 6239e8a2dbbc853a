"""New weights beside the present ones: a bar for the new share of each criterion, an upright stroke where it is now."""

from collections.abc import Sequence

import pandas as pd
import plotly.graph_objects as go

from charts.ladder import Ladder, Rung, build_ladder
from charts.names import whole
from charts.picture import Picture
from charts.rungs import draw_bars, dress_ladder, write_ends, write_names
from charts.sketch import Sketch
from charts.theme import ACCENT, INK, MUTED, muted
from charts.words import criterion_name, quoted
from scoring.criteria import Criterion, Group
from scoring.weighting import Weighting
from texts import Texts

COLOURS = {Group.IMPACT: ACCENT, Group.FEASIBILITY: MUTED}
SAME = 5e-4
"""Shares nearer than this are written alike."""


def weights_beside(
    new: Weighting, present: Weighting, criteria: Sequence[Criterion], t: Texts, *, projector: bool = False
) -> Picture:
    """Show what each criterion would weigh and what it weighs now, group by group, in the order of every screen."""
    drawn = [
        c
        for group in Group
        for c in criteria
        if c.group is group and max(new.shares.get(c.key, 0.0), present.shares.get(c.key, 0.0)) > 0
    ]
    pairs = [(new.shares.get(c.key, 0.0), present.shares.get(c.key, 0.0)) for c in drawn]
    return Picture(
        title=_title(drawn, pairs, t),
        subtitle=t("charts.weights_beside.subtitle"),
        figure=_figure(build_ladder(_rungs(drawn, pairs, new, t), projector=projector), drawn, pairs, t),
        sentence=_sentence(drawn, pairs, new, present, t),
        table=pd.DataFrame(
            {
                t("charts.columns.group"): [t(f"groups.{c.group}") for c in drawn],
                t("charts.columns.criterion"): [criterion_name(c, t) for c in drawn],
                t("charts.weights_beside.new"): [share for share, _ in pairs],
                t("charts.weights_beside.present"): [share for _, share in pairs],
            }
        ),
        written={t("charts.weights_beside.new"): "percent1", t("charts.weights_beside.present"): "percent1"},
    )


def _rungs(drawn: Sequence[Criterion], pairs: Sequence[tuple[float, float]], new: Weighting, t: Texts) -> list[Rung]:
    rungs, open_group = [], None
    for criterion, (share, now) in zip(drawn, pairs, strict=True):
        name = criterion_name(criterion, t)
        group = t(
            "charts.weights_bar.group", group=t(f"groups.{criterion.group}"), share=_share(criterion.group, new, t)
        )
        words = t("charts.weights_beside.hover", new=share, present=now)
        header = "" if criterion.group is open_group else group
        rungs.append(Rung(criterion.key, name, header=header, hover=f"{whole(name)}<br><b>{words}</b>"))
        open_group = criterion.group
    return rungs


def _share(group: Group, weighting: Weighting, t: Texts) -> str:
    return t.percent(weighting.group_share(group), 1)


def _figure(ladder: Ladder, drawn: Sequence[Criterion], pairs: Sequence[tuple[float, float]], t: Texts) -> go.Figure:
    figure, right = Sketch(), 1.75 * max((max(pair) for pair in pairs), default=1.0)
    draw_bars(figure, ladder, [share for share, _ in pairs], [COLOURS[criterion.group] for criterion in drawn])
    figure.add_scatter(
        x=[now for _, now in pairs],
        y=list(ladder.bars),
        name=t("charts.weights_beside.present"),
        mode="markers",
        marker={
            "symbol": "line-ns",
            "size": ladder.thickness * 0.95,
            "color": INK,
            "line": {"color": INK, "width": 2.5},
        },
        hovertext=[rung.hover for rung in ladder.rungs],
        hoverinfo="text",
        cliponaxis=False,
    )
    write_names(figure, ladder, at=ladder.names_at(0, right))
    ends = [
        t.percent(share, 1) + ("" if abs(share - now) < SAME else f"\u2002{muted(_now(now, t))}")
        for share, now in pairs
    ]
    write_ends(figure, ladder, [max(pair) for pair in pairs], ends)
    return dress_ladder(figure, ladder, t, right=right).figure()


def _now(share: float, t: Texts) -> str:
    return t("charts.weights_beside.now", present=share)


def _title(drawn: Sequence[Criterion], pairs: Sequence[tuple[float, float]], t: Texts) -> str:
    """Name the criterion whose weight would change most."""
    moves = [share - now for share, now in pairs]
    far = max(range(len(moves)), key=lambda at: abs(moves[at]), default=None)
    if far is None or abs(moves[far]) < SAME:
        return t("charts.weights_beside.title_same")
    way = "up" if moves[far] > 0 else "down"
    name, (share, now) = quoted(criterion_name(drawn[far], t), t), pairs[far]
    return t(f"charts.weights_beside.title_{way}", name=name, new=share, present=now)


def _sentence(
    drawn: Sequence[Criterion],
    pairs: Sequence[tuple[float, float]],
    new: Weighting,
    present: Weighting,
    t: Texts,
) -> str:
    changed = sum(abs(share - now) >= SAME for share, now in pairs)
    groups = [
        t("charts.weights_beside.group", group=t(f"groups.{g}"), new=new.group_share(g), present=present.group_share(g))
        for g in Group
        if new.group_share(g) > 0 or present.group_share(g) > 0
    ]
    return t("charts.weights_beside.sentence", changed=changed, n=len(drawn), groups=t.join(groups))
