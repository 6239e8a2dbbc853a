"""Programs in order: each bar split into what every criterion brings, where the method is a sum."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import pandas as pd

from charts.ladder import Ladder, Rung, build_ladder
from charts.names import harmless, whole
from charts.near_ties import NearTies, draw_near, near_sentence, near_words
from charts.picture import Picture
from charts.ranking_words import ranking_sentence, ranking_subtitle, ranking_title
from charts.rungs import draw_bars, dress_ladder, with_dimension, write_ends, write_names
from charts.sketch import Sketch
from charts.theme import GROUND, colour, tint
from charts.words import criterion_name, dimension_name
from scoring.criteria import Criterion, Group
from scoring.dimensions import Dimension
from scoring.program import Program
from scoring.ranking import Ranking
from texts import Texts

STRENGTHS: Mapping[Group, tuple[float, float]] = {Group.IMPACT: (1.0, 0.82), Group.FEASIBILITY: (0.5, 0.36)}
"""How much of the dimension's colour the segments of a group carry, in turn."""


@dataclass(frozen=True)
class Segment:
    """What one criterion, or one group, brings to each bar, and how much of the dimension's colour it carries."""

    key: str
    name: str
    values: Sequence[float]
    strength: float


def ranking_bar(
    ranking: Ranking,
    parts: pd.DataFrame | None,
    programs: Mapping[str, Program],
    t: Texts,
    *,
    criteria: Sequence[Criterion],
    limit: int | None = 20,
    dimension: Dimension | None = None,
    near: NearTies | None = None,
    by_group: bool = False,
    projector: bool = False,
) -> Picture:
    """Show the places of a ranking, over all or within one dimension.

    parts     float, programs × criteria, rows summing to the score (`contributions`); None for a method that is no sum
    limit     how many rows to draw; None draws all
    near      programs that are alike, which are then marked; None marks nobody
    by_group  one segment a group in place of one a criterion: a fifth of the shapes, where the picture must follow a
              slider
    Every bar, name and score hands back the program's code as the first entry of its customdata.
    """
    codes = [code for code in ranking.codes if dimension is None or programs[code].dimension is dimension]
    places = ranking.places if dimension is None else ranking.places_in_dimension
    shown = codes[:limit]
    values = [float(ranking.scores[code]) for code in shown]
    alike = {code: near_words(code, near, places, t) if near else "" for code in shown}
    rungs = [_rung(programs[code], int(places[code]), float(ranking.scores[code]), alike[code], t) for code in shown]
    ladder = build_ladder(rungs, projector=projector)
    figure = Sketch()
    if parts is None:
        draw_bars(figure, ladder, values, [colour(programs[code].dimension) for code in shown])
    else:
        _draw_parts(figure, ladder, _segments(parts.loc[shown], criteria, t, by_group=by_group), programs, t)
    _dress(figure, ladder, values, programs, t, named=dimension is None, projector=projector)
    if near:
        draw_near(figure, ladder, near)
    sentence = ranking_sentence(codes, places, ranking, programs, t, dimension=dimension)
    return Picture(
        title=ranking_title(codes, places, programs, t, dimension=dimension, near=near),
        subtitle=ranking_subtitle(ranking, len(shown), len(codes), t, split=parts is not None),
        figure=figure.figure(),
        sentence=f"{sentence} {near_sentence(near, places, programs, t)}" if near and len(codes) > 1 else sentence,
        table=_table(shown, places, ranking, parts, programs, criteria, t),
    )


def _rung(program: Program, place: int, score: float, alike: str, t: Texts) -> Rung:
    facts = f"{dimension_name(program.dimension, t)} · {place} · <b>{t.number(score)}</b>"
    facts += f"<br>{alike}" if alike else ""
    return Rung(program.code, program.name, lead=str(place), hover=f"{whole(program.name)}<br>{facts}")


def _segments(parts: pd.DataFrame, criteria: Sequence[Criterion], t: Texts, *, by_group: bool) -> Iterator[Segment]:
    ordered = in_group_order(criteria, parts)
    for group in Group:
        members = [criterion for criterion in ordered if criterion.group is group]
        if by_group and members:
            values = parts[[criterion.key for criterion in members]].sum(axis=1)
            yield Segment(str(group), t(f"groups.{group}"), values.to_list(), STRENGTHS[group][0])
            continue
        for turn, criterion in enumerate(members):
            values = parts[criterion.key].astype(float)
            yield Segment(criterion.key, criterion_name(criterion, t), values.to_list(), STRENGTHS[group][turn % 2])


def _draw_parts(
    figure: Sketch, ladder: Ladder, segments: Iterable[Segment], programs: Mapping[str, Program], t: Texts
) -> None:
    for segment in segments:
        figure.add_bar(
            orientation="h",
            name=harmless(segment.name),
            y=list(ladder.bars),
            x=list(segment.values),
            width=ladder.thickness,
            customdata=[[code, segment.key] for code in ladder.codes],
            hovertext=[
                f"{rung.hover}<br>{whole(segment.name)}: <b>{t.number(v)}</b>"
                for rung, v in zip(ladder.rungs, segment.values, strict=True)
            ],
            hoverinfo="text",
            textposition="none",
            marker={
                "color": [tint(colour(programs[code].dimension), segment.strength) for code in ladder.codes],
                "line": {"color": GROUND, "width": 1},
            },
            unselected={"marker": {"opacity": 1}},
        )


def in_group_order(criteria: Sequence[Criterion], parts: pd.DataFrame) -> list[Criterion]:
    """Give the criteria that have parts, group by group, so that a group's segments stand together."""
    return [c for group in Group for c in criteria if c.group is group and c.key in parts.columns]


def _dress(
    figure: Sketch,
    ladder: Ladder,
    values: Sequence[float],
    programs: Mapping[str, Program],
    t: Texts,
    *,
    named: bool,
    projector: bool,
) -> None:
    left, top = min(0.0, *values, 0.0), max(0.0, *values, 0.0) or 1.0
    ends = [t.number(value) for value in values]
    if named:
        ends = [
            with_dimension(end, dimension_name(programs[code].dimension, t, short=True))
            for end, code in zip(ends, ladder.codes, strict=True)
        ]
    write_ends(figure, ladder, [max(0.0, value) for value in values], ends)
    # room to the right of the longest bar for its value and dimension, on a phone and on a wall
    room = (0.3 if projector else 0.74) if named else 0.25
    right = top + room * (top - left)
    write_names(figure, ladder, at=ladder.names_at(left, right))
    dress_ladder(figure, ladder, t, left=left, right=right)


def _table(
    shown: Sequence[str],
    places: "pd.Series[int]",
    ranking: Ranking,
    parts: pd.DataFrame | None,
    programs: Mapping[str, Program],
    criteria: Sequence[Criterion],
    t: Texts,
) -> pd.DataFrame:
    columns: dict[str, list[object]] = {
        t("charts.columns.place"): [int(places[code]) for code in shown],
        t("charts.columns.code"): list(shown),
        t("charts.columns.program"): [programs[code].name for code in shown],
        t("charts.columns.dimension"): [dimension_name(programs[code].dimension, t) for code in shown],
        t("charts.columns.score"): [float(ranking.scores[code]) for code in shown],
    }
    if parts is not None:
        drawn = parts.loc[list(shown)]
        for criterion in in_group_order(criteria, parts):
            columns[criterion_name(criterion, t)] = drawn[criterion.key].to_list()
    return pd.DataFrame(columns)
