"""The form that moves a program onto the list or off it by hand, and what the move would do."""

from collections.abc import Sequence
from datetime import datetime

import streamlit as st

from pages.shared import state
from pages.shared.asked_name import ask_name
from pages.shared.messages import explain, markdown
from reports.results import Results
from reports.study_tables.placed import moved_sentence
from reports.study_tables.rules import TOLD, rule_name
from scoring.errors import ScoringError
from scoring.gates import Authority
from scoring.judgement import JudgedList, judged_list, place
from scoring.placed_by_hand import Move, PlacedByHand
from scoring.study import Study
from texts import Texts

MOVE, PROGRAM, OTHER = "place_move", "place_program", "place_other"
AUTHORITY, REASON, NAME, REFUSED = "place_authority", "place_reason", "place_name", "place_refused"
UNSIGNED = "–"


def show_form(results: Results, judged: JudgedList, t: Texts) -> None:
    """Let the team move a program, on the record; what the move would do is said before it is made."""
    study = results.study
    st.subheader(t("judgement.move_head"), anchor=False)
    if refusal := state.recall(REFUSED, ""):
        st.warning(refusal)
    onto = _choose_direction(judged, study, t) is Move.ONTO
    outside = outside_in_order(results, judged)
    offered = outside if onto else judged.chosen
    _choose(PROGRAM, t("judgement.program"), offered, study, t("judgement.choose"))
    st.caption(t(f"judgement.{'offered' if onto else 'offered_on'}"))
    others = judged.chosen if onto else outside
    _choose(OTHER, t("judgement.makes_room" if onto else "judgement.takes_place"), others, study, t("judgement.nobody"))
    st.radio(
        t("judgement.authority"),
        list(Authority),
        format_func=lambda authority: t(f"authorities.{authority}"),
        key=AUTHORITY,
        horizontal=True,
    )
    st.text_area(t("judgement.reason"), key=REASON, max_chars=500, height=96)
    ask_name(t("judgement.name"), NAME)
    chosen = bool(state.recall(PROGRAM, ""))
    with st.container(key="place_preview"):
        if chosen:
            st.markdown(preview(study, judged, t))
        elif study.placed or study.considerations:
            st.markdown(t("judgement.beside"))
    st.button(
        t("judgement.record"),
        type="primary",
        key="place_take",
        on_click=take,
        args=(judged.method.chosen,),
        disabled=not chosen,
    )


def _choose_direction(judged: JudgedList, study: Study, t: Texts) -> Move:
    """Offer the directions in which there is anything to move."""
    ways = [Move.ONTO] if not judged.chosen else [Move.OFF] if len(judged.chosen) == len(study.programs) else list(Move)
    state.follow(MOVE, state.recall(MOVE, ways[0]) if state.recall(MOVE, ways[0]) in ways else ways[0])
    st.radio(
        t("judgement.direction"), ways, format_func=lambda way: t(f"judgement.move_{way}"), key=MOVE, horizontal=True
    )
    return Move(state.recall(MOVE, ways[0]))


def _choose(key: str, label: str, codes: Sequence[str], study: Study, nobody: str) -> None:
    """Let somebody choose a program; nobody is chosen until then."""
    state.follow(key, state.recall(key, "") if state.recall(key, "") in codes else None)
    names = {program.code: program.name for program in study.programs}
    st.selectbox(
        label, codes, index=None, format_func=lambda code: f"{names[code]} · {code}", key=key, placeholder=nobody
    )


def outside_in_order(results: Results, judged: JudgedList) -> tuple[str, ...]:
    """Give the codes that are not on the list, by place; those that cannot be ranked last."""
    ranked = results.official.codes if results.official else ()
    every = dict.fromkeys([*ranked, *(program.code for program in results.study.programs)])
    return tuple(code for code in every if code not in judged.chosen)


def preview(study: Study, judged: JudgedList, t: Texts) -> str:
    """Say what the move would do, and every rule that the list would then not keep; safe to show."""
    wanted = _wanted(reason=UNSIGNED, name=UNSIGNED, list_then=())
    tried = place(study, wanted)
    after = judged_list(tried, judged.method)
    said = [markdown(moved_sentence(wanted, after, study, t))] if wanted in after.moved else []
    names = {program.code: program.name for program in study.programs}
    before = {check.rule.key for check in judged.broken}
    for key, known in (("would_break", False), ("would_still_break", True)):
        broken = [
            rule_name(check.rule, t, names, amount=TOLD)
            for check in after.broken
            if (check.rule.key in before) is known
        ]
        if broken:
            said.append(markdown(t(f"judgement.{key}", rules=t.join(broken))))
    return " ".join(said) or t("judgement.beside")


def _wanted(*, reason: str, name: str, list_then: tuple[str, ...]) -> PlacedByHand:
    return PlacedByHand(
        program=state.recall(PROGRAM, "") or "",
        move=Move(state.recall(MOVE, Move.ONTO)),
        reason=reason,
        authority=Authority(state.recall(AUTHORITY, Authority.TEAM)),
        name=name,
        at=datetime.now(),
        other=state.recall(OTHER, "") or "",
        list_then=list_then,
    )


def take(list_then: tuple[str, ...]) -> None:
    """Put the move on the record, or say what it lacks; where no program is chosen nothing is meant."""
    study = state.study()
    if not state.recall(PROGRAM, ""):
        return
    try:
        given = _wanted(reason=state.recall(REASON, ""), name=state.recall(NAME, ""), list_then=list_then)
    except ScoringError as error:
        name = study.program(str(error.facts["program"])).name
        state.remember(REFUSED, explain(ScoringError(error.code, program=name), state.t()))
        return
    state.remember(REFUSED, "")
    state.remember(REASON, "")
    state.remember(OTHER, None)
    state.change(place(study, given), what="place", undoable=True)
