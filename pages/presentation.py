"""The results at projector size: one message a screen, moved by the arrow keys, no controls in sight."""

import streamlit as st

from pages.shared import slides, state
from pages.shared.messages import explain, markdown
from pages.shared.show import PLOTLY, nothing_yet, way
from scoring.errors import ScoringError

t = state.t()
study = state.study()
if not study.programs:
    nothing_yet(t, page="presentation")

try:
    deck = slides.deck(study, t)
except ScoringError as error:
    st.title(t("presentation.title_empty"), anchor=False)
    st.warning(explain(error, t))
    way(t, key="mend", sentence=t("ranking.needs_values"), page="data")
    st.stop()

st.set_page_config(page_title=t("presentation.title"))
st.html(slides.STYLE)
at = min(max(state.recall("slide", 0), 0), len(deck) - 1)
slide, small, said = deck[at](True), deck[at](False), deck[at].say()
st.title(markdown(slide.title), anchor=False)
with st.container(key="question"):
    st.caption(markdown(slide.subtitle))
if said:
    with st.container(key="beside"):
        st.markdown(markdown(said))
st.html(slides.fitted(slide, said))
with st.container(key="wall"):
    st.plotly_chart(slide.figure, theme=None, config=PLOTLY, key=f"wall_{at}", alt=slide.sentence)
with st.container(key="phone"):
    st.plotly_chart(small.figure, theme=None, config=PLOTLY, key=f"phone_{at}", alt=small.sentence)
with st.container(key="foot", horizontal=True, horizontal_alignment="distribute"):
    st.caption(slides.foot(study, t), width="content")
    st.caption(t("presentation.at", at=at + 1, whole=len(deck)), width="content")
with st.container(key="moves", horizontal=True):
    st.button(
        t("presentation.back"), key="back", shortcut="Left", on_click=state.remember, args=("slide", max(at - 1, 0))
    )
    st.button(
        t("presentation.forward"),
        key="forward",
        shortcut="Right",
        on_click=state.remember,
        args=("slide", min(at + 1, len(deck) - 1)),
    )
    if st.button(t("presentation.leave"), key="leave", shortcut="Escape"):
        st.switch_page("pages/home.py")
