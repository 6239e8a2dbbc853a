from dataclasses import replace
from datetime import datetime

from pages.shared.considerations import sentences, written
from scoring.gates import Authority, Consideration, Gate
from scoring.shortlist import RuleSettings
from scoring.study import Study
from texts import texts_in

GIVEN = Consideration("C", Gate.DURATION, "sudah *jalan*", Authority.COUNCIL, "Wali Kota", datetime(2019, 10, 3, 9, 30))


def considered(make_program, number: int) -> Study:
    programs = (make_program("A", 4), make_program("B"), make_program("C", 5, duration_months=14.0))
    return Study(programs=programs, considerations=(GIVEN,), rules=RuleSettings(number=number))


def test_who_comes_in_and_who_becomes_the_reserve_is_said(make_program):
    study = considered(make_program, number=2)

    assert sentences(study, study.shortlist(), texts_in("id")) == [
        "Dengan pertimbangan ini “Program C” masuk; “Program B” menjadi cadangan."
    ]


def test_a_consideration_that_changes_nothing_says_nothing(make_program):
    study = replace(considered(make_program, number=2), considerations=())

    assert sentences(study, study.shortlist(), texts_in("id")) == []


def test_the_record_says_what_why_by_whom_and_when(make_program):
    study = considered(make_program, number=2)

    assert written(GIVEN, study, texts_in("id")) == (
        "**Program C** · Durasi: sudah \\*jalan\\* (Dewan Smart City, Wali Kota, 3 Oktober 2019 09.30)"
    )


def test_what_was_set_aside_stands_on_the_page_and_not_inside_the_form(open_page, make_program):
    app = open_page("judgement", study=considered(make_program, number=2))

    folded = [text.value for expander in app.expander for text in expander.markdown]
    assert any(text.value.startswith("**Program C** · Durasi") for text in app.markdown)
    assert not any(text.startswith("**Program C** · Durasi") for text in folded)


def test_a_condition_set_aside_in_vain_says_so(make_program):
    late = make_program("C", 1, duration_months=14.0)
    study = replace(considered(make_program, number=1), programs=(make_program("A", 4), make_program("B"), late))

    assert sentences(study, study.shortlist(), texts_in("id")) == [
        "Syarat awal yang dikesampingkan belum mengubah daftar."
    ]
