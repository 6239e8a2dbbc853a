"""Special considerations: a condition set aside for one program, by whom and why, and what it changes."""

from dataclasses import replace
from datetime import datetime

import streamlit as st

from pages.shared import state
from pages.shared.asked_name import ask_name
from pages.shared.messages import explain, markdown
from reports.gate_words import gate_short
from scoring.errors import ScoringError
from scoring.gates import Authority, Consideration, Gate, GateState
from scoring.shortlist import Shortlist
from scoring.study import Study
from texts import Texts


def show_form(study: Study, t: Texts) -> None:
    """Show the conditions that were set aside, and let the team set another aside for a program, on the record."""
    _show_record(study, t)
    standings = study.standings()
    open_gates = {
        code: [*standing.gates(GateState.NOT_MET), *standing.gates(GateState.UNVERIFIED)]
        for code, standing in standings.items()
    }
    waiting = [code for code, gates in open_gates.items() if gates]
    waiting.sort(key=lambda code: standings[code].eligible)
    with st.expander(t("quick_win.consider", count=len(waiting))):
        if refusal := state.recall("consider_refused", ""):
            st.warning(refusal)
        if waiting:
            code = st.selectbox(
                t("ranking.program"),
                waiting,
                index=None,
                format_func=lambda c: study.program(c).name,
                key="consider_program",
                placeholder=t("judgement.choose"),
            )
            st.caption(t("quick_win.offered_aside"))
            if code:
                st.radio(
                    t("quick_win.condition"),
                    open_gates[code],
                    format_func=lambda gate: markdown(gate_short(gate, study, t)),
                    key="consider_gate",
                )
            st.radio(
                t("quick_win.authority"),
                list(Authority),
                format_func=lambda a: t(f"authorities.{a}"),
                key="consider_authority",
                horizontal=True,
            )
            st.text_area(t("quick_win.reason"), key="consider_reason")
            ask_name(t("quick_win.name"), "consider_name")
            st.button(t("quick_win.set_aside"), type="primary", on_click=take, disabled=not code)


def _show_record(study: Study, t: Texts) -> None:
    for given in study.considerations:
        st.markdown(written(given, study, t))
        st.button(
            t("quick_win.withdraw"), key=f"withdraw_{given.program}_{given.gate}", on_click=withdraw, args=(given,)
        )


def take() -> None:
    """Put the consideration on the record, or say what it lacks."""
    study = state.study()
    if not state.recall("consider_program", ""):
        return
    try:
        given = Consideration(
            program=state.recall("consider_program", ""),
            gate=str(state.recall("consider_gate", Gate.DURATION)),
            reason=state.recall("consider_reason", ""),
            authority=Authority(state.recall("consider_authority", Authority.TEAM)),
            name=state.recall("consider_name", ""),
            at=datetime.now(),
        )
    except ScoringError as error:
        name = study.program(str(error.facts["program"])).name
        state.remember("consider_refused", explain(ScoringError(error.code, program=name), state.t()))
        return
    state.remember("consider_refused", "")
    state.remember("consider_reason", "")
    state.remember("consider_program", None)
    state.change(replace(study, considerations=(*study.considerations, given)), what="consider", undoable=True)


def withdraw(given: Consideration) -> None:
    """Take a consideration back."""
    study = state.study()
    left = tuple(c for c in study.considerations if c is not given)
    state.change(replace(study, considerations=left), what="unconsider", undoable=True)


def sentences(study: Study, shortlist: Shortlist, t: Texts) -> list[str]:
    """Say what each consideration changes on the list: who comes in, and who becomes the reserve."""
    if not study.considerations:
        return []
    without = replace(study, considerations=()).shortlist()
    came = [code for code in shortlist.chosen if code not in without.chosen]
    went = [code for code in without.chosen if code not in shortlist.chosen]
    if not came:
        return [t("quick_win.unchanged")]
    came_in = t.join([f"“{markdown(study.program(code).name)}”" for code in came])
    if not went:
        return [t("quick_win.came_in", came=came_in)]
    return [t("quick_win.came_for", came=came_in, went=t.join([f"“{markdown(study.program(c).name)}”" for c in went]))]


def written(given: Consideration, study: Study, t: Texts) -> str:
    """Write one consideration as it stands on the record."""
    return t(
        "quick_win.considered",
        program=markdown(study.program(given.program).name),
        gate=markdown(gate_short(given.gate, study, t)),
        reason=markdown(given.reason),
        authority=t(f"authorities.{given.authority}"),
        name=markdown(given.name),
        at=given.at,
    )
