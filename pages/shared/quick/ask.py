"""A number that a rule takes from a lever, blank where the rule is not set."""

from collections.abc import Callable
from typing import Any

import streamlit as st

from pages.shared import state
from pages.shared.typed_number import ask_typed, in_billions, read_billions, typed
from texts import Texts

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


def ask_billions(
    key: str,
    label: str,
    value: float | None,
    t: Texts,
    take: Callable[..., None],
    *told: Any,
    width: int = WIDE,
) -> None:
    """Ask for a budget in billions of Rupiah; blank means no limit."""
    ask_typed(
        key,
        label,
        "" if value is None else in_billions(value, t),
        take,
        *told,
        read=read_billions,
        refusal=t("rules.not_billions"),
        width=width,
        placeholder=t("quick_win.no_limit"),
    )


def typed_rupiah(key: str, otherwise: float | None) -> float | None:
    """Give the Rupiah that were typed; None where the lever is blank, `otherwise` where it cannot be read."""
    found = typed(key, read_billions, otherwise)
    same = found is not None and otherwise is not None and round(found) == round(otherwise)
    return otherwise if same else found
