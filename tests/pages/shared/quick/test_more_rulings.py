from dataclasses import replace

import pytest

from pages.shared.quick.more_rulings import not_offered
from scoring.gates import Authority
from scoring.shortlist import RuleSettings
from scoring.study import Study
from tests.pages.conftest import study_of
from tests.pages.shared.quick.handed import again, handed, opened_more, press, told
from texts import texts_in


@pytest.fixture
def app(open_page):
    return opened_more(open_page("rules"), "rulings")


def ruled(app, side="must", program="P-003", **typed):
    app.selectbox(key="ruling_program").set_value(program)
    again(app)
    app.radio(key="ruling_side").set_value(side)
    app.text_area(key="ruling_reason").set_value(typed.get("reason", "Sudah *berjalan*"))
    app.text_input(key="ruling_name").set_value(typed.get("name", "Kepala Bappeda"))
    return press(app, "Catat ketetapan")


def test_a_program_that_must_be_on_the_list_is_on_it_with_reason_and_name(app):
    ruled(app)

    (ruling,) = study_of(app).rules.must
    assert (ruling.program, ruling.authority, ruling.name) == ("P-003", Authority.TEAM, "Kepala Bappeda")
    assert "P-003" in study_of(app).shortlist().chosen
    assert told(app, "Sejak perubahan terakhir, “e-Office” masuk")
    assert told(app, r"e-Office harus masuk daftar: Sudah \*berjalan\*")


def test_no_program_is_chosen_until_somebody_does(app):
    app.text_area(key="ruling_reason").set_value("Sudah berjalan")
    app.text_input(key="ruling_name").set_value("Sri")
    again(app)

    assert (app.selectbox(key="ruling_program").value, app.button(key="ruling_take").disabled) == (None, True)
    ruled(app)
    assert (app.selectbox(key="ruling_program").value, app.button(key="ruling_take").disabled) == (None, True)


def test_programs_that_are_not_offered_are_named_with_the_reason(make_program):
    late = [make_program(f"L{number}", duration_months=15.0) for number in range(8)]
    study = Study(programs=(make_program("A", 5), *late, make_program("U", values={})))

    gate, unranked = not_offered(handed(replace(study, rules=RuleSettings(number=1))), texts_in("id"))

    assert gate.startswith("Tidak ditawarkan karena belum memenuhi syarat awal: “Program L0”, “Program L1”")
    assert gate.endswith("dan 2 program lain.")
    assert unranked == "Tidak ditawarkan karena belum dapat diperingkat: “Program U”."


def test_where_every_program_is_offered_nothing_is_said(make_program):
    study = Study(programs=(make_program("A", 5),), rules=RuleSettings(number=1))

    assert not_offered(handed(study), texts_in("id")) == []


def test_a_ruling_without_a_reason_is_asked_for_one(app):
    ruled(app, reason=" ")

    assert "Tulis alasan" in app.warning[0].value
    assert not study_of(app).rules.must


def test_a_later_ruling_of_the_same_program_takes_the_place_of_the_first(app):
    ruled(app)
    ruled(app, side="must_not")

    rules = study_of(app).rules
    assert (len(rules.must), len(rules.must_not)) == (0, 1)


def test_a_ruling_can_be_withdrawn(app):
    ruled(app)

    press(app, "Cabut")

    assert study_of(app).rules.must == ()
