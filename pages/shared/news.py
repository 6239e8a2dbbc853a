"""What came of the last drop, and what its files ask of a person: those refused, and those that seem to be newer."""

from collections.abc import Sequence

import streamlit as st

from data.desk import Brought
from pages.shared import state
from pages.shared.bring import BROUGHT
from pages.shared.editions import ask_whether_they_replace
from pages.shared.messages import markdown
from pages.shared.refused_files import show_refused
from texts import Texts

SHOWN = 5
"""Names of files that one sentence holds."""


def show_news(t: Texts) -> None:
    """Tell what came of the last drop until the next one, and what waits for an answer until there is one."""
    brought: Sequence[Brought] = state.recall(BROUGHT, ())
    read = [one for one in brought if one.added]
    if len(brought) > 1:
        st.info(t("data.brought", read=len(read), files=len(brought)), icon=":material/check:")
    _tell("data.known", [one.filename for one in brought if one.known], t, icon=":material/content_copy:")
    show_refused(t)
    _tell("data.mapped", [one.filename for one in read if one.mapped], t, icon=":material/history:")
    ask_whether_they_replace(t)


def _tell(key: str, names: Sequence[str], t: Texts, *, icon: str) -> None:
    if names:
        st.info(markdown(t(key, names=t.join(names[:SHOWN]), files=len(names))), icon=icon)
