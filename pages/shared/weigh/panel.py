"""The questions of the way that was chosen, stage by stage."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

import streamlit as st

from pages.shared import state
from pages.shared.weigh import agreement, best_worst, grid, order, questions, steps, swing
from scoring.study import Study
from scoring.weighting.stages import Stage
from texts import Texts

ONE_BY_ONE, TABLE, VIEW = "one_by_one", "table", "ahp_view"


def show_way(way: str, study: Study, t: Texts) -> None:
    """Show the stage at hand: its questions, what it still lacks, and the way to the next."""
    stage = steps.choose_stage(way, study, t)
    if stage is None:
        st.info(t("weigh.nothing_to_compare"))
        return
    steps.choose_part(way, stage, study, t)
    QUESTIONS[way](stage, study, t)
    steps.show_lack(way, stage, study, t)


def show_pairs(stage: Stage, study: Study, t: Texts) -> None:
    """Show AHP one question at a time or as a table, and how well the judgements agree."""
    if state.recall(VIEW, None) not in (ONE_BY_ONE, TABLE):
        state.remember(VIEW, ONE_BY_ONE)
    view = ONE_BY_ONE
    if len(stage.kept(study.dialogue(questions.WAY).at(stage.key))) > 2:
        chosen = st.segmented_control(
            t("weigh.view"),
            [ONE_BY_ONE, TABLE],
            format_func=lambda one: t(f"weigh.view_{one}"),
            required=True,
            key=VIEW,
            label_visibility="collapsed",
            persist_state="session",
        )
        view = str(chosen or ONE_BY_ONE)
    if view == TABLE:
        grid.show_grid(stage, study, t)
    else:
        questions.show_question(stage, study, t)
    agreement.show_agreement(stage, study, t)


QUESTIONS: Mapping[str, Callable[[Stage, Study, Texts], None]] = MappingProxyType(
    {"swing": swing.show_questions, "roc": order.show_questions, "ahp": show_pairs, "bwm": best_worst.show_questions}
)
