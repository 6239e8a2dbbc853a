"""Which two versions of the list are set side by side."""

from collections.abc import Sequence

import streamlit as st

from data.store import VersionCard
from texts import Texts

WIDTH = 544
"""Pixels for the line of a version: two beside each other fill the page, on a telephone one stands below the other."""


def choose_versions(cards: Sequence[VersionCard], t: Texts) -> tuple[int, int]:
    """Let the reader choose an earlier and a later version, by number; `likely_versions` until then."""
    told = {card.number: card_line(card, t) for card in cards}
    numbers, likely = list(told), likely_versions(cards)
    with st.container(key="version_choice", horizontal=True, vertical_alignment="bottom"):
        before, after = (
            st.selectbox(
                t(f"versions.{key}"),
                numbers,
                index=numbers.index(number),
                format_func=told.__getitem__,
                key=f"version_{key}",
                width=WIDTH,
            )
            for key, number in zip(("before", "after"), likely, strict=True)
        )
    return before, after


def likely_versions(cards: Sequence[VersionCard]) -> tuple[int, int]:
    """Give the numbers of the last two versions, the earlier one first.

    Where the last one put a list in the place of another, the earlier one is that before the newer list came: between
    them both lists stood together.
    """
    numbers = [card.number for card in cards]
    before = cards[0].facts.get("before")
    return (before if isinstance(before, int) and before in numbers else numbers[1]), numbers[0]


def card_line(card: VersionCard, t: Texts) -> str:
    """Write a version on one line, first what tells it from the others: number, why, how many programs, time, who."""
    why = f"versions.why_{card.why}"
    return t(
        "versions.card",
        number=card.number,
        at=card.at.astimezone(),
        by=card.by or t("merge.nobody"),
        why=t(why if why in t else "versions.why_other"),
        programs=card.programs,
    )
