"""The results at projector size: one message a screen, moved by the arrow keys, no controls in sight."""

import streamlit as st

from pages.shared import slides, state
from pages.shared.messages import explain, markdown
from pages.shared.show import PLOTLY, nothing_yet
from scoring.errors import ScoringError

t = state.t()
study = state.study()
if not study.programs:
    nothing_yet(t, page="presentation")

st.set_page_config(page_title=t("presentation.title"))
st.html(slides.STYLE)
try:
    deck = slides.deck(study, t)
except ScoringError as error:
    st.title(t("presentation.title_empty"), anchor=False)
    st.warning(explain(error, t))
    st.stop()

at = min(max(state.recall("slide", 0), 0), len(deck) - 1)
slide = deck[at]()
st.title(markdown(slide.title), anchor=False)
st.html(slides.fitted(slide))
with st.container(key="slide"):
    st.plotly_chart(slide.figure, theme=None, config=PLOTLY, key=f"slide_{at}", alt=slide.sentence)
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
