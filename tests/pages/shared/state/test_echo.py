import pytest
import streamlit as st

from pages.shared import state


@pytest.fixture(autouse=True)
def nothing_remembered():
    st.session_state.clear()


def told(key, value):
    st.session_state[key] = value


def test_a_value_that_stands_already_is_not_written_again():
    told("slider", 27.5)

    state.follow("slider", 27.500000000000004)

    assert st.session_state["slider"] == 27.5


def test_what_the_study_wrote_a_moment_ago_is_an_echo_and_no_move_by_hand():
    told("slider", 25.0)
    state.follow("slider", 24.5, clock=lambda: 100.0)

    told("slider", 25.0)

    assert state.is_echo("slider", clock=lambda: 100.5)
    assert not state.is_echo("slider", clock=lambda: 103.0)


def test_a_value_that_nobody_wrote_is_a_move_by_hand():
    told("slider", 25.0)
    state.follow("slider", 24.5, clock=lambda: 100.0)

    told("slider", 26.0)

    assert not state.is_echo("slider", clock=lambda: 100.1)


def test_a_slider_with_another_end_is_told_its_value_anew():
    state.follow("slider", 25.0, limit=50.0)
    told("slider", 25.0)
    st.session_state["written"] = {}

    state.follow("slider", 25.0, limit=50.0)
    quiet = dict(st.session_state["written"])
    state.follow("slider", 25.0, limit=52.5)

    assert quiet == {}
    assert 25.0 in st.session_state["written"]["slider"]
