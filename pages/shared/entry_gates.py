"""Conditions of the team's own: written, and answered program by program with who and when."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pandas as pd
import streamlit as st

from pages.shared import state
from pages.shared.messages import explain, markdown
from pages.shared.study_list import ask_who
from pages.shared.tables import HEAD, ROW
from reports.gate_words import gate_headings, gate_short
from scoring.errors import ScoringError
from scoring.gates import Gate, GateAnswer, OwnGate, answered, answers_by_program, own_gate
from scoring.study import Study
from texts import Texts

CODE, NAME = "code", "name"
NEW, REFUSED = "gate_new", "gate_refused"
HIGHEST = 14
ANSWERS = (True, False, None)


def show_own_gates(study: Study, t: Texts) -> None:
    """Let the team write conditions and answer them; nothing answered is kept before *Simpan*."""
    if refusal := state.recall(REFUSED, ""):
        st.warning(refusal)
    ask_who(t)
    with st.container(key="gate_add", horizontal=True, vertical_alignment="bottom", gap="medium"):
        st.text_input(t("entry.new_gate"), key=NEW, max_chars=200, width=480, placeholder=t("entry.new_gate_example"))
        st.button(t("entry.add_gate"), key="gate_take", on_click=add)
    for gate in study.own_gates:
        with st.container(key=f"own_{gate.key}", horizontal=True, vertical_alignment="center", gap="medium"):
            st.markdown(written(gate, t), width="content")
            st.button(t("entry.drop_gate"), key=f"drop_{gate.key}", on_click=drop, args=(gate.key,))
    if study.own_gates:
        _show_answers(study, t)


def written(gate: OwnGate, t: Texts) -> str:
    """Write a condition with who wrote it and when, safe to show."""
    at = t.written(gate.at.astimezone(), "time") if gate.at else "–"
    return t("entry.own_gate", sentence=markdown(gate.sentence), by=markdown(gate.by) or t("blanks.nobody"), at=at)


def _show_answers(study: Study, t: Texts) -> None:
    words = {answer: t(f"entry.answer_{key}") for answer, key in zip(ANSWERS, ("yes", "no", "open"), strict=True)}
    before = answers_frame(study, words)
    headings = {gate: name for gate, name in gate_headings(study, t).items() if gate not in set(Gate)}
    columns: dict[str, Any] = {
        CODE: st.column_config.TextColumn(t("fields.code"), width=72),
        NAME: st.column_config.TextColumn(t("fields.name"), width="medium"),
        **{
            gate: st.column_config.SelectboxColumn(name, options=list(words.values()), required=True)
            for gate, name in headings.items()
        },
    }
    after = st.data_editor(
        before,
        hide_index=True,
        disabled=[CODE, NAME],
        column_config=columns,
        height=HEAD + ROW * min(max(len(before), 1), HIGHEST),
        key=f"answers_{state.revision()}_{len(study.own_gates)}",
        alt=t("entry.answers_alt"),
    )
    given = answers_given(before, after, words, by=state.who(), at=datetime.now(UTC))
    label = t("entry.save_answers", count=len(given)) if given else t("entry.nothing_answered")
    if st.button(label, key="answers_save", type="primary", disabled=not given):
        if _named():
            keep(given)
        st.rerun()
    said = answers_told(study, t)
    if said:
        with st.expander(t("entry.answers_record", count=len(said))):
            st.markdown("\n".join(f"- {one}" for one in said))


def answers_frame(study: Study, words: dict[bool | None, str]) -> pd.DataFrame:
    """Lay out every program with its answer to each condition of the team's own."""
    found = answers_by_program(study.gate_answers)
    rows = [
        {
            NAME: program.name,
            **{gate.key: words[found.get(program.code, {}).get(gate.key)] for gate in study.own_gates},
            CODE: program.code,
        }
        for program in study.programs
    ]
    return pd.DataFrame(rows)


def answers_given(
    before: pd.DataFrame, after: pd.DataFrame, words: dict[bool | None, str], *, by: str, at: datetime
) -> tuple[GateAnswer, ...]:
    """Give an answer for each cell that was changed; what is no word of an answer is left out."""
    meanings = {word: answer for answer, word in words.items()}
    return tuple(
        GateAnswer(str(code), gate, meanings[new], by, at)
        for gate in before.columns.drop([CODE, NAME])
        for code, old, new in zip(before[CODE], before[gate], after[gate], strict=True)
        if old != new and new in meanings
    )


def answers_told(study: Study, t: Texts) -> list[str]:
    """Say of each answer who gave it and when, safe to show; those of programs or conditions that went are left out."""
    names = {program.code: program.name for program in study.programs}
    keys = {gate.key for gate in study.own_gates}
    words = {True: "yes", False: "no", None: "open"}
    return [
        t(
            "entry.answer_entry",
            program=markdown(names[one.program]),
            gate=markdown(gate_short(one.gate, study, t)),
            answer=t(f"entry.answer_{words[one.met]}"),
            by=markdown(one.by) or t("blanks.nobody"),
            at=t.written(one.at.astimezone(), "time") if one.at else "–",
        )
        for one in study.gate_answers
        if one.program in names and one.gate in keys
    ]


def keep(given: Sequence[GateAnswer]) -> None:
    """Put answers on the record, each in place of the one before."""
    study = state.study()
    answers = study.gate_answers
    for one in given:
        answers = answered(answers, one)
    state.change(replace(study, gate_answers=answers), what="answer_gate", undoable=True)


def add() -> None:
    """Write a new condition, or say why not."""
    study = state.study()
    if not _named():
        return
    try:
        gate = own_gate(state.recall(NEW, ""), study.own_gates, by=state.who(), at=datetime.now(UTC))
    except ScoringError as error:
        state.remember(REFUSED, explain(error, state.t()))
        return
    state.remember(REFUSED, "")
    state.remember(NEW, "")
    state.change(replace(study, own_gates=(*study.own_gates, gate)), what="write_gate", undoable=True)


def _named() -> bool:
    """Say whether somebody answers by name for what is written; ask for the name where nobody does."""
    state.remember(REFUSED, "" if state.who() else state.t()("entry.name_missing"))
    return bool(state.who())


def drop(key: str) -> None:
    """Take a condition out, and the answers to it."""
    study = state.study()
    gates = tuple(gate for gate in study.own_gates if gate.key != key)
    answers = tuple(one for one in study.gate_answers if one.gate != key)
    state.change(replace(study, own_gates=gates, gate_answers=answers), what="drop_gate", undoable=True)
