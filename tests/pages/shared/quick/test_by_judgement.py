from dataclasses import replace
from datetime import datetime

import pytest

from pages.shared.messages import markdown
from pages.shared.quick.by_judgement import sentences
from reports.study_tables.placed import list_sentences
from scoring.gates import Authority
from scoring.placed_by_hand import Move, PlacedByHand
from scoring.shortlist import RuleSettings
from scoring.study import Study
from tests.pages.shared.quick.handed import handed, told
from texts import LANGUAGES, texts_in

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


@pytest.fixture
def tight(make_program):
    """Give a study of two programs of three under a limit, where one was moved in for another and breaks it."""
    return moved(make_program, budget=3e9, minimum=0)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "page", ["home", "quick_win", "entry", "schedule", "judgement", "scenarios", "presentation", "report"]
)
def test_every_page_that_shows_the_list_says_what_was_moved_and_which_rule_it_breaks(open_page, tight, page, language):
    app = open_page(page, study=tight, language=language)

    said = list_sentences(handed(tight).judged, tight, texts_in(language))
    assert len(said) == 2
    assert all(told(app, markdown(one)) for one in said)


def test_a_page_about_the_methods_list_says_that_it_is(open_page, tight):
    app = open_page("rules", study=tight)

    assert told(app, "Angka pada halaman ini tentang daftar menurut metode")
    assert not told(open_page("rules", study=replace(tight, placed=())), "Angka pada halaman ini tentang daftar")


def test_the_first_screen_counts_and_pays_for_the_list_as_it_stands(open_page, tight):
    app = open_page("home", study=tight)

    assert {one.label: one.value for one in app.metric}["Pagu daftar"] == "Rp6 miliar"


@pytest.mark.parametrize("page", ["home", "quick_win", "report"])
def test_the_figures_of_a_list_are_those_of_the_list_that_stands(open_page, tight, page):
    three = replace(tight, placed=(replace(tight.placed[0], other=""),))

    assert "3 program" in open_page(page, study=three).title[0].value


def test_a_rule_that_judgement_breaks_is_something_to_watch(open_page, tight):
    app = open_page("quick_win", study=tight)

    assert told(app, "- Daftar menurut pertimbangan ini tidak memenuhi aturan")
    assert not told(app, "tidak menemukan hal yang perlu dicermati")
