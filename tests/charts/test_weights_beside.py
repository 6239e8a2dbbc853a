"""New weights stand as bars, the present ones as strokes on the same axis."""

import pytest

from charts.theme import COLOURS
from charts.weights_beside import weights_beside
from scoring.criteria import CRITERIA, Criterion, ImpactCounting, counted
from scoring.weighting import Weighting, default_weighting
from tests.charts.given import HOSTILE, traces

COUNTED = counted(CRITERIA, ImpactCounting.MAIN_AND_BREADTH)
START = default_weighting(COUNTED)
PAIR = (Criterion("risk"), Criterion("novelty"))
NOW = Weighting.from_points({"risk": 1, "novelty": 3}, PAIR)


def test_bars_are_the_new_shares_and_strokes_the_present_ones(t):
    picture = weights_beside(Weighting.from_points({"risk": 3, "novelty": 1}, PAIR), NOW, PAIR, t)

    (strokes,) = traces(picture.figure, t("charts.weights_beside.present"))
    assert list(picture.figure.data[0].x) == [0.75, 0.25]
    assert list(strokes.x) == [0.25, 0.75]
    assert strokes.y == picture.figure.data[0].y
    assert picture.figure.layout.xaxis.range[0] == 0


def test_a_criterion_that_would_lose_all_its_weight_still_stands_there(t):
    picture = weights_beside(Weighting.from_points({"risk": 1}, PAIR), NOW, PAIR, t)

    assert list(picture.figure.data[0].x) == [1, 0]
    assert picture.table[t("charts.weights_beside.present")].tolist() == [0.25, 0.75]


@pytest.mark.parametrize(
    ("points", "title"),
    [
        ({"risk": 3, "novelty": 1}, "“Risiko” naik dari 25,0\u00a0% menjadi 75,0\u00a0%"),
        ({"novelty": 1}, "“Risiko” turun dari 25,0\u00a0% menjadi 0,0\u00a0%"),
        ({"risk": 1, "novelty": 3}, "Bobot sama dengan yang sekarang"),
    ],
)
def test_the_title_names_what_changes_most(indonesian, points, title):
    assert weights_beside(Weighting.from_points(points, PAIR), NOW, PAIR, indonesian).title == title


def test_the_sentence_counts_the_changes_and_tells_the_groups(indonesian):
    picture = weights_beside(START.move_group("impact", 0.6), START, COUNTED, indonesian)

    assert picture.sentence == (
        "Berubah: 11 dari 11 kriteria. Dampak smart city 60,0\u00a0% (sekarang 50,0\u00a0%) dan "
        "Kelayakan quick win 40,0\u00a0% (sekarang 50,0\u00a0%)."
    )


def test_what_weighs_nothing_before_and_after_is_not_drawn(t):
    assert len(weights_beside(START, START, COUNTED, t).table) == 11


def test_weights_never_wear_the_colour_of_a_dimension(t):
    picture = weights_beside(START, START, COUNTED, t)

    assert not set(picture.figure.data[0].marker.color) & set(COLOURS.values())


def test_a_name_from_a_workbook_is_drawn_letter_by_letter(t):
    own = (Criterion("own", label=HOSTILE), Criterion("risk"))

    picture = weights_beside(default_weighting(own), default_weighting(own), own, t)

    assert "<b>x</b>" not in str(traces(picture.figure, "name")[0].text)
