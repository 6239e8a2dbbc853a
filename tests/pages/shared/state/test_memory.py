import pytest
import streamlit as st

from pages.shared import state


@pytest.fixture(autouse=True)
def nothing_remembered():
    st.session_state.clear()


def test_what_was_never_left_is_what_the_page_expects():
    assert state.recall("key", "nothing") == "nothing"


def test_what_a_page_leaves_is_there_in_the_next_run():
    state.remember("key", 3)

    assert state.recall("key", 0) == 3
