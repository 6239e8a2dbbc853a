"""Programs that can be done in part, and the least share of their money with which that makes sense."""

from dataclasses import replace

import streamlit as st

from pages.shared import state
from pages.shared.messages import markdown
from pages.shared.quick.acts import take_rules
from pages.shared.quick.at_hand import AtHand
from texts import Texts

HUNDRED = 100
LEAST, DEFAULT, STEP = 10, 50, 5


def ask_parts(at: AtHand, t: Texts) -> None:
    """Ask for a program and the least share of its cost; below it what was set so far."""
    codes = [candidate.code for candidate in at.candidates if candidate.cost is not None]
    st.markdown(t("rules.parts_note"))
    with st.container(key="parts", horizontal=True, vertical_alignment="bottom", gap="medium"):
        st.selectbox(t("ranking.program"), codes, format_func=at.names.__getitem__, key="part_program", width=560)
        st.number_input(t("rules.least_share"), LEAST, HUNDRED - STEP, DEFAULT, STEP, key="part_share", width=260)
        st.button(t("rules.add"), key="part_add", type="primary", on_click=take, disabled=not codes)
    for code, share in at.study.rules.least_shares.items():
        with st.container(horizontal=True, vertical_alignment="center", gap="medium"):
            said = t("rules.part", program=at.names.get(code, code), share=share)
            st.markdown(markdown(said), width="stretch")
            st.button(t("rules.drop"), key=f"drop_part_{code}", on_click=drop, args=(code,))
    for code, share in at.shortlist.shares.items():
        st.markdown(markdown(t("rules.part_now", program=at.names[code], share=share)))


def take() -> None:
    """Take the least share of a program."""
    study, code = state.study(), state.recall("part_program", "")
    if code:
        shares = {**study.rules.least_shares, code: state.recall("part_share", DEFAULT) / HUNDRED}
        take_rules(replace(study, rules=replace(study.rules, least_shares=shares)))


def drop(code: str) -> None:
    """Let a program be done whole or not at all again."""
    study = state.study()
    shares = {one: share for one, share in study.rules.least_shares.items() if one != code}
    take_rules(replace(study, rules=replace(study.rules, least_shares=shares)))
