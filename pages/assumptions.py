"""What every result rests on, as it stands in this study; and one program recomputed by hand."""

import streamlit as st

from pages.shared import by_hand, show, state
from pages.shared.topics import facts, now, topics

t = state.t()
study = state.study()
held = topics(study)
show.answer(t("assumptions.title", count=len(held)))
st.markdown(t("assumptions.intro"))

if study.programs:
    by_hand.show_by_hand(study, t)

st.subheader(t("assumptions.defaults"), anchor=False)
blanks, standing = facts(study), now(study)
with st.grid(2, gap="large"):
    for topic in held:
        with st.container(gap="xxsmall"):
            st.markdown(f"**{t(f'assumptions_text.{topic}_title')}**")
            st.markdown(t(f"assumptions_text.{topic}_text", **blanks))
            if topic in standing:
                key, figures = standing[topic]
                st.caption(t(f"assumptions_text.{key}", **figures))

by_hand.show_clipped(study, t)
st.subheader(t("assumptions.criteria"), anchor=False)
by_hand.show_criteria(study, t)
