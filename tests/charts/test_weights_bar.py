"""Weights stand group by group; what weighs nothing is said, not drawn."""

import pytest

from charts.theme import COLOURS
from charts.weights_bar import weights_bar
from scoring.criteria import CRITERIA, Criterion, Group, ImpactCounting, counted
from scoring.weighting import Weighting, default_weighting
from tests.charts.given import drawn, traces

COUNTED = counted(CRITERIA, ImpactCounting.MAIN_AND_BREADTH)
PAIR = (Criterion("risk"), Criterion("novelty"))


def test_bars_are_the_shares_from_zero_and_add_up_to_one(t):
    picture = weights_bar(default_weighting(COUNTED), COUNTED, t)

    bars = picture.figure.data[0]
    assert sum(bars.x) == pytest.approx(1)
    assert picture.figure.layout.xaxis.range[0] == 0


def test_the_largest_of_a_group_comes_first(t):
    picture = weights_bar(Weighting.from_points({"risk": 1, "novelty": 3}, PAIR), PAIR, t)

    assert [code for (code,) in picture.figure.data[0].customdata] == ["novelty", "risk"]
    assert [text.strip("\u2009") for text in traces(picture.figure, "end")[0].text] == [
        t.percent(0.75),
        t.percent(0.25),
    ]


def test_each_group_is_written_once_with_its_share(t):
    picture = weights_bar(default_weighting(COUNTED), COUNTED, t)

    (headers,) = traces(picture.figure, "header")
    assert [text[3:-4] for text in headers.text] == [f"{t(f'groups.{group}')} {t.percent(0.5)}" for group in Group]


def test_weights_never_wear_the_colour_of_a_dimension(t):
    picture = weights_bar(default_weighting(COUNTED), COUNTED, t)

    assert not set(picture.figure.data[0].marker.color) & set(COLOURS.values())


def test_gates_and_constraints_are_said_to_weigh_nothing(indonesian):
    picture = weights_bar(default_weighting(COUNTED), COUNTED, indonesian)

    assert "Tidak ikut menimbang (bobot 0): Keselarasan RPJMD dan Anggaran." in picture.sentence
    assert len(picture.table) == 11


@pytest.mark.parametrize(
    ("points", "title"),
    [
        ({"risk": 3, "novelty": 1}, "Bobot terbesar: “Risiko”, 75\u00a0%"),
        ({"risk": 1, "novelty": 1}, "2 kriteria berbobot sama, masing-masing 50\u00a0%"),
        ({"risk": 1}, "Bobot terbesar: “Risiko”, 100\u00a0%"),
        ({"risk": 2, "novelty": 1}, "Bobot terbesar: “Risiko”, 66,7\u00a0%"),
    ],
)
def test_the_title_names_the_heaviest(indonesian, points, title):
    assert weights_bar(Weighting.from_points(points, PAIR), PAIR, indonesian).title == title


def test_criteria_without_any_weight_say_so(t):
    weighting = Weighting.from_points({"risk": 1}, PAIR)

    assert weights_bar(weighting, PAIR[1:], t).title == t("charts.weights_bar.title_none")


def test_a_team_s_own_wording_is_drawn_as_letters(t):
    own = (Criterion("own", label="<img> $a$"),)

    picture = weights_bar(Weighting.from_points({"own": 1}, own), own, t)

    assert "<img" not in drawn(picture.figure)
    assert "$" not in drawn(picture.figure)
