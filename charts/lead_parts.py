"""Why one program stands above another: what each criterion adds to the difference of their scores."""

from collections.abc import Mapping, Sequence

import pandas as pd
import plotly.graph_objects as go

from charts.ladder import Ladder, Rung, build_ladder
from charts.names import whole
from charts.picture import Picture
from charts.place_axis import draw_cut
from charts.rungs import dress_ladder, write_ends, write_names
from charts.sketch import Sketch
from charts.theme import ACCENT
from charts.words import TITLE_LETTERS, better_name, criterion_name, quoted
from scoring.criteria import Criterion
from scoring.program import Program
from scoring.ranking import Ranking
from scoring.sensitivity import Because, Reason
from texts import Texts

BEHIND = "#9AA5B1"
NAMED = 2
ROOM = 0.5
"""Room for the difference in words at the right, as a share of the widest difference either way."""


def lead_parts(
    found: Because,
    programs: Mapping[str, Program],
    t: Texts,
    *,
    criteria: Sequence[Criterion],
    beside: Ranking | None = None,
    projector: bool = False,
) -> Picture:
    """Draw what each criterion adds to the lead: right of the line for the program ahead, left for the other.

    beside  the order that the reader sees, where it is another than that of the scores taken apart here
    """
    names = {criterion.key: criterion_name(criterion, t) for criterion in criteria}
    short = {criterion.key: better_name(criterion.key, criteria, t) for criterion in criteria}
    told = [reason for reason in found.reasons if reason.difference != 0]
    rungs = [_rung(reason, names[reason.criterion], t) for reason in told]
    ahead, behind = (quoted(programs[code].name, t, most=TITLE_LETTERS) for code in (found.ahead, found.behind))
    return Picture(
        title=_title(found, ahead, behind, short, beside, t),
        subtitle=t("charts.lead_parts.subtitle"),
        figure=_figure(build_ladder(rungs, projector=projector), told, t),
        sentence=" ".join([_sentence(found, ahead, behind, short, t), *_beside(found, ahead, behind, beside, t)]),
        table=_table(found, programs, names, t),
    )


def _rung(reason: Reason, name: str, t: Texts) -> Rung:
    facts = t("charts.lead_parts.hover", ahead=reason.ahead, behind=reason.behind, difference=reason.difference)
    return Rung(reason.criterion, name, hover=f"{whole(name)}<br>{facts}")


def _figure(ladder: Ladder, reasons: Sequence[Reason], t: Texts) -> go.Figure:
    figure = Sketch()
    values = [reason.difference for reason in reasons]
    figure.add_bar(
        meta="difference",
        orientation="h",
        y=list(ladder.bars),
        x=values,
        width=ladder.thickness,
        hovertext=[rung.hover for rung in ladder.rungs],
        hoverinfo="text",
        textposition="none",
        marker={"color": [ACCENT if value > 0 else BEHIND for value in values]},
    )
    reach = max([abs(value) for value in values], default=0.0) or 1.0
    least = min([0.0, *values])
    left, right = (least if least < 0 else -0.02 * reach), reach * (1 + ROOM)
    draw_cut(figure, ladder, 0.0)
    write_names(figure, ladder, at=ladder.names_at(left, right))
    ends = [max(value, 0.0) for value in values]
    write_ends(figure, ladder, ends, [t("charts.lead_parts.end", difference=value) for value in values])
    return dress_ladder(figure, ladder, t, left=left, right=right).figure()


def _title(found: Because, ahead: str, behind: str, names: Mapping[str, str], beside: Ranking | None, t: Texts) -> str:
    if found.lead == 0:
        return t("charts.lead_parts.title_level", ahead=ahead, behind=behind)
    facts: dict[str, object] = {"ahead": ahead, "behind": behind, "lead": found.lead}
    facts["reasons"] = t.join([_words(reason, names, t) for reason in found.speak_for[:NAMED]])
    if beside is None:
        return t("charts.lead_parts.title", **facts)
    kind = _verdict(int(beside.places[found.ahead]), int(beside.places[found.behind]))
    return t(f"charts.lead_parts.title_{kind}", **facts, method=t(f"methods.{beside.method.key}"))


def _verdict(ahead: int, behind: int) -> str:
    if ahead == behind:
        return "shares"
    return "agrees" if ahead < behind else "turns"


def _beside(found: Because, ahead: str, behind: str, beside: Ranking | None, t: Texts) -> list[str]:
    """Say the places in the order that the reader sees."""
    if beside is None:
        return []
    places = {"ahead_place": int(beside.places[found.ahead]), "behind_place": int(beside.places[found.behind])}
    method = t(f"methods.{beside.method.key}")
    return [t("charts.lead_parts.beside", method=method, ahead=ahead, behind=behind, **places)]


def _sentence(found: Because, ahead: str, behind: str, names: Mapping[str, str], t: Texts) -> str:
    against = found.speak_against[:NAMED]
    if not against:
        return t("charts.lead_parts.sentence_none", behind=behind)
    reasons = t.join([_words(reason, names, t) for reason in against])
    return t("charts.lead_parts.sentence", ahead=ahead, behind=behind, reasons=reasons)


def _words(reason: Reason, names: Mapping[str, str], t: Texts) -> str:
    return t("charts.lead_parts.reason", name=names[reason.criterion], difference=abs(reason.difference))


def _table(found: Because, programs: Mapping[str, Program], names: Mapping[str, str], t: Texts) -> pd.DataFrame:
    return pd.DataFrame(
        {
            t("charts.columns.criterion"): [names[reason.criterion] for reason in found.reasons],
            _value_of(found.ahead, programs, t): [reason.ahead for reason in found.reasons],
            _value_of(found.behind, programs, t): [reason.behind for reason in found.reasons],
            t("charts.lead_parts.difference"): [reason.difference for reason in found.reasons],
        }
    )


def _value_of(code: str, programs: Mapping[str, Program], t: Texts) -> str:
    return t("charts.lead_parts.value_of", name=programs[code].name, code=code)
