"""Best-worst: the first and the last are named, then every other one is held against these two alone."""

from collections.abc import Mapping, Sequence
from functools import partial

import streamlit as st

from pages.shared import state
from pages.shared.weigh import acts
from pages.shared.weigh.items import Item, items_of, row
from scoring.study import Study
from scoring.weighting.answered import Progress, progress
from scoring.weighting.bwm import best_worst
from scoring.weighting.guided import best_worst_rows
from scoring.weighting.stages import Stage
from texts import Texts

WAY = "bwm"
SCALE = range(1, 10)


def show_questions(stage: Stage, study: Study, t: Texts) -> None:
    """Ask for the first and the last, then hold the others against both."""
    given, items = study.dialogue(WAY).at(stage.key), items_of(stage, study, t)
    kept = stage.kept(given)
    with st.container(horizontal=True, gap="small"):
        _ask_end("most", stage, kept, given.most, items, t)
        _ask_end("least", stage, [one for one in kept if one != given.most], given.least, items, t)
    if given.most not in kept or given.least not in kept or given.most == given.least:
        return
    others = [one for one in kept if one != given.most]
    st.markdown(t("weigh.most_to_others", most=items[given.most].name))
    st.caption(t("weigh.scale_help"))
    _ask_each("most_to_others", stage, others, study, t)
    between = [one for one in others if one != given.least]
    if between and all(one in given.most_to_others for one in others):
        st.markdown(t("weigh.others_to_least", least=items[given.least].name))
        _ask_each("others_to_least", stage, between, study, t)
    if progress(WAY, given, stage) is Progress.DONE:
        best, worst = best_worst_rows(given, kept)
        keys = list(best)
        found = best_worst([*best.values()], [worst[key] for key in keys])
        st.caption(t("weigh.bwm_agrees", xi=found.xi))


def _ask_end(end: str, stage: Stage, offered: Sequence[str], chosen: str, items: Mapping[str, Item], t: Texts) -> None:
    key = f"bwm_{end}_{stage.key}"
    state.follow(key, chosen if chosen in offered else None)
    st.selectbox(
        t(f"weigh.bwm_{end}"),
        offered,
        format_func=lambda one: t("weigh.item", name=items[one].name, span=items[one].span),
        index=None,
        placeholder=t("weigh.choose"),
        key=key,
        on_change=acts.keep_most if end == "most" else acts.keep_least,
        args=(WAY, stage.key, key),
    )


def _ask_each(field: str, stage: Stage, keys: Sequence[str], study: Study, t: Texts) -> None:
    given, items = study.dialogue(WAY).at(stage.key), items_of(stage, study, t)
    for one in keys:
        key = f"{field}_{stage.key}_{one}"
        there = getattr(given, field).get(one)
        state.follow(key, None if there is None else int(there))
        with row(items[one], f"row_{key}"):
            st.selectbox(
                t(f"weigh.{field}_of", name=items[one].name),
                SCALE,
                format_func=partial(_said, t),
                index=None,
                placeholder=t("weigh.choose"),
                key=key,
                on_change=acts.keep_number,
                args=(WAY, stage.key, field, one, key),
                label_visibility="collapsed",
                width=160,
            )


def _said(t: Texts, value: int) -> str:
    return t(f"weigh.strength_{value}")
