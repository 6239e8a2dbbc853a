import pytest
import streamlit as st

from pages.shared import state


@pytest.fixture(autouse=True)
def nothing_remembered():
    st.session_state.clear()


def test_a_first_visit_opens_the_sample(open_page):
    app = open_page("home")

    assert app.session_state["study"].name == "quick-win-balikpapan.xlsx"
    assert app.session_state["study"].version == 1


def test_two_people_at_once_do_not_share_a_study(open_page):
    one, other = open_page("criteria"), open_page("criteria")

    one.slider(key="group").set_value(80.0).run()
    other.run()

    assert other.session_state["study"].weights is None


def test_a_changed_weight_survives_a_walk_through_the_pages(open_page):
    app = open_page("criteria")
    app.slider(key="weight_risk").set_value(20.0).run()
    before = dict(app.session_state["study"].weighting.shares)

    app.switch_page("pages/ranking.py").run()
    app.switch_page("pages/criteria.py").run()

    assert dict(app.session_state["study"].weighting.shares) == before


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
