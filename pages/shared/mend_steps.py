"""How far the mending is: what is left, what was done last and how to take it back, and the way to the next problem."""

from collections.abc import Mapping, Sequence

import streamlit as st

from data.workbook import Intake, Severity
from pages.shared import state
from pages.shared.mend_acts import TOLD, undo
from pages.shared.mend_list import take_up
from pages.shared.problem_spots import Spot, count, programs_in
from texts import Texts

PREVIOUS, NEXT = "Alt+P", "Alt+N"


def answer(spots: Sequence[Spot], intakes: Mapping[str, Intake], t: Texts) -> str:
    """Say how much is left to mend and to confirm, and in how many programs."""
    errors, warnings = count(spots, Severity.ERROR), count(spots, Severity.WARNING)
    programs = programs_in(spots)
    if errors:
        return t(
            "mend.title" if programs else "mend.title_columns", errors=errors, warnings=warnings, programs=programs
        )
    if warnings:
        key = "mend.title_warnings" if programs else "mend.title_warnings_columns"
        return t(key, warnings=warnings, programs=programs)
    return t("mend.title_clear", programs=sum(len(intake.programs) for intake in intakes.values()))


def show_walk(spots: Sequence[Spot], position: int, t: Texts) -> None:
    """Lead to the problem before and after the one at hand; from the last one on to the first."""
    with st.container(key="mend_walk", horizontal=True, vertical_alignment="center", gap="small"):
        for step, key, shortcut in ((-1, "previous", PREVIOUS), (1, "next", NEXT)):
            there = (position + step) % len(spots)
            st.button(
                t(f"mend.{key}"),
                key=f"mend_{key}",
                shortcut=shortcut,
                disabled=len(spots) == 1,
                on_click=take_up,
                args=(spots[there].key, there),
            )
        st.caption(t("mend.position", number=position + 1, count=len(spots)), width="content")


def show_last_step(spots: Sequence[Spot], t: Texts) -> None:
    """Say what the last act did and what is left, and offer to take it back."""
    told, step = state.recall(TOLD, ""), state.undoable()
    if not told and step is None:
        return
    left = count(spots, Severity.ERROR, Severity.WARNING)
    with st.container(key="mend_last", horizontal=True, vertical_alignment="center", gap="medium"):
        if told:
            st.markdown(t(f"mend.told_{told}", left=left), width="content")
        if step is not None:
            st.button(
                t("mend.undo", step=t(f"mend.step_{step}")), key="mend_undo", icon=":material/undo:", on_click=undo
            )
