"""What came of the last act on the page where lists are merged: what holds now, and a way to take it back."""

from dataclasses import replace

import streamlit as st

from data.lists import TwinChoice
from pages.shared import state
from pages.shared.messages import markdown
from texts import Texts

TOLD = "merge_told"
NOT_MINE = ("theirs_", "settled_", "not_")
"""What a key begins with that tells of nothing that could be taken back."""


def show_last_step(t: Texts) -> None:
    """Say what was done last on this page, and offer to take it back."""
    nothing: tuple[str, str] = "", ""
    (told, by), step = state.recall(TOLD, nothing), state.undoable()
    if not told:
        return
    with st.container(key="merge_last", horizontal=True, vertical_alignment="center", gap="medium"):
        st.markdown(t(f"merge.told_{told}", by=markdown(by) or t("merge.nobody")), width="content")
        if step is not None and f"mend.step_{step}" in t and not told.startswith(NOT_MINE):
            undo = t("mend.undo", step=t(f"mend.step_{step}"))
            st.button(undo, key="merge_undo", icon=":material/undo:", on_click=_undo)


def tell(done: str, by: str = "") -> None:
    """Keep what was done, or who did otherwise, for the next run to tell."""
    state.remember(TOLD, (done, by))


def tell_choice(choice: TwinChoice) -> None:
    """Keep what holds after a choice was made: it, another's that came first, or none while its programs changed."""
    there = _choice_of(choice.twins)
    if there is None:
        tell("theirs_opened")
    elif replace(there, by="", at=None) != replace(choice, by="", at=None):
        tell(f"theirs_{there.kind}", there.by)
    else:
        tell(choice.kind if there in state.gathered().choices else "waiting")


def tell_opened(*twins: str) -> None:
    """Keep that groups were opened again, or that somebody settled one otherwise meanwhile."""
    there = next((one for one in map(_choice_of, twins) if one is not None), None)
    if there is None:
        tell("opened")
    else:
        tell(f"theirs_{there.kind}", there.by)


def _choice_of(twins: str) -> TwinChoice | None:
    return next((one for one in state.lists().choices if one.twins == twins), None)


def _undo() -> None:
    state.undo()
    tell("undone")
