"""Swing: which way from worst to best is worth most, and what the others are worth against it."""

import streamlit as st

from pages.shared import state
from pages.shared.weigh import acts
from pages.shared.weigh.items import items_of, row
from scoring.study import Study
from scoring.weighting.stages import Stage
from scoring.weighting.swing import MOST_IMPORTANT
from texts import Texts

WAY = "swing"


def show_questions(stage: Stage, study: Study, t: Texts) -> None:
    """Ask for the swing that is worth most, then for the points of the others."""
    given, items = study.dialogue(WAY).at(stage.key), items_of(stage, study, t)
    kept = stage.kept(given)
    key = f"swing_most_{stage.key}"
    state.follow(key, given.most if given.most in kept else None)
    st.selectbox(
        t("weigh.swing_most"),
        kept,
        format_func=lambda one: t("weigh.item", name=items[one].name, span=items[one].span),
        index=None,
        placeholder=t("weigh.choose"),
        key=key,
        on_change=acts.keep_most,
        args=(WAY, stage.key, key),
    )
    if given.most not in kept:
        return
    st.markdown(t("weigh.swing_points", most=items[given.most].name))
    for one in kept:
        if one != given.most:
            _ask_points(stage, one, study, t)


def _ask_points(stage: Stage, one: str, study: Study, t: Texts) -> None:
    given, item = study.dialogue(WAY).at(stage.key), items_of(stage, study, t)[one]
    key = f"points_{stage.key}_{one}"
    state.follow(key, given.points.get(one))
    with row(item, f"row_{key}"):
        st.number_input(
            t("weigh.points_of", name=item.name),
            0.0,
            MOST_IMPORTANT,
            value=None,
            step=5.0,
            format="%.0f",
            key=key,
            on_change=acts.keep_number,
            args=(WAY, stage.key, "points", one, key),
            label_visibility="collapsed",
            placeholder=t("weigh.points_range"),
            width=150,
        )
