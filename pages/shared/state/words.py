"""The language of the reader, and the sentences in it."""

import streamlit as st

from texts import LANGUAGES, Texts, texts_in

LANGUAGE, SPOKEN = "lang", "spoken"


def language() -> str:
    """Give the language of the reader: the switch's, the one chosen before, or the address's at the first run."""
    asked = (st.session_state.get(LANGUAGE), st.session_state.get(SPOKEN), st.query_params.get(LANGUAGE))
    return next((str(one) for one in asked if one in LANGUAGES), next(iter(LANGUAGES)))


def t() -> Texts:
    """Give the reader's sentences."""
    return texts_in(language())
