"""What stands around every page: the look, the band over samples, the study at hand and the language switch."""

from pathlib import Path

import streamlit as st

from pages.shared import cached, state
from pages.shared.messages import markdown
from scoring.study import Study
from texts import LANGUAGES, Texts

ICON = Path(__file__).parents[2] / "static" / "icon.png"


def configure(t: Texts) -> None:
    """Name the browser's tab and lay the look over the page."""
    st.set_page_config(page_title=t("app.name"), page_icon=str(ICON), layout="wide")
    st.html(f"<style>{cached.style()}:root {{ --choose-file: '{t('frame.choose_file')}'; }}</style>")


def open_page(t: Texts) -> None:
    """Draw what stands above a page, and tell who else has changed the study meanwhile."""
    by = state.catch_up()
    if by is not None:
        st.toast(t("frame.caught_up", by=markdown(by) or t("studies.nobody")), icon=":material/group:")
    study = state.study()
    if study.illustrated:
        with st.container(key="band"):
            st.markdown(t("frame.band"))
    if state.is_lost():
        st.warning(t("frame.lost"), icon=":material/link_off:")
    if state.is_archived():
        st.info(t("frame.archived"), icon=":material/inventory_2:")
    with st.container(key="frame", horizontal=True, horizontal_alignment="distribute", vertical_alignment="center"):
        with st.container(key="at_hand", horizontal=True, vertical_alignment="center", gap="small", width="content"):
            _tell_study(study, t)
        state.follow(state.LANGUAGE, state.language())
        st.segmented_control(
            t("language.label"),
            list(LANGUAGES),
            key=state.LANGUAGE,
            required=True,
            label_visibility="collapsed",
        )
    state.keep_address()


def _tell_study(study: Study, t: Texts) -> None:
    """Say which study is at hand, with a door to the others."""
    sentence = t(
        "frame.study",
        name=t("frame.sample") if state.is_sample() else markdown(study.name),
        version=study.version,
        programs=len(study.programs),
        method=t(f"methods.{study.method}"),
        weights=t(f"origins.{study.weighting.origin}"),
    )
    st.caption(sentence, width="content")
    st.page_link("pages/studies.py", label=t("frame.studies"), icon=":material/folder_open:", width="content")
