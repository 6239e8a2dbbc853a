"""Why one program stands above another, drawn criterion by criterion."""

from dataclasses import replace

import pandas as pd
import pytest

from charts.lead_parts import lead_parts
from charts.theme import ACCENT
from scoring.methods import METHODS
from scoring.sensitivity import because
from tests.charts.given import HOSTILE, RATED, by_code, drawn, program, study
from tests.charts.trying import parts

KIOS = program("A", "Kios", values=dict.fromkeys(RATED, 3.0) | {"novelty": 5.0, "leverage": 5.0, "readiness": 2.0})
PORTAL = program("B", "Portal")


def picture(t, given=(KIOS, PORTAL), **settings):
    of = study(given)
    matrix = of.matrix()
    found = because(matrix, of.weighting, given[1].code, given[0].code)
    return lead_parts(found, by_code(given), t, criteria=matrix.criteria, **settings)


def test_bars_stand_right_for_who_is_ahead_and_left_for_who_is_behind(t):
    (bars,) = parts(picture(t).figure, "difference")

    assert [value > 0 for value in bars.x] == [True, True, False]
    assert [colour == ACCENT for colour in bars.marker.color] == [True, True, False]


def test_criteria_that_tell_nothing_apart_are_not_drawn_but_in_the_table(t):
    found = picture(t)

    assert len(found.table) == len(study([KIOS, PORTAL]).matrix().criteria)
    assert found.table[t("charts.lead_parts.difference")].sum() == pytest.approx(3 * 0.5 / 9 / 4)
    assert found.table[t("charts.lead_parts.value_of", name="Kios", code="A")].max() == 6.0


def test_the_title_says_because_of_what(indonesian):
    assert picture(indonesian).title == (
        "“Kios” di atas “Portal” (+0,042) karena daya pengungkit (+0,028) dan kebaruan (+0,028)"
    )


def test_the_sentence_says_where_the_other_is_better(indonesian):
    assert picture(indonesian).sentence == "Sebaliknya “Portal” lebih baik daripada “Kios” pada kesiapan (+0,014)."


def test_who_is_behind_on_everything_is_better_on_nothing(indonesian):
    best = program("A", "Kios", values=dict.fromkeys(RATED, 5.0) | {"risk": 1.0})

    assert picture(indonesian, given=(best, PORTAL)).sentence == "Tidak ada kriteria yang lebih baik pada “Portal”."


def test_two_of_one_score_are_level(indonesian):
    found = picture(indonesian, given=(PORTAL, program("C", "CCTV")))

    assert found.title == "Menurut jumlah tertimbang, “CCTV” dan “Portal” bernilai sama"
    assert len(found.figure.data[0].x) == 0


@pytest.mark.parametrize(
    ("places", "says"),
    [((2, 1), "; menurut VIKOR sebaliknya"), ((1, 2), "; demikian pula menurut VIKOR"), ((1, 1), "keduanya setara")],
)
def test_under_another_method_the_claim_names_its_own_and_says_whether_both_agree(indonesian, places, says):
    shown = replace(study([KIOS, PORTAL]).ranking(METHODS["vikor"]), places=pd.Series(places, index=["A", "B"]))

    found = picture(indonesian, beside=shown)

    assert found.title.startswith("Menurut jumlah tertimbang, “Kios” di atas “Portal” (+0,042) karena")
    assert found.title.endswith(says)
    assert found.sentence.endswith(f"Menurut VIKOR: “Kios” urutan {places[0]}, “Portal” urutan {places[1]}.")


@pytest.mark.parametrize("projector", [False, True])
def test_names_from_outside_are_drawn_as_letters(t, projector):
    found = picture(t, given=(program("A", HOSTILE, rating=5), PORTAL), projector=projector)

    assert "<img" not in drawn(found.figure)
