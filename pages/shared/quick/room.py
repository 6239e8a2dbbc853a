"""Room for what comes later, so that nothing below it moves when it is there."""

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from pages.shared import state


def keep_room(key: str, height: float) -> DeltaGenerator:
    """Open a container of at least so many pixels, or of what it was last known to take."""
    known = state.recall(f"room_{key}", None) or height
    st.html(f"<style>.st-key-{key} {{ min-height: {round(known)}px; }}</style>")
    return st.container(key=key)


def remember_room(key: str, height: float) -> None:
    """Keep so many pixels the next time: what is there now takes them."""
    state.remember(f"room_{key}", height)
