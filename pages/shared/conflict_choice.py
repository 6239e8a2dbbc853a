"""What two people decided in two ways, each in a sentence, and a choice between theirs and mine."""

from collections.abc import Callable, Sequence

import streamlit as st

from data.store.together import Conflict


def choose_sides(
    conflicts: Sequence[Conflict],
    sentence: Callable[[Conflict], str],
    settle: Callable[[Conflict, bool], None],
    *,
    key: str,
    title: str,
    theirs: str,
    mine: str,
) -> None:
    """Show every conflict with two buttons; theirs holds until one is chosen.

    settle        hears the conflict, and True where mine was chosen
    key           begins the keys of the buttons
    theirs, mine  what stands on the buttons
    """
    st.warning(title, icon=":material/group:")
    for number, conflict in enumerate(conflicts):
        st.markdown(sentence(conflict))
        with st.container(horizontal=True, gap="small"):
            for is_mine, label in ((False, theirs), (True, mine)):
                st.button(label, key=f"{key}_{number}_{is_mine}", on_click=settle, args=(conflict, is_mine))
