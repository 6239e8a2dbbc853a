"""Twins that are settled, each to be opened again; and choices that no longer hold."""

from collections.abc import Sequence

import streamlit as st

from data.lists import Gathered, TwinChoice, Twins
from pages.shared import state
from pages.shared.merge_told import tell_opened
from pages.shared.messages import markdown
from pages.shared.twin_words import place_written
from texts import Texts


def show_settled(found: Gathered, t: Texts) -> None:
    """List every settled group: what was chosen, by whom and when, and a way to open it again."""
    settled = [twins for twins in found.twins if twins.choice is not None]
    if not settled:
        return
    st.subheader(t("merge.settled", groups=len(settled)), anchor=False)
    for number, twins in enumerate(settled):
        said, door = st.columns([5, 1], vertical_alignment="center")
        said.markdown(_sentence(twins, t))
        with door:
            st.button(t("merge.open"), key=f"open_{number}", on_click=_open, args=(twins.key,), type="tertiary")


def show_stale(found: Gathered, t: Texts) -> None:
    """Tell that earlier choices no longer hold, because a file left or another twin came."""
    if not found.stale:
        return
    with st.container(key="merge_stale"):
        st.info(t("merge.stale", choices=len(found.stale)), icon=":material/info:")
        st.button(t("merge.forget_stale"), key="forget_stale", on_click=_forget, args=(found.stale,))


def _sentence(twins: Twins, t: Texts) -> str:
    choice = twins.choice
    assert choice is not None
    stays = twins.by_place[choice.stays] if choice.stays else twins.programs[0]
    blanks = {
        "name": markdown(stays.name),
        "agency": markdown(stays.agency) or t("merge.no_agency"),
        "programs": len(twins.places),
        "others": len(twins.places) - 1,
        "place": place_written(stays, t),
        "reason": markdown(choice.reason),
    }
    return t("merge.signed", sentence=t(f"merge.settled_{choice.kind}", **blanks), signature=_signature(choice, t))


def _signature(choice: TwinChoice, t: Texts) -> str:
    by = markdown(choice.by) or t("merge.nobody")
    return t("merge.signature", by=by, at=choice.at.astimezone()) if choice.at else by


def _open(key: str) -> None:
    state.unchoose(key)
    tell_opened(key)


def _forget(stale: Sequence[TwinChoice]) -> None:
    for choice in stale:
        state.unchoose(choice.twins)
    tell_opened(*(choice.twins for choice in stale))
