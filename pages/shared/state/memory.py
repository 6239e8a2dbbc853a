"""What a page or a widget remembers from one run to the next."""

from typing import TypeVar, cast

import streamlit as st

Value = TypeVar("Value")


def recall(key: str, default: Value) -> Value:
    """Give what a page or widget left under a key."""
    return cast(Value, st.session_state.get(key, default))


def remember(key: str, value: object) -> None:
    """Leave a value for a page, or for a widget that has not been drawn yet in this run."""
    st.session_state[key] = value


def select_point(chart: str) -> None:
    """Keep the program whose bar was clicked: the chart forgets it when it is drawn anew."""
    points = st.session_state[chart].selection.points
    if points and points[0].get("customdata"):
        data = points[0]["customdata"]
        st.session_state["program"] = data[0] if isinstance(data, (list, tuple)) else data
