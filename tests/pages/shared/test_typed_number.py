import pytest
from hypothesis import given
from hypothesis import strategies as st
from streamlit.testing.v1 import AppTest

from pages.shared.typed_number import in_billions, read_billions, read_plain
from texts import LANGUAGES, texts_in

NUMBERS = {"3,5": 3.5, "3.5": 3.5, "4": 4.0, "-0,5": -0.5, "1.250.000": 1.25e6, "1.250": None, "tiga": None, "": None}

PAGE = """
import streamlit as st
from pages.shared.typed_number import ask_typed, read_plain, typed

def take(name):
    st.session_state["taken"] = name
    st.session_state["held"] = typed("field", read_plain, st.session_state.get("held"))

held = st.session_state.get("held")
shown = "" if held is None else str(held).replace(".", ",")
ask_typed("field", "Angka", shown, take, "field", read=read_plain, refusal="Tulis angka.", width=200)
"""


@pytest.mark.parametrize("text", ["6,2", "6.2", " 6,20 ", "Rp6.200.000.000", "6,2 miliar", "6200 juta", "6200000000"])
def test_billions_are_read_however_they_are_written(text):
    assert read_billions(text) == 6_200_000_000.0


@pytest.mark.parametrize("text", ["-5", "enam", "6.200", "6,2,1", "US$ 6", "1e18", "6-7"])
def test_what_is_no_amount_or_may_be_two_is_not_read(text):
    assert read_billions(text) is None


@pytest.mark.parametrize(("text", "value"), NUMBERS.items())
def test_a_number_has_a_comma_or_a_point_and_is_none_where_it_may_be_two(text, value):
    assert read_plain(text) == value


@pytest.mark.parametrize("language", LANGUAGES)
@given(rupiah=st.integers(0, 10**14))
def test_what_is_written_is_read_back(language, rupiah):
    assert read_billions(in_billions(float(rupiah), texts_in(language))) == rupiah


def test_a_number_is_taken_with_what_was_told_and_shown_as_it_is_written():
    app = AppTest.from_string(PAGE).run()

    app.text_input(key="field").set_value("6.2").run()

    assert app.session_state["taken"] == "field"
    assert app.session_state["held"] == 6.2
    assert app.text_input(key="field").value == "6,2"


def test_what_cannot_be_read_stays_is_told_and_changes_nothing():
    app = AppTest.from_string(PAGE).run()
    app.text_input(key="field").set_value("6,2").run()

    app.text_input(key="field").set_value("enam").run()

    assert app.session_state["held"] == 6.2
    assert app.text_input(key="field").value == "enam"
    assert [one.value for one in app.error] == ["Tulis angka."]


def test_a_field_that_is_cleared_holds_nothing():
    app = AppTest.from_string(PAGE).run()
    app.text_input(key="field").set_value("6,2").run()

    app.text_input(key="field").set_value("").run()

    assert app.session_state["held"] is None
    assert not app.error
