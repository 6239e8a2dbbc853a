"""The levers that most lists need: how many programs, up to which budget, and how many of each dimension."""

from dataclasses import replace

import streamlit as st

from charts.words import dimension_name
from pages.shared import state
from pages.shared.quick.acts import take_rules
from pages.shared.quick.ask import ask_billions, typed_rupiah
from scoring.shortlist import DEFAULT_NUMBER, Rules, RuleSettings, rules_for
from scoring.study import Study
from texts import Texts


def show_rules(study: Study, held: Rules, t: Texts) -> None:
    """Show the levers at the rules that hold now; each change is taken at once."""
    rules = study.rules
    state.follow("number", held.number)
    state.follow("least", least_of(rules, held))
    state.follow("most", rules.maximum)
    with st.container(key="levers", horizontal=True, vertical_alignment="bottom", gap="medium"):
        label = t("quick_win.number" if rules.most is None else "rules.least_number")
        most = max(len(study.programs), DEFAULT_NUMBER, held.number)
        st.number_input(label, 1, most, key="number", on_change=take, width=180)
        ask_billions("limit", t("quick_win.budget"), rules.budget, t, take, width=220)
        least = max(len(study.programs), least_of(rules, held))
        st.number_input(t("quick_win.minimum"), 0, least, key="least", on_change=take, width=180)
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
    if rules.dimensions:
        own = t.join([dimension_name(dimension, t) for dimension in rules.dimensions])
        st.caption(t("rules.own_quotas", dimensions=own))


def least_of(settings: RuleSettings, held: Rules) -> int:
    """Give how many of each dimension are asked for: what the team set, or what the list leaves room for."""
    if settings.minimum is not None:
        return settings.minimum
    return max((quota.minimum for quota in held.quotas.values()), default=0)


def take() -> None:
    """Take the levers into the study; what was not touched keeps following the list.

    Once somebody moves what holds for every dimension it does so again: no dimension keeps a quota of its own.
    """
    study = state.study()
    held = rules_for(study.rules, study.candidates())
    number, least = state.recall("number", held.number), state.recall("least", 0)
    alike = least != least_of(study.rules, held) or state.recall("most", None) != study.rules.maximum
    rules = replace(
        study.rules,
        number=study.rules.number if number == held.number else number,
        most=room_for(study.rules.most, number),
        minimum=study.rules.minimum if least == least_of(study.rules, held) else least,
        maximum=state.recall("most", None),
        dimensions={} if alike else study.rules.dimensions,
        budget=typed_rupiah("limit", study.rules.budget),
    )
    take_rules(replace(study, rules=rules))


def room_for(most: int | None, number: int | None) -> int | None:
    """Give the most programs of a list, and none where at least as many are asked for: their number is then exact.

    Examples
    --------
    >>> room_for(14, 12), room_for(14, 14), room_for(None, 12)
    (14, None, None)
    """
    return None if most is None or (number is not None and number >= most) else most


def reset() -> None:
    """Let the rules follow the list again."""
    take_rules(replace(state.study(), rules=RuleSettings()))
