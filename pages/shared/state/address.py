"""What the address says: language and study, so that a reload or a link sent on opens the same."""

import streamlit as st

from pages.shared.state.at_hand import ASKED, desk
from pages.shared.state.words import LANGUAGE, SPOKEN, language
from texts import LANGUAGES


def keep_address() -> None:
    """Keep language and study for the next page, and in the address: a reload or a link sent on opens the same.

    The switch is not bound to the address: `st.switch_page` refuses to leave a page while a widget is.
    """
    st.session_state[SPOKEN] = language()
    told = st.query_params.get(LANGUAGE)
    if told != language() and (told is not None or language() != next(iter(LANGUAGES))):
        st.query_params[LANGUAGE] = language()
    kept = desk().kept
    if kept is None and ASKED in st.query_params:
        del st.query_params[ASKED]
    if kept is not None and st.query_params.get(ASKED) != kept.id:
        st.query_params[ASKED] = kept.id
