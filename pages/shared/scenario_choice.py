"""Which scenarios stand side by side: the settings of now, and those that were saved."""

from collections.abc import Sequence

import streamlit as st

from pages.shared import state
from pages.shared.messages import markdown
from pages.shared.scenario_work import NOW, as_it_is
from scoring.scenario import Scenario
from scoring.scenarios import MOST_BESIDE
from scoring.study import Study
from texts import Texts

BESIDE = "scenarios_beside"


def name_of(name: str, t: Texts) -> str:
    """Call a scenario by its name, and the settings of now by what they are."""
    return t("scenarios.now") if name == NOW else name


def asked_for() -> list[str]:
    """Give the names that the reader set side by side; none where they chose nothing yet."""
    return state.recall(BESIDE, list[str]())


def chosen(study: Study) -> tuple[Scenario, ...]:
    """Give the scenarios that stand side by side: those asked for, else the settings of now and the last saved."""
    there = {NOW: as_it_is(study), **{one.name: one for one in study.scenarios}}
    asked = asked_for() or [NOW, *list(there)[1:][1 - MOST_BESIDE :]]
    kept = [name for name in asked if name in there][:MOST_BESIDE]
    return tuple(there[name] for name in kept or [NOW])


def show_choice(study: Study, beside: Sequence[Scenario], t: Texts) -> None:
    """Let the reader set other scenarios side by side; where not all are, say which."""
    names = [one.name for one in beside]
    if asked_for() != names:
        state.remember(BESIDE, names)
    st.multiselect(
        t("scenarios.beside", most=MOST_BESIDE),
        [NOW, *(one.name for one in study.scenarios)],
        format_func=lambda name: name_of(name, t),
        max_selections=MOST_BESIDE,
        key=BESIDE,
        placeholder=t("scenarios.beside_none"),
    )
    if len(beside) <= len(study.scenarios):
        told = t.join([name_of(name, t) for name in names])
        count = len(study.scenarios) + 1
        st.caption(markdown(t("scenarios.beside_some", shown=len(beside), count=count, names=told)))


def set_beside(name: str, *, instead_of: str = "") -> None:
    """Set a scenario beside the others, in the place of one, or where there is no room of the first that was saved."""
    asked = asked_for()
    if not asked:
        return
    if instead_of:
        state.remember(BESIDE, [name if one == instead_of else one for one in asked])
        return
    while len(asked) >= MOST_BESIDE:
        asked = [one for one in asked if one != next(kept for kept in asked if kept != NOW)]
    state.remember(BESIDE, [*asked, name])
