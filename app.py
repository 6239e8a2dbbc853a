"""The entry for the screen: the language switch and the menu."""

import streamlit as st

from pages.shared import frame, state

PAGES: tuple[str, ...] = (
    "home",
    "data",
    "criteria",
    "ranking",
    "sensitivity",
    "quick_win",
    "presentation",
    "report",
    "assumptions",
    "mend",
    "mapping",
    "merge",
    "versions",
    "studies",
    "rules",
    "entry",
    "schedule",
    "judgement",
    "scenarios",
)
ASIDE = frozenset(
    {"mend", "mapping", "merge", "versions", "studies", "rules", "entry", "schedule", "judgement", "scenarios"}
)
"""Rooms behind a page of the way: they have an address, and their door stands on that page."""

t = state.t()
frame.configure(t)
menu = [
    st.Page(
        f"pages/{key}.py",
        title=t(f"{key}.menu"),
        url_path=key,
        default=key == PAGES[0],
        visibility="hidden" if key in ASIDE else "visible",
    )
    for key in PAGES
]
page = st.navigation(menu, position="top")
frame.open_page(t)
page.run()
