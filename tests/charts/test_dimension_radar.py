"""The radar draws six ratings against the median; a blank is a gap."""

import pytest

from charts.dimension_radar import dimension_radar
from charts.theme import COLOURS
from scoring.criteria import impact_key
from scoring.dimensions import Dimension
from tests.charts.given import HOSTILE, drawn, program, traces

MEDIAN = dict.fromkeys(Dimension, 3.0)


def _rated(*ratings, **facts):
    values = {impact_key(d): rating for d, rating in zip(Dimension, ratings, strict=True) if rating is not None}
    return program(values=values, **facts)


def test_the_shape_closes_over_all_six_dimensions(t):
    picture = dimension_radar(_rated(5.0, 4.0, 3.0, 2.0, 1.0, 2.0), MEDIAN, t)

    (shape,) = traces(picture.figure, "program")
    assert list(shape.r) == [5.0, 4.0, 3.0, 2.0, 1.0, 2.0, 5.0]
    assert list(shape.theta) == [*Dimension, Dimension.GOVERNANCE]
    assert shape.line.color == COLOURS[Dimension.GOVERNANCE]


def test_the_scale_runs_from_zero_to_five(t):
    picture = dimension_radar(_rated(*[1.0] * 6), MEDIAN, t)

    assert list(picture.figure.layout.polar.radialaxis.range) == [0, 5]


def test_a_blank_rating_is_a_gap_not_zero(t):
    picture = dimension_radar(_rated(5.0, None, 3.0, 2.0, 1.0, 2.0), MEDIAN, t)

    (shape,) = traces(picture.figure, "program")
    assert shape.r[1] is None
    assert shape.connectgaps is False
    assert shape.fill == "none"
    assert t("charts.dimension_radar.blank") in picture.figure.layout.polar.angularaxis.ticktext[1]


def test_a_missing_median_is_a_gap(t):
    picture = dimension_radar(_rated(*[2.0] * 6), {Dimension.GOVERNANCE: 3.0}, t)

    assert list(traces(picture.figure, "median")[0].r) == [3.0, None, None, None, None, None, 3.0]


def test_the_median_is_dashed_and_said_at_every_corner(t):
    picture = dimension_radar(_rated(*[2.0] * 6), MEDIAN | {Dimension.LIVING: 3.5}, t)

    assert traces(picture.figure, "median")[0].line.dash == "dash"
    assert t.number(3.5, 1) in picture.figure.layout.polar.angularaxis.ticktext[3]


@pytest.mark.parametrize(("ratings", "key"), [([5, 4, 3, 2, 1, 1], "some"), ([3] * 6, "even"), ([None] * 6, "none")])
def test_the_title_says_where_the_program_is_strong(t, ratings, key):
    picture = dimension_radar(_rated(*ratings, name="Kios"), MEDIAN, t)

    expected = t(
        f"charts.dimension_radar.title_{key}",
        name="“Kios”",
        dimensions=t("dimensions.governance"),
        rating=str(max(r or 0 for r in ratings)),
    )
    assert picture.title == expected


def test_a_hostile_name_is_drawn_as_letters(t):
    picture = dimension_radar(_rated(*[2.0] * 6, name=HOSTILE), MEDIAN, t)

    assert "<img" not in drawn(picture.figure)
    assert "$" not in drawn(picture.figure)


def test_the_table_keeps_blanks_blank(t):
    picture = dimension_radar(_rated(5.0, None, 3.0, 2.0, 1.0, 2.0), MEDIAN, t)

    assert picture.table[t("charts.columns.rating")].isna().tolist() == [False, True, False, False, False, False]
