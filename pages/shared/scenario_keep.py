"""Scenarios saved, opened, renamed and dropped."""

from datetime import UTC, datetime

import streamlit as st

from pages.shared import state
from pages.shared.messages import explain, markdown
from pages.shared.scenario_choice import set_beside
from scoring.errors import ScoringError
from scoring.scenario import Scenario
from scoring.scenarios import remove_scenario, rename_scenario, save_scenario, with_scenario
from scoring.study import Study
from texts import Texts

NAME, LIMITS, BLANKS = "scenario_name", "scenario_limits", "scenario_blanks"
HAND, RENAMED, REFUSED = "scenario_at_hand", "scenario_renamed", "scenario_refused"

STEPS = ("open_scenario", "drop_scenario", "rename_scenario", "keep_stage", "drop_stage")


def show_save(t: Texts) -> None:
    """Let the team save the settings of now under a name."""
    if refusal := state.recall(REFUSED, ""):
        st.warning(refusal)
    with st.container(key="scenario_save", horizontal=True, vertical_alignment="bottom", gap="medium"):
        st.text_input(t("scenarios.name"), key=NAME, max_chars=60, width=320)
        with st.popover(t("scenarios.also")):
            st.checkbox(t("scenarios.also_limits"), key=LIMITS)
            st.checkbox(t("scenarios.also_blanks"), key=BLANKS)
        st.button(t("scenarios.save"), type="primary", key="scenario_take", on_click=save)
    st.caption(t("scenarios.save_help"))


def show_saved(study: Study, t: Texts) -> None:
    """Let the team open, rename or drop a scenario that was saved."""
    if not study.scenarios:
        return
    names = [one.name for one in study.scenarios]
    state.follow(HAND, state.recall(HAND, "") if state.recall(HAND, "") in names else names[0])
    with st.container(key="scenario_saved", horizontal=True, vertical_alignment="bottom", gap="medium"):
        st.selectbox(t("scenarios.saved"), names, key=HAND, width=320)
        st.button(t("scenarios.open"), key="scenario_open", on_click=open_it)
        with st.popover(t("scenarios.rename")):
            st.text_input(t("scenarios.new_name"), key=RENAMED, max_chars=60)
            st.button(t("scenarios.rename_take"), key="scenario_rename", on_click=rename)
        st.button(t("scenarios.drop"), key="scenario_drop", on_click=drop)
    st.caption(about(at_hand(study), t))


def show_undo(t: Texts) -> None:
    """Offer to take back what was done here last."""
    step = state.undoable()
    if step in STEPS:
        label = t("scenarios.undo", step=t(f"mend.step_{step}"))
        st.button(label, key="scenario_undo", icon=":material/undo:", on_click=undo)


def about(one: Scenario, t: Texts) -> str:
    """Say what a scenario gave when it was saved, by whom and when."""
    by, at = markdown(one.by) or t("blanks.nobody"), t.written(one.at.astimezone(), "time") if one.at else "–"
    if one.saved is None or not one.saved.codes:
        return t("scenarios.about_none", by=by, at=at)
    return t("scenarios.about", count=len(one.saved.codes), cost=one.saved.cost, by=by, at=at)


def at_hand(study: Study) -> Scenario:
    """Give the scenario that is chosen."""
    return next((one for one in study.scenarios if one.name == state.recall(HAND, "")), study.scenarios[0])


def save() -> None:
    """Save the settings of now, or say why not."""
    limits, blanks = state.recall(LIMITS, False), state.recall(BLANKS, False)
    now = datetime.now(UTC)
    try:
        study = save_scenario(
            state.study(), state.recall(NAME, ""), by=state.who(), at=now, limits=limits, blanks=blanks
        )
    except ScoringError as error:
        _refuse(error)
        return
    _keep(study, "save_scenario", clear=NAME)
    state.remember(HAND, study.scenarios[-1].name)
    set_beside(study.scenarios[-1].name)


def open_it() -> None:
    """Put a scenario in force, or say why it no longer fits."""
    study = state.study()
    try:
        _keep(with_scenario(study, at_hand(study)), "open_scenario", undoable=True)
    except ScoringError as error:
        _refuse(error)


def rename() -> None:
    """Call a scenario by another name, or say why not."""
    study, new = state.study(), state.recall(RENAMED, "")
    name = at_hand(study).name
    try:
        _keep(rename_scenario(study, name, new), "rename_scenario", clear=RENAMED, undoable=True)
    except ScoringError as error:
        _refuse(error)
        return
    state.remember(HAND, new.strip())
    set_beside(new.strip(), instead_of=name)


def undo() -> None:
    """Take the last step back; a scenario that has its name again stays chosen, and beside the others."""
    before = [one.name for one in state.study().scenarios]
    step = state.undoable()
    state.undo()
    after = [one.name for one in state.study().scenarios]
    gone, back = ([name for name in some if name not in others] for some, others in ((before, after), (after, before)))
    if step == "rename_scenario" and len(gone) == len(back) == 1:
        state.remember(HAND, back[0])
        set_beside(back[0], instead_of=gone[0])


def drop() -> None:
    """Drop a scenario."""
    study = state.study()
    _keep(remove_scenario(study, at_hand(study).name), "drop_scenario", undoable=True)


def _keep(study: Study, what: str, *, clear: str = "", undoable: bool = False) -> None:
    state.remember(REFUSED, "")
    if clear:
        state.remember(clear, "")
    state.change(study, what=what, undoable=undoable)


def _refuse(error: ScoringError) -> None:
    state.remember(REFUSED, explain(error, state.t()))
