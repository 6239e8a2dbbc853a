"""The weights: one bar for each criterion that weighs, group by group."""

from collections.abc import Sequence

import pandas as pd
import plotly.graph_objects as go

from charts.ladder import Ladder, Rung, build_ladder
from charts.names import whole
from charts.picture import Picture
from charts.rungs import draw_bars, dress_ladder, write_ends, write_names
from charts.sketch import Sketch
from charts.theme import ACCENT, MUTED
from charts.words import criterion_name, quoted
from scoring.criteria import Criterion, Group
from scoring.weighting import Weighting
from texts import Texts

COLOURS = {Group.IMPACT: ACCENT, Group.FEASIBILITY: MUTED}


def weights_bar(weighting: Weighting, criteria: Sequence[Criterion], t: Texts, *, projector: bool = False) -> Picture:
    """Show each criterion's share of the whole, the largest of each group first; what weighs 0 is said in words."""
    weighing = [c for c in criteria if weighting.shares.get(c.key, 0.0) > 0]
    ordered = [c for group in Group for c in _sorted(weighing, weighting) if c.group is group]
    shares = [weighting.shares[c.key] for c in ordered]
    return Picture(
        title=weights_title(criteria, weighting, t),
        subtitle=t("charts.weights_bar.subtitle"),
        figure=_figure(build_ladder(_rungs(ordered, weighting, t), projector=projector), ordered, shares, t),
        sentence=_sentence(criteria, weighting, t),
        table=pd.DataFrame(
            {
                t("charts.columns.group"): [t(f"groups.{c.group}") for c in ordered],
                t("charts.columns.criterion"): [criterion_name(c, t) for c in ordered],
                t("charts.columns.weight"): shares,
            }
        ),
        written={t("charts.columns.weight"): "percent1"},
    )


def _sorted(criteria: Sequence[Criterion], weighting: Weighting) -> list[Criterion]:
    return sorted(criteria, key=lambda c: -round(weighting.shares[c.key], 12))


def share_words(share: float, t: Texts) -> str:
    """Write a share as percent, with a decimal where it is not whole."""
    return t.percent(share, 0 if abs(100 * share - round(100 * share)) < 0.05 else 1)


def _group(group: Group, weighting: Weighting, t: Texts) -> str:
    share = share_words(weighting.group_share(group), t)
    return t("charts.weights_bar.group", group=t(f"groups.{group}"), share=share)


def _rungs(ordered: Sequence[Criterion], weighting: Weighting, t: Texts) -> list[Rung]:
    rungs, open_group = [], None
    for criterion in ordered:
        name, share = criterion_name(criterion, t), share_words(weighting.shares[criterion.key], t)
        header = "" if criterion.group is open_group else _group(criterion.group, weighting, t)
        open_group = criterion.group
        rungs.append(Rung(criterion.key, name, header=header, hover=f"{whole(name)}: <b>{share}</b>"))
    return rungs


def _figure(ladder: Ladder, ordered: Sequence[Criterion], shares: Sequence[float], t: Texts) -> go.Figure:
    figure, right = Sketch(), 1.25 * max(shares, default=1)
    draw_bars(figure, ladder, shares, [COLOURS[criterion.group] for criterion in ordered])
    write_names(figure, ladder, at=ladder.names_at(0, right))
    write_ends(figure, ladder, shares, [share_words(share, t) for share in shares])
    return dress_ladder(figure, ladder, t, right=right).figure()


def weights_title(criteria: Sequence[Criterion], weighting: Weighting, t: Texts) -> str:
    """Name the criterion, or the criteria, that weigh most."""
    weighing = [c for c in criteria if weighting.shares.get(c.key, 0.0) > 0]
    top = max((weighting.shares[c.key] for c in weighing), default=0.0)
    heaviest = [c for c in weighing if abs(weighting.shares[c.key] - top) < 1e-9]
    return t(
        f"charts.weights_bar.title_{_finding(len(heaviest), len(weighing))}",
        names=t.join([quoted(criterion_name(c, t), t) for c in heaviest[:2]]),
        n=len(heaviest),
        share=share_words(top, t),
    )


def _finding(heaviest: int, weighing: int) -> str:
    if weighing == 0:
        return "none"
    if heaviest == weighing > 1:
        return "equal"
    return {1: "one", 2: "two"}.get(heaviest, "many")


def _sentence(criteria: Sequence[Criterion], weighting: Weighting, t: Texts) -> str:
    groups = t.join([_group(g, weighting, t) for g in Group if weighting.group_share(g) > 0])
    without = [criterion_name(c, t) for c in criteria if not weighting.shares.get(c.key, 0.0)]
    if not without:
        return t("charts.weights_bar.sentence", groups=groups)
    return t("charts.weights_bar.sentence_without", groups=groups, without=t.join(without))
