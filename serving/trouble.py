"""What a reader sees when a page stops on a mistake of ours: a sentence in their language, never a traceback."""

import streamlit as st

from texts import LANGUAGES, texts_in


def tell(_mistake: Exception) -> bool:
    """Say that the page stopped and what to do next; Streamlit has already written the mistake to the log."""
    asked = st.query_params.get("lang", "")
    t = texts_in(asked if asked in LANGUAGES else next(iter(LANGUAGES)))
    with st.container(key="trouble"):
        st.warning(t("trouble.stopped"), icon=":material/sync_problem:")
    return True
