import pytest

from pages.shared.mend_panel import _on_button
from tests.pages.mending import MISTAKES, button, desk_of, listed, open_mend, sentences


def labels(app):
    return [one.label.replace("\\", "") for one in app.button]


@pytest.mark.parametrize(("language", "stands"), [("id", "Isi sel: **1\\.500**"), ("en", "The cell holds **1\\.500**")])
def test_a_problem_says_where_it_stands_what_is_there_and_what_is_expected(language, stands):
    app = open_mend(desk_of(listed({"budget": "1.500"})), language=language)

    assert stands in sentences(app)
    assert "daftar.xlsx" in sentences(app)
    assert "D2" in sentences(app)


def test_an_unclear_amount_offers_every_reading_and_suggests_none():
    app = open_mend(desk_of(listed({"budget": "1.500"})))

    assert {"1.500.000", "1.500.000.000"} <= set(labels(app))
    assert not any(one.key == "mend_use" for one in app.button)


def test_a_reading_that_is_picked_is_written():
    app = open_mend(desk_of(listed({"budget": "1.500"})))

    button(app, "mend_other_1").click().run()

    assert app.session_state["desk"].study.programs[0].budget == 1.5e9


def test_the_suggestion_stands_before_the_other_dimensions_and_not_among_them():
    app = open_mend(desk_of(listed({"dimensions": "Smart Mobility"})))

    offered = [label for label in labels(app) if "Smart" in label]
    assert offered[0] == "Pakai “Smart Living”"
    assert len(offered) == 6


def test_a_heading_is_settled_in_the_room_of_columns():
    app = open_mend(desk_of(MISTAKES))

    assert not app.text_input
    assert "Judul kolom ganda" in app.dataframe[1].value["Masalah"].iloc[0]


def test_a_text_on_a_button_stays_text():
    assert _on_button("**tebal**") == "\\*\\*tebal\\*\\*"
