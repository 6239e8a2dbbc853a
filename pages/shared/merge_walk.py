"""One group of twins at a time: which is at hand, and the way to the next."""

from collections.abc import Sequence

import streamlit as st

from data.lists import Likeness, Twins
from pages.shared import state
from texts import Texts

AT = "merge_at"


def at_hand(waiting: Sequence[Twins]) -> Twins:
    """Give the group at hand; where it is settled, the one that took its place."""
    return waiting[_position(waiting)]


def show_walk(waiting: Sequence[Twins], t: Texts) -> None:
    """Say why the programs may be one and which group this is, and lead to the one before and after."""
    position = _position(waiting)
    st.subheader(t(f"merge.why_{waiting[position].likeness}"), anchor=False)
    if len(waiting) == 1:
        return
    with st.container(key="merge_walk", horizontal=True, vertical_alignment="center", gap="small"):
        for step, key in ((-1, "previous"), (1, "next")):
            there = (position + step) % len(waiting)
            st.button(t(f"mend.{key}"), key=f"merge_{key}", on_click=state.remember, args=(AT, there))
        similar = sum(twins.likeness is not Likeness.SAME for twins in waiting)
        key = "merge.position_similar" if similar else "merge.position"
        told = t(key, number=position + 1, groups=len(waiting), similar=similar)
        st.caption(told, width="content")


def _position(waiting: Sequence[Twins]) -> int:
    return min(state.recall(AT, 0), len(waiting) - 1)
