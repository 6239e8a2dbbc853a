from dataclasses import replace
from datetime import datetime

import pytest

from pages.shared.slides import ROOM, deck, fitted, foot
from scoring.dimensions import Dimension
from scoring.gates import Authority, Consideration, Gate
from scoring.methods import BESIDE
from scoring.placed_by_hand import Move, PlacedByHand
from scoring.shortlist import RuleSettings
from scoring.study import Study
from texts import LANGUAGES, texts_in


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_screen_has_one_message_large_enough_for_the_back_row(make_program, language):
    long = "Elektronifikasi retribusi parkir tepi jalan umum kawasan Balikpapan Permai"
    programs = [
        make_program(
            f"P-{number:02d}", 1 + number % 5, name=f"{long} {number}", dimensions=(list(Dimension)[number % 6],)
        )
        for number in range(30)
    ]
    study = Study().with_programs(programs, "daftar.xlsx")

    screens = [draw(True) for draw in deck(study, texts_in(language))]

    assert len({screen.title for screen in screens}) == len(screens)
    assert all(screen.figure.layout.font.size >= 24 for screen in screens)
    assert all(zoom(screen) >= 0.65 for screen in screens)


def test_a_picture_taller_than_the_wall_is_fitted_to_it(make_program):
    slide = deck(Study().with_programs([make_program("A")], "daftar.xlsx"), texts_in("id"))[0](True)

    slide.figure.update_layout(height=2 * ROOM)

    assert zoom(slide) == 0.5


def test_only_the_methods_beside_the_official_one_are_set_side_by_side(make_program):
    t = texts_in("id")
    study = Study().with_programs([make_program("A"), make_program("B", 4)], "daftar.xlsx")

    tables = [list(draw(True).table.columns) for draw in deck(study, t)]

    assert [t("charts.columns.code"), t("charts.columns.program"), *(t(f"methods.{key}") for key in BESIDE)] in tables


def test_what_is_said_beside_a_picture_leaves_it_less_room(make_program):
    slide = deck(Study().with_programs([make_program("A")], "daftar.xlsx"), texts_in("id"))[0](True)
    slide.figure.update_layout(height=ROOM)

    assert zoom(slide) == 1.0
    assert zoom(slide, "Dengan pertimbangan ini “A” masuk.") == 0.95


@pytest.fixture
def moved(make_program):
    programs = [make_program("A", 5), make_program("B", 4, budget=1e9), make_program("C", 3, budget=5e9)]
    move = PlacedByHand("C", Move.ONTO, "Mandat", Authority.COUNCIL, "Sri", datetime(2019, 8, 5), other="B")
    rules = RuleSettings(number=2, minimum=0, budget=3e9)
    return replace(Study().with_programs(programs, "daftar.xlsx"), rules=rules, placed=(move,))


def test_every_screen_about_the_list_is_about_the_list_as_it_stands_and_says_what_was_moved(moved):
    t = texts_in("id")

    *of_list, ranking, methods, weights = deck(moved, t)

    assert len(of_list) == 4
    assert {one.say() for one in of_list} == {
        "Dengan pertimbangan ini “Program C” masuk; “Program B” menjadi cadangan. "
        "Daftar menurut pertimbangan ini tidak memenuhi aturan: pagu Rp3 miliar."
    }
    bars, effort, lanes, money = (one(True) for one in of_list)
    assert list(bars.table[t("charts.columns.program")]) == ["Program A", "Program C (pertimbangan khusus)"]
    inside = effort.table.set_index(t("charts.columns.code"))[t("charts.columns.chosen")]
    assert inside.to_dict() == {"A": t("charts.yes"), "C": t("charts.yes"), "B": t("charts.no")}
    assert list(lanes.table[t("charts.columns.code")]) == ["A", "C"]
    assert money.title == "Daftar ini memerlukan Rp6 miliar, Rp3 miliar di atas batas Rp3 miliar"
    assert "Dengan pertimbangan" not in ranking.say() + methods.say() + weights.say()


def test_a_condition_that_was_set_aside_is_said_beside_the_list(moved, make_program):
    late = make_program("L", 5, name="Kios", duration_months=15.0)
    aside = Consideration("L", Gate.DURATION, "Sudah berjalan", Authority.TEAM, "Sri", datetime(2019, 8, 5))
    study = replace(moved, programs=(*moved.programs, late), placed=(), considerations=(aside,))

    assert deck(study, texts_in("id"))[0].say() == "Masuk dengan syarat awal dikesampingkan: “Kios” (Durasi)."
    assert deck(replace(study, considerations=()), texts_in("id"))[0].say() == ""


def test_a_program_without_a_rank_that_was_moved_in_leaves_the_screens_whole(moved, make_program):
    blank = make_program("U", values={})
    move = replace(moved.placed[0], program="U")
    screens = deck(replace(moved, programs=(*moved.programs, blank), placed=(move,)), texts_in("id"))

    assert all(screen(True).title for screen in screens)
    assert list(screens[2](True).table.iloc[:, 0])


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (
            {"duration_months": 15.0},
            "“Program A” tidak ada dalam Daftar Quick Win. Syarat awal belum terpenuhi: Durasi.",
        ),
        ({"budget": 9e9}, "“Program A” tidak ada dalam Daftar Quick Win. Batas anggaran tidak mencukupi."),
        ({}, "“Program A” ada dalam Daftar Quick Win."),
    ],
)
def test_the_screen_of_the_ranking_says_whether_its_leader_is_on_the_list_and_if_not_why(moved, change, said):
    programs = (replace(moved.programs[0], **change), moved.programs[1], replace(moved.programs[2], budget=1e9))

    screens = deck(replace(moved, programs=programs, placed=()), texts_in("id"))

    assert screens[-3].say() == said


def test_a_leader_that_judgement_took_off_the_list_is_said_to_be_the_reserve(moved):
    off = replace(moved.placed[0], program="A", move=Move.OFF, other="")

    assert deck(replace(moved, placed=(off,)), texts_in("id"))[-3].say() == (
        "“Program A” tidak ada dalam Daftar Quick Win. Menjadi cadangan dengan pertimbangan khusus; metode memilihnya."
    )


def test_of_many_that_share_the_first_place_nothing_is_said(make_program):
    study = Study().with_programs([make_program(code) for code in "ABC"], "daftar.xlsx")

    assert deck(study, texts_in("id"))[-3].say() == ""


def zoom(slide, said=""):
    return float(fitted(slide, said).split("zoom: ")[1].split(";")[0])


def test_the_foot_names_source_method_weights_and_version(make_program):
    study = Study().with_programs([make_program("A")], "daftar_opd.xlsx")

    assert foot(study, texts_in("id")) == (
        "Sumber: daftar\\_opd.xlsx · Jumlah tertimbang (resmi) · bobot awal 50:50 · versi 1"
    )
