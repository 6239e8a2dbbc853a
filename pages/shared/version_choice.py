"""Which two versions of the list are set side by side."""

from collections.abc import Sequence

import streamlit as st

from data.store import VersionCard
from texts import Texts


def choose_versions(cards: Sequence[VersionCard], t: Texts) -> tuple[int, int]:
    """Let the reader choose an earlier and a later version, by number; the last two until then."""
    told = {card.number: card_line(card, t) for card in cards}
    numbers = list(told)
    with st.container(key="version_choice", horizontal=True, vertical_alignment="bottom", gap="large"):
        before, after = (
            st.selectbox(t(f"versions.{key}"), numbers, index=index, format_func=told.__getitem__, key=f"version_{key}")
            for key, index in (("before", 1), ("after", 0))
        )
    return before, after


def card_line(card: VersionCard, t: Texts) -> str:
    """Write a version on one line: number, time, who, why and how many programs."""
    why = f"versions.why_{card.why}"
    return t(
        "versions.card",
        number=card.number,
        at=card.at.astimezone(),
        by=card.by or t("studies.nobody"),
        why=t(why if why in t else "versions.why_other"),
        programs=card.programs,
    )
