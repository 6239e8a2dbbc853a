"""The shortlist by dimension: each program's bar in the colour of its dimension."""

from collections.abc import Collection, Mapping, Sequence

import pandas as pd
import plotly.graph_objects as go

from charts.ladder import Ladder, Rung, build_ladder
from charts.names import whole
from charts.picture import Picture
from charts.rungs import draw_bars, dress_ladder, write_ends, write_names
from charts.sketch import Sketch
from charts.theme import colour
from charts.words import by_dimension, counts_by_dimension, dimension_name, quoted
from scoring.program import Program
from texts import Texts


def shortlist_bar(
    shortlist_codes: Sequence[str],
    scores: "pd.Series[float]",
    programs: Mapping[str, Program],
    t: Texts,
    *,
    proposals: int,
    by_hand: Collection[str] = (),
    projector: bool = False,
) -> Picture:
    """Show the chosen programs grouped by dimension, the best of each first.

    scores     by program code, in [0, 1] on declared anchors, the higher the better
    proposals  how many programs the list was chosen from
    by_hand    codes that judgement beside the method put onto the list: they are marked
    """
    ordered = sorted(shortlist_codes, key=lambda code: -float(scores[code]))
    groups = by_dimension(ordered, programs)
    codes = [code for members in groups.values() for code in members]
    openers = {members[0]: dimension_name(dimension, t) for dimension, members in groups.items()}
    names = {code: _name(programs[code], t, by_hand=code in by_hand) for code in codes}
    rungs = [_rung(programs[code], names[code], float(scores[code]), openers.get(code, ""), t) for code in codes]
    values = [float(scores[code]) for code in codes]
    key = "some" if codes else "none"
    return Picture(
        title=t(f"charts.shortlist_bar.title_{key}", chosen=len(codes), proposals=proposals),
        subtitle=t("charts.shortlist_bar.subtitle"),
        figure=_figure(build_ladder(rungs, projector=projector), values, programs, t),
        sentence=_sentence(ordered, scores, programs, t),
        table=pd.DataFrame(
            {
                t("charts.columns.dimension"): [dimension_name(programs[code].dimension, t) for code in codes],
                t("charts.columns.code"): codes,
                t("charts.columns.program"): [names[code] for code in codes],
                t("charts.columns.score"): values,
            }
        ),
    )


def _name(program: Program, t: Texts, *, by_hand: bool) -> str:
    return t("charts.shortlist_bar.by_hand", program=program.name) if by_hand else program.name


def _rung(program: Program, name: str, score: float, header: str, t: Texts) -> Rung:
    hover = f"{whole(name)}<br>{dimension_name(program.dimension, t)} · <b>{t.number(score)}</b>"
    return Rung(program.code, name, header=header, hover=hover)


def _figure(ladder: Ladder, values: Sequence[float], programs: Mapping[str, Program], t: Texts) -> go.Figure:
    figure, right = Sketch(), 1.2 * (max(values, default=0) or 1)
    draw_bars(figure, ladder, values, [colour(programs[code].dimension) for code in ladder.codes])
    write_names(figure, ladder, at=ladder.names_at(0, right))
    write_ends(figure, ladder, values, [t.number(value) for value in values])
    return dress_ladder(figure, ladder, t, right=right).figure()


def _sentence(ordered: Sequence[str], scores: "pd.Series[float]", programs: Mapping[str, Program], t: Texts) -> str:
    if not ordered:
        return t("charts.shortlist_bar.sentence_none")
    return t(
        "charts.shortlist_bar.sentence",
        counts=counts_by_dimension(ordered, programs, t),
        best=quoted(programs[ordered[0]].name, t),
        high=float(scores[ordered[0]]),
        low=float(scores[ordered[-1]]),
    )
