"""Sliders that the study moves: what they tell then is an echo and no hand."""

from collections.abc import Callable
from time import monotonic

import streamlit as st

WRITTEN, LIMITS = "written", "limits"
SAME_ON_SCREEN = 1e-9
ECHO_SECONDS = 1.5


def follow(key: str, value: object, *, limit: object = None, clock: Callable[[], float] = monotonic) -> None:
    """Let a widget show the study's value, but leave it alone where it shows it already.

    To write a value is to send it: a key held down on a slider would be set back to where it was a moment ago. What is
    written, and written over, is kept for `is_echo`.

    limit  where a slider ends: with another end Streamlit makes another slider of it, which knows no value until told
    """
    anew = st.session_state.setdefault(LIMITS, {}).get(key) != limit
    st.session_state[LIMITS][key] = limit
    there = st.session_state.get(key)
    close = isinstance(there, float) and isinstance(value, float) and abs(there - value) < SAME_ON_SCREEN
    if not anew and (close or (there == value and key in st.session_state)):
        return
    if there is not None:
        written, now = st.session_state.setdefault(WRITTEN, {}), clock()
        fresh = {old: when for old, when in written.get(key, {}).items() if now - when < ECHO_SECONDS}
        written[key] = {**fresh, there: now, value: now}
    st.session_state[key] = value


def is_echo(key: str, *, clock: Callable[[], float] = monotonic) -> bool:
    """Say whether a widget tells a value that the study wrote, or wrote over, a moment ago: no hand has moved it.

    While one slider is held, the others are moved by the study; a browser that asks again before it is told of the last
    move would take them back.
    """
    written = st.session_state.get(WRITTEN, {}).get(key, {}).get(st.session_state.get(key))
    return written is not None and clock() - written < ECHO_SECONDS
