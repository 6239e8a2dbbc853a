"""A change of the rules: kept at once, told, and one press away from being undone."""

import streamlit as st

from pages.shared import state
from pages.shared.messages import markdown
from pages.shared.quick.at_hand import AtHand
from scoring.study import Study
from texts import Texts

BEFORE, STEP = "list_before", "rules"
NAMED = 4
"""More programs than this are counted, not named."""
NOTHING: tuple[str, tuple[str, ...], tuple[str, ...]] = ("", (), ())


def take_rules(changed: Study) -> None:
    """Keep a study with other rules as a step that can be undone."""
    state.change(changed, what=STEP, undoable=True)


def show_last_change(at: AtHand, t: Texts) -> None:
    """Say what the last change of the rules did to the list, and offer to take it back."""
    key, before, now = state.recall(BEFORE, NOTHING)
    if key != at.key and at.possible:  # a list is compared with the last that there was
        before, now = now, at.shortlist.chosen
        state.remember(BEFORE, (at.key, before, now))
    said = moved_sentence(before, now, at, t) if at.possible else t("rules.change_impossible")
    with st.container(key="last_change", horizontal=True, vertical_alignment="center", gap="medium"):
        st.markdown(markdown(said), width="content")
        if state.undoable() == STEP:
            st.button(t("rules.undo"), key="rules_undo", icon=":material/undo:", type="tertiary", on_click=state.undo)


def moved_sentence(before: tuple[str, ...], now: tuple[str, ...], at: AtHand, t: Texts) -> str:
    """Say who came onto the list and who left it; who is no longer proposed is not spoken of."""
    came = [code for code in now if code not in before]
    went = [code for code in before if code not in now and code in at.programs]
    if not before or not now:
        return t("rules.change_none_yet")
    if not came and not went:
        return t("rules.change_nothing")
    way = "change" if came and went else "change_in" if came else "change_out"
    return t(f"rules.{way}", came=_named(came, at, t), went=_named(went, at, t))


def _named(codes: list[str], at: AtHand, t: Texts) -> str:
    names = [t("charts.quoted", name=at.names[code]) for code in codes[:NAMED]]
    more = len(codes) - len(names)
    return t.join([*names, t("quick_win.and_others", count=more)] if more else names)
