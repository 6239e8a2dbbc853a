"""A number that a rule takes from a lever, blank where the rule is not set."""

from collections.abc import Callable
from typing import Any

import streamlit as st

from pages.shared import state
from texts import Texts

BILLION = 1_000_000_000
WIDE = 260


def ask_count(
    key: str, label: str, value: int | None, t: Texts, take: Callable[..., None], *told: Any, least: int = 0
) -> None:
    """Ask for a number of programs; blank means that there is no such rule.

    take  is called with what is told here once somebody has typed
    """
    state.follow(key, value)
    st.number_input(
        label,
        least,
        None,
        value=None,
        step=1,
        key=key,
        on_change=take,
        args=told,
        width=WIDE,
        placeholder=t("quick_win.no_limit"),
    )


def ask_billions(key: str, label: str, value: float | None, t: Texts, take: Callable[..., None], *told: Any) -> None:
    """Ask for a budget in billions of Rupiah; blank means no limit."""
    state.follow(key, None if value is None else value / BILLION)
    st.number_input(
        label,
        0.0,
        None,
        value=None,
        step=0.5,
        format="%.2f",
        key=key,
        on_change=take,
        args=told,
        width=WIDE,
        placeholder=t("quick_win.no_limit"),
    )


def typed_rupiah(key: str) -> float | None:
    """Give the Rupiah that were typed in billions; None where the lever is blank."""
    typed = state.recall(key, None)
    return None if typed is None else typed * BILLION
