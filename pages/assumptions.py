"""What every result rests on, as it stands in this study; and one program recomputed by hand."""

import streamlit as st

from pages.shared import by_hand, show, state
from pages.shared.topics import TOPICS, facts

t = state.t()
study = state.study()
show.answer(t("assumptions.title", count=len(TOPICS)))
st.markdown(t("assumptions.intro"))

if study.programs:
    by_hand.show_by_hand(study, t)

st.subheader(t("assumptions.defaults"), anchor=False)
blanks = facts(study, t)
with st.grid(2, gap="large"):
    for topic in TOPICS:
        with st.container(gap="xxsmall"):
            st.markdown(f"**{t(f'assumptions_text.{topic}_title')}**")
            st.markdown(t(f"assumptions_text.{topic}_text", **blanks))

st.subheader(t("assumptions.criteria"), anchor=False)
by_hand.show_criteria(study, t)
