from streamlit.testing.v1 import AppTest

PAGE = """
import streamlit as st
from pages.shared.quick.ask import ask_billions, ask_count, typed_rupiah
from texts import texts_in

def take(name):
    st.session_state["taken"] = name

t = texts_in("id")
ask_count("many", "Banyak", st.session_state.get("held"), t, take, "many", least=1)
ask_billions("money", "Pagu", 2_500_000_000.0, t, take, "money")
st.title(str(typed_rupiah("money", None)))
"""


def test_a_rule_that_is_not_set_is_blank_and_one_that_is_stands_in_billions():
    app = AppTest.from_string(PAGE).run()

    assert app.number_input(key="many").value is None
    assert app.text_input(key="money").value == "2,5"
    assert app.title[0].value == "2500000000.0"


def test_what_is_typed_is_taken_with_what_was_told():
    app = AppTest.from_string(PAGE).run()

    app.number_input(key="many").set_value(3).run()

    assert app.session_state["taken"] == "many"
