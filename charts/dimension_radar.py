"""One program's six impact ratings against the median of the list."""

from collections.abc import Mapping

import pandas as pd

from charts.names import harmless, whole
from charts.picture import Picture
from charts.ring import draw_ring, dress_ring
from charts.sketch import Sketch
from charts.theme import MUTED, colour, muted
from charts.words import TITLE_LETTERS, dimension_name, quoted
from scoring.criteria import impact_key
from scoring.dimensions import Dimension
from scoring.program import Program
from texts import Texts


def dimension_radar(
    program: Program, median: Mapping[Dimension, float], t: Texts, *, projector: bool = False
) -> Picture:
    """Draw the ratings as a solid shape and the median as a dashed line.

    median  rating by dimension, 1 to 5; an absent dimension is a gap
    A rating that is blank is a gap too, never zero.
    """
    own = {dimension: program.value(impact_key(dimension)) for dimension in Dimension}
    usual = {dimension: median.get(dimension) for dimension in Dimension}
    figure = Sketch()
    draw_ring(figure, list(usual.values()), {"color": MUTED, "width": 2, "dash": "dash"}, "median")
    hovers = [_hover(program, dimension, own, usual, t) for dimension in Dimension]
    draw_ring(figure, list(own.values()), {"color": colour(program.dimension), "width": 3}, "program", hovers)
    dress_ring(figure, [_corner(d, own[d], usual[d], t) for d in Dimension], t, projector=projector)
    return Picture(
        title=_title(program, own, usual, t),
        subtitle=t("charts.dimension_radar.subtitle"),
        figure=figure.figure(),
        sentence=_sentence(program, own, usual, t),
        table=pd.DataFrame(
            {
                t("charts.columns.dimension"): [dimension_name(dimension, t) for dimension in Dimension],
                t("charts.columns.rating"): list(own.values()),
                t("charts.columns.median"): list(usual.values()),
            }
        ),
        written={t("charts.columns.rating"): "", t("charts.columns.median"): ""},
    )


def _rating(value: float | None, t: Texts) -> str:
    if value is None:
        return t("charts.dimension_radar.blank")
    return t.number(value, 0 if value == int(value) else 1)


def _corner(dimension: Dimension, own: float | None, usual: float | None, t: Texts) -> str:
    name = f"<b>{harmless(dimension_name(dimension, t, short=True))}</b>"
    if own is None:
        # a phone has room for no more beside the shape
        return f"{name}<br>{muted(harmless(_rating(own, t)))}"
    against = harmless(t("charts.dimension_radar.against", median=_rating(usual, t)))
    return f"{name}<br>{_rating(own, t)} {muted(f'· {against}')}"


def _hover(
    program: Program,
    dimension: Dimension,
    own: Mapping[Dimension, float | None],
    usual: Mapping[Dimension, float | None],
    t: Texts,
) -> str:
    against = harmless(t("charts.dimension_radar.against", median=_rating(usual[dimension], t)))
    return f"{whole(program.name)}<br>{dimension_name(dimension, t)}: <b>{_rating(own[dimension], t)}</b> {against}"


def _title(
    program: Program, own: Mapping[Dimension, float | None], usual: Mapping[Dimension, float | None], t: Texts
) -> str:
    rated = {dimension: value for dimension, value in own.items() if value is not None}
    if not rated:
        return t("charts.dimension_radar.title_none", name=quoted(program.name, t, most=TITLE_LETTERS))
    strongest = [d for d, value in rated.items() if value == max(rated.values())]
    key = "even" if len(strongest) == len(Dimension) else "some"
    return t(
        f"charts.dimension_radar.title_{key}",
        name=quoted(program.name, t, most=TITLE_LETTERS),
        dimensions=t.join([dimension_name(d, t) for d in strongest]),
        rating=_rating(max(rated.values()), t),
    )


def _sentence(
    program: Program, own: Mapping[Dimension, float | None], usual: Mapping[Dimension, float | None], t: Texts
) -> str:
    parts = [
        t(
            "charts.dimension_radar.part",
            dimension=dimension_name(d, t),
            rating=_rating(own[d], t),
            median=_rating(usual[d], t),
        )
        for d in Dimension
    ]
    return t("charts.dimension_radar.sentence", name=quoted(program.name, t), parts="; ".join(parts))
