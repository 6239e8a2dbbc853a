"""One row of doors: pages that belong together, the one at hand marked."""

from collections.abc import Iterable

import streamlit as st

from texts import Texts


def show_doors(pages: Iterable[str], t: Texts, *, here: str, section: str) -> None:
    """Lead to pages that belong together, each called by `door_<page>` of a section of the texts."""
    with st.container(key="steps", horizontal=True, gap="small"):
        for page in pages:
            with st.container(key=f"{'here' if page == here else 'door'}_{page}", width="content"):
                st.page_link(f"pages/{page}.py", label=t(f"{section}.door_{page}"), width="content")
