"""Choose the method that orders: the few that stand beside the official one, and the others for who asks for them."""

import streamlit as st

from pages.shared import state
from scoring.methods import BESIDE, METHODS
from scoring.study import Study
from texts import Texts

OTHERS = "other_methods"


def choose_method(study: Study, t: Texts) -> None:
    """Offer the methods; the one that orders now is always among them."""
    state.follow("method", study.method)
    st.selectbox(
        t("ranking.method"),
        offered(study, others=state.recall(OTHERS, False)),
        format_func=lambda key: t(f"methods.{key}"),
        key="method",
        width=280,
        on_change=state.choose_method,
        args=("method",),
    )


def offer_others(t: Texts) -> None:
    """Let the reader ask for all methods; the choice holds from one page to the next."""
    st.toggle(t("ranking.other_methods"), key=OTHERS, persist_state="session")


def offered(study: Study, *, others: bool) -> list[str]:
    """Give the keys of the methods to choose from, those that stand beside the official one first."""
    more = [key for key in METHODS if key not in BESIDE and (others or key == study.method)]
    return [*BESIDE, *more]
