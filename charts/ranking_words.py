"""What a ranking says in words: who leads, on what scale, and by how much."""

from collections.abc import Mapping, Sequence

import pandas as pd

from charts.near_ties import NearTies
from charts.words import TITLE_LETTERS, dimension_name, quoted
from scoring.dimensions import Dimension
from scoring.program import Program
from scoring.ranking import Ranking
from texts import Texts

NAMED_LEADERS = 2
"""More programs than this in front are counted, not named."""


def ranking_title(
    codes: Sequence[str],
    places: "pd.Series[int]",
    programs: Mapping[str, Program],
    t: Texts,
    *,
    dimension: Dimension | None,
    near: NearTies | None = None,
) -> str:
    """Say who leads, or that several do and are equal; and how many are alike to the one that leads."""
    leaders = [code for code in codes if places[code] == 1]
    band = len(near.bands[0]) if near and near.bands else 1
    where = "all" if dimension is None else "dimension"
    return t(
        f"charts.ranking_bar.title_{_finding(len(leaders), len(codes), band)}_{where}",
        first=t.join([quoted(programs[code].name, t, most=TITLE_LETTERS) for code in leaders[:NAMED_LEADERS]]),
        leaders=len(leaders),
        band=band,
        n=len(codes),
        dimension=dimension_name(dimension, t),
    )


def _finding(leaders: int, total: int, band: int) -> str:
    if total < 2:
        return "single" if total else "none"
    if leaders == 1:
        return "near" if band > 1 else "one"
    if leaders == total:
        return "equal"
    return "tied" if leaders <= NAMED_LEADERS else "many"


def ranking_subtitle(ranking: Ranking, shown: int, total: int, t: Texts, *, split: bool) -> str:
    """Say how many rows are drawn, under which method, and which way is better."""
    way = "higher" if ranking.method.higher_is_better else "lower"
    return t(
        f"charts.ranking_bar.subtitle_{'split' if split else way}",
        shown=shown,
        n=total,
        method=t(f"methods.{ranking.method.key}"),
    )


def ranking_sentence(
    codes: Sequence[str],
    places: "pd.Series[int]",
    ranking: Ranking,
    programs: Mapping[str, Program],
    t: Texts,
    *,
    dimension: Dimension | None,
) -> str:
    """Name the first three with place and score, and the last score."""
    if not codes:
        return ranking_title(codes, places, programs, t, dimension=dimension)
    if len(codes) == 1:
        name, score = quoted(programs[codes[0]].name, t), float(ranking.scores[codes[0]])
        return t("charts.ranking_bar.sentence_single", name=name, score=score)
    first = [
        t(
            "charts.ranking_bar.entry",
            place=int(places[code]),
            name=quoted(programs[code].name, t),
            score=float(ranking.scores[code]),
        )
        for code in codes[:3]
    ]
    return t("charts.ranking_bar.sentence", first="; ".join(first), n=len(codes), last=float(ranking.scores[codes[-1]]))
