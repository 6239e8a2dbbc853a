from streamlit.testing.v1 import AppTest

PAGE = """
import streamlit as st
from pages.shared.quick.room import keep_room, remember_room

with keep_room("later", 480):
    st.markdown("…")
if st.session_state.get("known"):
    remember_room("later", 523.4)
"""


def styles(app):
    return [one.proto.body for one in app.get("html")]


def test_room_is_kept_for_what_comes_later():
    app = AppTest.from_string(PAGE).run()

    assert styles(app) == ["<style>.st-key-later { min-height: 480px; }</style>"]


def test_what_was_there_last_says_how_much():
    app = AppTest.from_string(PAGE)
    app.session_state["known"] = True

    assert styles(app.run().run()) == ["<style>.st-key-later { min-height: 523px; }</style>"]
