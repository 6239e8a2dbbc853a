"""Programs with blanks: what becomes of them, chosen in the open, and values typed with a reason."""

from dataclasses import replace

import streamlit as st

from pages.shared import ranking_table, state, typed_values
from scoring.blanks import BlankPolicy, PlaceRange
from scoring.study import Study
from texts import Texts

POLICY = "blank_policy"


def show_blanks(study: Study, t: Texts) -> None:
    """Show the programs that cannot be ranked yet, the choice of what becomes of them, and every typed value."""
    unranked = study.matrix().unranked
    typed_values.show_overtaken(study, t)
    if not unranked and not study.typed_values:
        return
    programs = {program.code: program for program in study.programs}
    label = t("ranking.unranked", count=len(unranked)) if unranked else t("blanks.count", count=len(study.typed_values))
    with st.expander(label, key="blanks"):
        if unranked:
            _choose_policy(study, t)
            ranking_table.show_unranked(unranked, programs, t, ranges=ranges_of(study), criteria=study.criteria)
            typed_values.show_form(study, unranked, t)
        typed_values.show_typed(study, t)


def ranges_of(study: Study) -> dict[str, PlaceRange]:
    """Give the range of places of every program where the study shows ranges; nothing where it does not."""
    if study.blanks is not BlankPolicy.RANGE:
        return {}
    return {one.code: one for one in study.place_ranges()}


def _choose_policy(study: Study, t: Texts) -> None:
    state.follow(POLICY, study.blanks)
    st.segmented_control(
        t("blanks.policy"),
        list(BlankPolicy),
        format_func=lambda policy: t(f"blanks.policy_{policy}"),
        key=POLICY,
        required=True,
        on_change=_take_policy,
    )
    st.caption(t(f"blanks.about_{study.blanks}"))


def _take_policy() -> None:
    study = state.study()
    state.change(replace(study, blanks=BlankPolicy(state.recall(POLICY, study.blanks))), what="blanks")
