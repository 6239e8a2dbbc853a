"""What a hand does to the weights: move, lock, give a gate weight, start anew; and the way back from there."""

from dataclasses import replace

import streamlit as st

from pages.shared import state
from scoring.criteria import Group, ImpactCounting
from texts import Texts

RESET, COUNT_IMPACT, TAKE, RESTORE = "reset_weights", "count_impact", "take_weights", "restore_seal"
AT_ONCE = (RESET, COUNT_IMPACT, TAKE, RESTORE)
"""Steps that put other weights in the place of all there were, by what the audit calls them."""


def offer_undo(t: Texts) -> None:
    """Offer the weights of before, as long as they stand as the last step at once left them."""
    step = state.stands_since(AT_ONCE)
    if step is None:
        return
    with st.container(key="weights_undo", horizontal=True, vertical_alignment="center", gap="small"):
        st.caption(t(f"weigh.told_{step}"), width="content")
        st.button(t("weigh.undo"), key="undo_weights", type="tertiary", icon=":material/undo:", on_click=state.undo)


def move(key: str) -> None:
    """Give a criterion the share its slider shows."""
    if state.is_echo(f"weight_{key}"):
        return
    study = state.study()
    share = state.recall(f"weight_{key}", 0.0) / 100
    state.change(replace(study, weights=study.weighting.move(key, share)))


def move_group() -> None:
    """Give the impact group the share its slider shows."""
    study = state.study()
    state.change(replace(study, weights=study.weighting.move_group(Group.IMPACT, state.recall("group", 0.0) / 100)))


def lock(key: str) -> None:
    """Lock a share in place, or free it."""
    study = state.study()
    state.change(replace(study, weights=study.weighting.lock(key, locked=state.recall(f"lock_{key}", False))))


def count_twice(key: str) -> None:
    """Let a gate or constraint weigh too, or take its weight back."""
    study = state.study()
    weighting = study.weighting
    if state.recall(f"twice_{key}", False):
        state.change(replace(study, weights=weighting.lock(key, locked=False)))
    else:
        state.change(replace(study, weights=weighting.move(key, 0.0).lock(key, locked=True)))


def count_impact() -> None:
    """Change the way impact is counted; the weights start anew, for they belong to other criteria."""
    counting = ImpactCounting(state.recall("counting", ImpactCounting.MAIN_AND_BREADTH))
    state.change(replace(state.study(), counting=counting, weights=None), what=COUNT_IMPACT, undoable=True)


def reset() -> None:
    """Take the weights back to where every study starts."""
    state.change(replace(state.study(), weights=None), what=RESET, undoable=True)
