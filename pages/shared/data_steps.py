"""The rooms behind the page *Data*, as one row of doors."""

import streamlit as st

from texts import Texts

DOORS = ("data", "mend", "mapping", "merge", "versions", "studies")


def show_steps(t: Texts, *, here: str) -> None:
    """Lead to the rooms around the list; the one at hand is marked."""
    with st.container(key="steps", horizontal=True, gap="small"):
        for key in DOORS:
            label = t(f"data.door_{key}")
            with st.container(key=f"{'here' if key == here else 'door'}_{key}", width="content"):
                st.page_link(f"pages/{key}.py", label=label, width="content")
