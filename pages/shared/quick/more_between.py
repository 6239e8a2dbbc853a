"""Programs that need each other, exclude each other, or of which only some may stand on the list."""

from dataclasses import replace

import streamlit as st

from charts.words import quoted
from pages.shared import state
from pages.shared.messages import markdown
from pages.shared.quick.acts import take_rules
from pages.shared.quick.at_hand import AtHand
from reports.study_tables.rules import rule_name
from scoring.shortlist import Rule, RuleKind
from texts import Texts

KINDS = (RuleKind.REQUIRES, RuleKind.EXCLUDES, RuleKind.AT_MOST)


def ask_between(at: AtHand, t: Texts) -> None:
    """Ask for one rule between programs; below it those that hold."""
    codes = [candidate.code for candidate in at.candidates]
    kind = st.radio(
        t("rules.between"),
        KINDS,
        format_func=lambda one: t(f"rules.between_{one}"),
        key="between_kind",
        horizontal=True,
    )
    if kind is RuleKind.REQUIRES:
        st.selectbox(t("rules.needs"), codes, format_func=at.names.__getitem__, key="between_first", width=560)
    label = t("rules.needed" if kind is RuleKind.REQUIRES else "rules.of_these")
    st.multiselect(
        label, codes, format_func=at.names.__getitem__, key="between_programs", placeholder=t("rules.choose_programs")
    )
    if kind is RuleKind.AT_MOST:
        st.number_input(t("rules.at_most"), 1, max(len(codes), 1), key="between_limit", width=260)
    st.button(t("rules.add"), key="between_add", type="primary", on_click=take, disabled=typed() is None)
    names = {code: quoted(name, t) for code, name in at.names.items()}
    for rule in at.study.rules.between:
        with st.container(horizontal=True, vertical_alignment="center", gap="medium"):
            st.markdown(markdown(rule_name(rule, t, names)), width="stretch")
            st.button(t("rules.drop"), key=f"drop_{rule.key}", on_click=drop, args=(rule,))


def typed() -> Rule | None:
    """Give the rule that the levers make; None while they name too few programs for one."""
    kind = state.recall("between_kind", KINDS[0])
    codes: tuple[str, ...] = tuple(state.recall("between_programs", list[str]()))
    if kind is RuleKind.REQUIRES:
        first = state.recall("between_first", "")
        needed = tuple(code for code in codes if code != first)
        return Rule(kind, programs=(first, *needed)) if first and needed else None
    limit = state.recall("between_limit", 1) if kind is RuleKind.AT_MOST else 1
    return Rule(kind, limit=float(limit), programs=codes) if len(codes) > limit else None


def take() -> None:
    """Take the rule that the levers make, in place of one about the same programs."""
    study, rule = state.study(), typed()
    if rule is None:
        return
    state.remember("between_programs", [])
    kept = tuple(one for one in study.rules.between if one.key != rule.key)
    take_rules(replace(study, rules=replace(study.rules, between=(*kept, rule))))


def drop(rule: Rule) -> None:
    """Drop a rule between programs."""
    study = state.study()
    kept = tuple(one for one in study.rules.between if one != rule)
    take_rules(replace(study, rules=replace(study.rules, between=kept)))
