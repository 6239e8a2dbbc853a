"""What each weight does to one program, drawn as a tornado."""

import pytest

from charts.score_swings import score_swings
from charts.theme import ACCENT
from scoring.criteria import CRITERIA
from scoring.sensitivity import Reading, Swing, tornado
from tests.charts.given import HOSTILE, drawn, program, programs, study, traces
from tests.charts.trying import parts

SWINGS = (
    Swing("risk", Reading(0.4, 4), Reading(0.6, 2), Reading(0.1, 6)),
    Swing("novelty", Reading(0.52, 3), Reading(0.48, 3), Reading(0.55, 3)),
)
STILL = (Swing("risk", Reading(0.5, 1), Reading(0.5, 1), None),)


def picture(t, swings=SWINGS, place=3, **settings):
    return score_swings(swings, program("A", "Kios"), place, t, criteria=CRITERIA, share=0.25, **settings)


def test_bars_go_from_the_score_as_it_is(t):
    found = picture(t)

    low, high = (parts(found.figure, role)[0] for role in ("low", "high"))
    assert list(low.x) == pytest.approx([-0.1, 0.02])
    assert list(high.x) == pytest.approx([0.1, -0.02])
    assert high.marker.color == ACCENT


def test_each_row_says_between_which_places_the_program_moves(indonesian):
    (ends,) = traces(picture(indonesian).figure, "end")

    assert [text.strip("\u2009") for text in ends.text] == ["± 0,100 · urutan 2–4", "± 0,020 · tetap 3"]


def test_the_title_names_the_weight_that_moves_the_program_most(indonesian):
    assert picture(indonesian).title == (
        "“Kios” berada di urutan 2–4 bila satu bobot bergeser 25\u00a0%; nilainya paling digeser Risiko"
    )


def test_title_and_bars_go_by_the_score_not_by_the_place_or_by_what_is_left_out(indonesian):
    near = Swing("novelty", Reading(0.49, 1), Reading(0.51, 9), Reading(0.0, 20))
    far = Swing("risk", Reading(0.4, 3), Reading(0.6, 3), None)

    found = picture(indonesian, swings=(near, far))

    assert found.title.endswith("nilainya paling digeser Risiko")
    assert list(parts(found.figure, "high")[0].x) == pytest.approx([0.1, 0.01])
    assert found.table[indonesian("charts.columns.criterion")].tolist() == ["Risiko", "Kebaruan"]


def test_the_subtitle_names_the_method(indonesian):
    assert picture(indonesian).subtitle.startswith("Menurut jumlah tertimbang (resmi)")


def test_a_program_that_no_weight_moves_stays(indonesian):
    found = picture(indonesian, swings=STILL, place=1)

    assert found.title == "Tidak satu bobot pun menggeser nilai “Kios”, urutan 1"
    assert found.sentence == "Bila satu kriteria ditinggalkan sama sekali, program ini tetap di urutan 1."


def test_the_sentence_says_what_leaving_a_criterion_out_does(indonesian):
    assert picture(indonesian).sentence == (
        "Bila satu kriteria ditinggalkan sama sekali, urutannya berubah pada 1 dari 2 kriteria; "
        "paling jauh tanpa Risiko, dari urutan 3 ke 6."
    )


def test_the_table_has_scores_and_places_of_each_change(t):
    table = picture(t).table

    assert table[t("charts.score_swings.score_low", share=0.25)].tolist() == [0.4, 0.52]
    assert table[t("charts.score_swings.place_high", share=0.25)].tolist() == [2, 3]
    assert table[t("charts.score_swings.place_out")].tolist() == [6, 3]


def test_the_score_as_it_is_lies_halfway(t):
    given = study(programs(7))
    matrix, code = given.matrix(), given.programs[2].code
    official = float(given.ranking().scores[code])

    swings = tornado(matrix, given.weighting, code, share=0.25)

    assert [(swing.low.score + swing.high.score) / 2 for swing in swings] == pytest.approx([official] * len(swings))


def test_of_criteria_left_out_the_one_that_moves_farthest_is_named(indonesian):
    near = Swing("leverage", Reading(0.5, 3), Reading(0.5, 3), Reading(0.4, 4))

    assert "paling jauh tanpa Risiko" in picture(indonesian, swings=(near, *SWINGS)).sentence


@pytest.mark.parametrize("projector", [False, True])
def test_names_from_outside_are_drawn_as_letters(t, projector):
    found = score_swings(SWINGS, program("A", HOSTILE), 3, t, criteria=CRITERIA, share=0.25, projector=projector)

    assert "<img" not in drawn(found.figure)
