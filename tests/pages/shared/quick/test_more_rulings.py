import pytest

from scoring.gates import Authority
from tests.pages.conftest import study_of
from tests.pages.shared.quick.handed import opened_more, press, told


@pytest.fixture
def app(open_page):
    return opened_more(open_page("rules"), "rulings")


def ruled(app, side="must", program="P-003", **typed):
    app.selectbox(key="ruling_program").set_value(program)
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
