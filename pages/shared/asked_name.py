"""Who says so: asked wherever something is put on the record."""

import streamlit as st

from pages.shared import state

LONGEST = 100
"""Letters of a name."""


def ask_name(label: str, key: str, *, width: int | None = None) -> None:
    """Ask for the name of whoever decides; until another is typed it is that of the person at work."""
    if not state.recall(key, ""):
        state.follow(key, state.who())
    st.text_input(label, key=key, max_chars=LONGEST, width=width or "stretch")
