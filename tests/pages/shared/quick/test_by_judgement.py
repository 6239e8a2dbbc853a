from dataclasses import replace
from datetime import datetime

from pages.shared.quick.by_judgement import sentences
from scoring.gates import Authority
from scoring.placed_by_hand import Move, PlacedByHand
from scoring.shortlist import RuleSettings
from scoring.study import Study
from tests.pages.shared.quick.handed import handed, told
from texts import texts_in

t = texts_in("id")
GIVEN = PlacedByHand(
    "C", Move.ONTO, "Sudah *jalan*", Authority.TEAM, "Sri", datetime(2019, 8, 5), other="B", list_then=("A", "D")
)


def moved(make_program, **rules):
    programs = (make_program("A", 5), make_program("B", 4, budget=1e9), make_program("C", budget=5e9))
    settings = RuleSettings(**{"number": 2, **rules})
    return replace(Study().with_programs(programs, "daftar.xlsx"), rules=settings, placed=(GIVEN,))


def test_it_says_who_comes_in_and_who_becomes_the_reserve(make_program):
    study = moved(make_program)

    assert sentences(handed(study).judged, study, t) == [
        "Dengan pertimbangan ini “Program C” masuk; “Program B” menjadi cadangan.",
        "Daftar menurut metode berubah sejak pertimbangan tentang “Program C” dicatat. "
        "Tegaskan atau cabut pertimbangan itu.",
    ]


def test_rules_that_the_list_breaks_are_told(make_program):
    study = moved(make_program, budget=3e9)

    assert sentences(handed(study).judged, study, t)[-1].startswith("Daftar menurut pertimbangan ini tidak memenuhi")


def test_the_page_shows_the_list_by_judgement(open_page, make_program):
    app = open_page("quick_win", study=moved(make_program))

    assert "Daftar menurut pertimbangan" in [one.value for one in app.subheader]
    assert app.title[0].value.startswith("2 program, Rp6 miliar")


def test_where_nobody_moved_a_program_nothing_is_said(open_page):
    assert not told(open_page("quick_win"), "Daftar menurut pertimbangan")
