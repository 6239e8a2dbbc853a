"""The list told in ten sentences, folded until somebody asks for it."""

import streamlit as st

from pages.shared.messages import markdown
from pages.shared.quick import prices
from pages.shared.quick.at_hand import AtHand
from pages.shared.quick.shares import Known
from reports.story import story_basis, tell_story
from scoring.shortlist import Shortlist
from texts import Texts


def show_story(at: AtHand, listed: Shortlist, known: Known, t: Texts) -> None:
    """Tell the list in an expander; what is still worked out follows.

    listed  the list with those that are as good, as far as they are known
    """
    told = st.expander(t("story.tell"), key="story", icon=":material/record_voice_over:", on_change="rerun")
    if not told.open:
        return
    with told:
        priced = prices.look_for(at)
        basis = story_basis(at.results, listed, prices=priced.prices, shares=known.found)
        for sentence in tell_story(basis, t):
            st.markdown(markdown(sentence))
        if priced.prices is None or known.found is None:
            st.caption(t("story.pending"))
        prices.watch(priced, t)
