"""What the list is strong in: its mean ratings around the six dimensions, against those of all candidates."""

from collections.abc import Mapping, Sequence

import pandas as pd

from charts.names import harmless
from charts.picture import Picture
from charts.ring import draw_ring, dress_ring
from charts.sketch import Sketch
from charts.theme import ACCENT, MUTED, muted
from charts.words import dimension_name
from scoring.criteria import impact_key
from scoring.dimensions import Dimension
from scoring.program import Program
from texts import Texts

Ratings = Mapping[Dimension, float | None]


def list_radar(
    chosen: Sequence[Program], candidates: Sequence[Program], t: Texts, *, projector: bool = False
) -> Picture:
    """Draw the list as a solid shape and all candidates as a dashed line; blanks are left out of a mean."""
    own, usual = mean_ratings(chosen), mean_ratings(candidates)
    figure = Sketch()
    draw_ring(figure, list(usual.values()), {"color": MUTED, "width": 2, "dash": "dash"}, "candidates")
    hovers = [harmless(_part(dimension, own, usual, t)) for dimension in Dimension]
    draw_ring(figure, list(own.values()), {"color": ACCENT, "width": 3}, "list", hovers)
    dress_ring(figure, [_corner(dimension, own, usual, t) for dimension in Dimension], t, projector=projector)
    return Picture(
        title=_title(own, usual, t),
        subtitle=t("charts.list_radar.subtitle", n=len(chosen), candidates=len(candidates)),
        figure=figure.figure(),
        sentence=t(
            "charts.list_radar.sentence",
            parts="; ".join(_part(d, own, usual, t) for d in Dimension if own[d] is not None) or "–",
        ),
        table=pd.DataFrame(
            {
                t("charts.columns.dimension"): [dimension_name(dimension, t) for dimension in Dimension],
                t("charts.list_radar.of_list"): list(own.values()),
                t("charts.list_radar.of_candidates"): list(usual.values()),
            }
        ),
        written={t("charts.list_radar.of_list"): "n2", t("charts.list_radar.of_candidates"): "n2"},
    )


def mean_ratings(programs: Sequence[Program]) -> dict[Dimension, float | None]:
    """Give the mean rating by dimension of the programs that have one; None where none has."""
    found: dict[Dimension, float | None] = {}
    for dimension in Dimension:
        rated = [value for program in programs if (value := program.value(impact_key(dimension))) is not None]
        found[dimension] = sum(rated) / len(rated) if rated else None
    return found


def _leads(own: Ratings, usual: Ratings) -> dict[Dimension, float]:
    pairs = {dimension: (own[dimension], usual[dimension]) for dimension in Dimension}
    return {d: mine - theirs for d, (mine, theirs) in pairs.items() if mine is not None and theirs is not None}


def _title(own: Ratings, usual: Ratings, t: Texts) -> str:
    leads = _leads(own, usual)
    if not leads:
        return t("charts.list_radar.title_none")
    best = max(leads, key=lambda dimension: leads[dimension])
    worst = min(leads, key=lambda dimension: leads[dimension])
    if leads[best] <= 0:
        return t("charts.list_radar.title_even")
    key = "title_below" if leads[worst] < 0 else "title"
    return t(f"charts.list_radar.{key}", best=dimension_name(best, t), worst=dimension_name(worst, t))


def _part(dimension: Dimension, own: Ratings, usual: Ratings, t: Texts) -> str:
    return t(
        "charts.list_radar.part",
        dimension=dimension_name(dimension, t),
        rating=_rating(own[dimension], t),
        usual=_rating(usual[dimension], t),
    )


def _corner(dimension: Dimension, own: Ratings, usual: Ratings, t: Texts) -> str:
    name = f"<b>{harmless(dimension_name(dimension, t, short=True))}</b>"
    against = harmless(t("charts.list_radar.against", usual=_rating(usual[dimension], t)))
    return f"{name}<br>{_rating(own[dimension], t)} {muted(f'· {against}')}"


def _rating(value: float | None, t: Texts) -> str:
    return "–" if value is None else t.number(value, 1)
