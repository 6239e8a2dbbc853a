"""One row of doors: pages that belong together, the one at hand marked."""

from collections.abc import Iterable

import streamlit as st

from texts import Texts

MARKED = '[data-testid="stTopNavLink"][href$="/{section}"] {{ background: #E8EDF3; font-weight: 600; }}'
"""The menu marks the page at hand alone, and rooms behind a page have no place in it."""


def show_doors(pages: Iterable[str], t: Texts, *, here: str, section: str) -> None:
    """Lead to pages that belong together, each called by `door_<page>` of a section of the texts.

    section  also the page of the menu before the others, which stays marked there on each of them
    """
    if here != section:
        st.html(f"<style>{MARKED.format(section=section)}</style>")
    with st.container(key="steps", horizontal=True, gap="small"):
        for page in pages:
            with st.container(key=f"{'here' if page == here else 'door'}_{page}", width="content"):
                st.page_link(f"pages/{page}.py", label=t(f"{section}.door_{page}"), width="content")
