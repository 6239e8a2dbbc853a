"""The studies that are kept: open one, begin anew, copy, rename, put away; and who is at work."""

import streamlit as st

from pages.shared import show, state, study_list
from pages.shared.data_steps import show_steps

t = state.t()
at_work, away = study_list.cards()
show.answer(t("studies.title", studies=len(at_work)) if at_work else t("studies.title_empty"))
show_steps(t, here="studies")
if not at_work:
    st.markdown(t("studies.invitation"))

left, right = st.columns([7, 4], gap="large")
with left:
    study_list.show_studies(at_work, t)
    if away:
        with st.expander(t("studies.away", studies=len(away))):
            study_list.show_away(away, t)
with right:
    study_list.ask_who(t)
    st.button(t("studies.sample"), on_click=state.open_sample, icon=":material/science:")
    study_list.show_keeping(t)

show.way(t, key="data", sentence=t("studies.next"), page="data")
