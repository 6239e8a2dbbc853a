"""The ranking draws every place, its parts and nothing that a name could smuggle in."""

import pandas as pd
import pytest

from charts.near_ties import NearTies
from charts.ranking_bar import in_group_order, ranking_bar
from charts.theme import GROUND
from scoring.contributions import contributions
from scoring.criteria import CRITERIA, Group
from scoring.dimensions import Dimension
from scoring.methods import METHODS
from tests.charts.given import HOSTILE, by_code, drawn, named, program, programs, study, traces


def test_the_parts_of_a_bar_add_up_to_the_score(t):
    given = study(programs(8))

    picture = _split(given, t)

    bars = [trace for trace in picture.figure.data if trace.type == "bar"]
    assert pd.Series([sum(parts) for parts in zip(*(bar.x for bar in bars), strict=True)]).tolist() == pytest.approx(
        given.ranking().scores.tolist()
    )
    assert picture.figure.layout.barmode == "relative"


def test_by_group_a_bar_has_one_part_a_group_and_still_adds_up(t):
    given = study(programs(8))

    bars = [trace for trace in _split(given, t, by_group=True).figure.data if trace.type == "bar"]

    assert [bar.name for bar in bars] == [t(f"groups.{group}") for group in Group]
    assert [sum(parts) for parts in zip(*(bar.x for bar in bars), strict=True)] == pytest.approx(
        given.ranking().scores.tolist()
    )


def test_rows_stand_in_order_of_place_with_the_program_to_click(t):
    given = study(programs(8))

    picture = _split(given, t)

    assert [code for code, _ in picture.figure.data[0].customdata] == list(given.ranking().codes)
    assert list(picture.figure.data[0].y) == sorted(picture.figure.data[0].y)


def test_impact_comes_first_and_stronger_than_feasibility(t):
    given = study([program()])

    parts = contributions(given.matrix(), given.weighting)

    groups = [criterion.group for criterion in in_group_order(CRITERIA, parts)]
    assert groups == sorted(groups, key=[Group.IMPACT, Group.FEASIBILITY].index)
    first, *_, last = [trace for trace in _split(given, t).figure.data if trace.type == "bar"]
    assert first.marker.color[0] < last.marker.color[0]
    assert first.marker.line.color == GROUND


def test_programs_that_tie_show_the_same_place(t):
    picture = _split(study([program("GOV-01"), program("GOV-02"), program("GOV-03", rating=1.0)]), t)

    (leads,) = traces(picture.figure, "lead")
    assert [text.strip("</b>\u2002") for text in leads.text] == ["1", "1", "3"]


def test_only_the_first_rows_are_drawn_and_the_subtitle_says_so(indonesian):
    picture = _split(study(programs(36)), indonesian, limit=20)

    assert len(picture.figure.data[0].x) == 20
    assert "20 dari 36 program" in picture.subtitle


def test_without_limit_two_hundred_programs_are_drawn(t):
    picture = _split(study(programs(200)), t, limit=None)

    assert len(picture.figure.data[0].x) == 200
    assert picture.figure.layout.height > 200 * 40


def test_within_a_dimension_places_start_at_one(t):
    given = study(programs(12))

    picture = _split(given, t, dimension=Dimension.SOCIETY)

    assert picture.table[t("charts.columns.place")].tolist() == [1, 2]
    assert set(picture.table[t("charts.columns.dimension")]) == {t("dimensions.society")}


def test_a_dimension_without_programs_says_so(t):
    picture = _split(study([program()]), t, dimension=Dimension.LIVING)

    assert picture.title == t("charts.ranking_bar.title_none_dimension", dimension=t("dimensions.living"))


def test_where_lower_is_better_the_best_is_still_on_top(t):
    given = study(programs(6))
    ranking = given.ranking(METHODS["vikor"])

    picture = ranking_bar(ranking, None, by_code(given.programs), t, criteria=CRITERIA)

    assert list(picture.figure.data[0].x) == pytest.approx(ranking.scores.tolist())
    assert picture.figure.data[0].x[0] == min(picture.figure.data[0].x)
    assert picture.subtitle == t("charts.ranking_bar.subtitle_lower", method=t("methods.vikor"), shown=6, n=6)


def test_scores_below_zero_still_grow_from_zero(t):
    given = study(programs(3))
    ranking = given.ranking()
    below = type(ranking)(
        ranking.method, ranking.weighting, ranking.scores - 0.5, ranking.places, ranking.places_in_dimension
    )

    picture = ranking_bar(below, None, by_code(given.programs), t, criteria=CRITERIA)

    low, high = picture.figure.layout.xaxis.range
    assert low <= min(0, below.scores.min())
    assert high > max(0, below.scores.max())
    assert picture.figure.data[0].base is None


def test_names_from_outside_are_drawn_as_letters(t):
    picture = _split(study(named(programs(3), HOSTILE)), t)

    assert "<img" not in drawn(picture.figure)
    assert "$" not in drawn(picture.figure)


def test_a_segment_names_its_criterion_and_its_part(t):
    picture = _split(study([program(name="Kios")]), t)

    hover = picture.figure.data[0].hovertext[0]
    assert t("criteria.impact_main.name") in hover
    assert "Kios" in hover


def test_the_table_holds_the_parts_unrounded(t):
    given = study(programs(3))

    picture = _split(given, t)

    parts = contributions(given.matrix(), given.weighting).loc[list(given.ranking().codes)]
    assert picture.table[t("criteria.risk.name")].tolist() == parts["risk"].tolist()


def test_programs_that_are_alike_are_bracketed_and_told_of(t):
    given = study(programs(6))
    codes = given.ranking().codes
    near = NearTies((codes[:2], *((code,) for code in codes[2:])), cut=1)

    plain, marked = _split(given, t), _split(given, t, near=near)

    assert len(plain.figure.layout.shapes) == 0
    assert len(marked.figure.layout.shapes) > 0
    assert t("charts.near_ties.alike", place=1) in drawn(marked.figure)
    assert marked.sentence.startswith(plain.sentence)


def _split(given, t, **settings):
    parts = contributions(given.matrix(), given.weighting)
    return ranking_bar(given.ranking(), parts, by_code(given.programs), t, criteria=CRITERIA, **settings)
