"""The levers of the list: how many, within which quotas, up to which budget, and where the conditions lie."""

from dataclasses import replace

import streamlit as st

from pages.shared import state
from scoring.shortlist import DEFAULT_NUMBER, Rules, RuleSettings, rules_for
from scoring.study import Study
from texts import Texts

BILLION = 1_000_000_000


def show_rules(study: Study, held: Rules, t: Texts) -> None:
    """Show the levers at the rules that hold now; each change is taken at once."""
    rules = study.rules
    state.follow("number", held.number)
    state.follow("limit", None if rules.budget is None else rules.budget / BILLION)
    state.follow("least", least_of(rules, held))
    state.follow("most", rules.maximum)
    with st.container(key="levers", horizontal=True, vertical_alignment="bottom", gap="medium"):
        st.number_input(
            t("quick_win.number"), 1, max(len(study.programs), DEFAULT_NUMBER), key="number", on_change=take, width=180
        )
        st.number_input(
            t("quick_win.budget"),
            0.0,
            None,
            value=None,
            step=0.5,
            format="%.1f",
            key="limit",
            on_change=take,
            width=220,
            placeholder=t("quick_win.no_limit"),
        )
        st.number_input(t("quick_win.minimum"), 0, len(study.programs), key="least", on_change=take, width=180)
        st.number_input(
            t("quick_win.maximum"),
            1,
            None,
            value=None,
            key="most",
            on_change=take,
            width=180,
            placeholder=t("quick_win.no_limit"),
        )
        if study.rules != RuleSettings():
            st.button(
                t("quick_win.reset"), key="reset_rules", type="tertiary", icon=":material/restart_alt:", on_click=reset
            )


def least_of(settings: RuleSettings, held: Rules) -> int:
    """Give how many of each dimension are asked for: what the team set, or what the list leaves room for."""
    if settings.minimum is not None:
        return settings.minimum
    return max((quota.minimum for quota in held.quotas.values()), default=0)


def take() -> None:
    """Take the levers into the study."""
    study = state.study()
    limit, least = state.recall("limit", None), state.recall("least", None)
    untouched = least == least_of(study.rules, rules_for(study.rules, study.candidates()))
    rules = replace(
        study.rules,
        number=state.recall("number", None),
        minimum=study.rules.minimum if untouched else least,
        maximum=state.recall("most", None),
        budget=None if limit is None else limit * BILLION,
    )
    state.change(replace(study, rules=rules))


def reset() -> None:
    """Let the rules follow the list again."""
    state.change(replace(state.study(), rules=RuleSettings()))
