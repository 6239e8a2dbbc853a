"""Programs that must be on the list, or must not: a rule for the choice, on the record."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

import streamlit as st

from charts.words import quoted
from pages.shared import state
from pages.shared.asked_name import ask_name
from pages.shared.messages import explain, markdown
from pages.shared.quick.acts import take_rules
from pages.shared.quick.at_hand import AtHand
from scoring.errors import ScoringError
from scoring.gates import Authority
from scoring.shortlist import Ruling
from texts import Texts

SIDES = ("must", "must_not")
PROGRAM, REFUSED = "ruling_program", "ruling_refused"
NAMED = 6
"""More programs than this are counted, not named."""


def ask_rulings(at: AtHand, t: Texts) -> None:
    """Ask which program must be on the list or not, why, and who says so; below it what was ruled so far."""
    if refusal := state.recall(REFUSED, ""):
        st.warning(refusal)
    codes = [candidate.code for candidate in at.candidates]
    st.selectbox(
        t("ranking.program"),
        codes,
        format_func=at.names.__getitem__,
        key=PROGRAM,
        width=560,
        index=None,
        placeholder=t("rules.choose"),
    )
    for said in not_offered(at, t):
        st.caption(said)
    st.radio(t("rules.side"), SIDES, format_func=lambda key: t(f"rules.side_{key}"), key="ruling_side", horizontal=True)
    st.radio(
        t("quick_win.authority"),
        list(Authority),
        format_func=lambda authority: t(f"authorities.{authority}"),
        key="ruling_authority",
        horizontal=True,
    )
    st.text_area(t("quick_win.reason"), key="ruling_reason", height=80)
    ask_name(t("quick_win.name"), "ruling_name", width=560)
    st.button(t("rules.rule"), key="ruling_take", type="primary", on_click=take, disabled=not state.recall(PROGRAM, ""))
    for side in SIDES:
        for ruling in getattr(at.study.rules, side):
            _show(ruling, side, at, t)


def not_offered(at: AtHand, t: Texts) -> list[str]:
    """Say which programs no rule can speak of, and why: those that fail a condition, and those without a rank."""
    ranked, offered = set(at.ranking.scores.index), {candidate.code for candidate in at.candidates}
    found = {
        "gate": [code for code in at.programs if code in ranked and code not in offered],
        "unranked": [code for code in at.programs if code not in ranked],
    }
    return [markdown(t(f"rules.not_offered_{why}", names=_some(codes, at, t))) for why, codes in found.items() if codes]


def _some(codes: Sequence[str], at: AtHand, t: Texts) -> str:
    names = [quoted(at.names[code], t) for code in codes[:NAMED]]
    more = len(codes) - len(names)
    return t.join([*names, t("quick_win.and_others", count=more)] if more else names)


def take() -> None:
    """Put a ruling on the record in place of an earlier one of the same program, or say what it lacks."""
    study, t = state.study(), state.t()
    program, side = state.recall(PROGRAM, "") or "", str(state.recall("ruling_side", SIDES[0]))
    if not program:
        return
    try:
        ruling = Ruling(
            program=program,
            reason=state.recall("ruling_reason", ""),
            authority=Authority(state.recall("ruling_authority", Authority.TEAM)),
            name=state.recall("ruling_name", ""),
            at=datetime.now(),
        )
    except ScoringError as error:
        named = ScoringError(error.code, program=study.program(program).name)
        state.remember(REFUSED, explain(named, t))
        return
    state.remember(REFUSED, "")
    state.remember("ruling_reason", "")
    state.remember(PROGRAM, None)
    kept = {one: tuple(r for r in getattr(study.rules, one) if r.program != program) for one in SIDES}
    kept[side] = (*kept[side], ruling)
    take_rules(replace(study, rules=replace(study.rules, must=kept["must"], must_not=kept["must_not"])))


def drop(side: str, ruling: Ruling) -> None:
    """Take a ruling back."""
    study = state.study()
    kept = tuple(one for one in getattr(study.rules, side) if one != ruling)
    rules = replace(study.rules, must=kept) if side == "must" else replace(study.rules, must_not=kept)
    take_rules(replace(study, rules=rules))


def _show(ruling: Ruling, side: str, at: AtHand, t: Texts) -> None:
    with st.container(horizontal=True, vertical_alignment="center", gap="medium"):
        said = t(
            f"rules.ruled_{side}",
            program=at.names.get(ruling.program, ruling.program),
            reason=ruling.reason,
            authority=t(f"authorities.{ruling.authority}"),
            name=ruling.name,
            at=ruling.at,
        )
        st.markdown(markdown(said), width="stretch")
        st.button(t("quick_win.withdraw"), key=f"drop_{side}_{ruling.program}", on_click=drop, args=(side, ruling))
