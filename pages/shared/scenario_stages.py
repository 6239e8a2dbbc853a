"""The list of each bimtek stage: kept, set side by side, and how it moved from one stage to the next."""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from functools import partial
from itertools import pairwise

import pandas as pd
import streamlit as st

from charts.list_marks import NamedList, list_marks
from data.store import StoreError
from pages.shared import later, show, state
from pages.shared.messages import markdown
from pages.shared.tables import show_table
from reports.study_tables.kept_lists import stage_name
from reports.study_tables.list_moves import differs_sentence, gathered_sentences
from scoring.bimtek import Bimtek, BimtekList
from scoring.program import Program
from scoring.scenarios import ListMoves, drop_stage, keep_stage, stage_moves
from scoring.scenarios.stages import Versions
from scoring.study import Study
from texts import Texts

STAGE, NOTE = "stage", "stage_note"


def show_stages(study: Study, t: Texts, *, listed: bool) -> None:
    """Show the lists that were kept and how they moved; let the team keep the list of now.

    listed  whether there is a list to keep
    """
    st.subheader(t("scenarios.stages"), anchor=False)
    if not study.bimtek:
        st.markdown(t("scenarios.stages_none"))
    else:
        show_kept(study.bimtek, t)
    if len(study.bimtek) > 1:
        show_moves(study, t)
    _show_form(study, t, listed=listed)


def show_kept(stages: Sequence[BimtekList], t: Texts) -> None:
    """List the stages with what stood on each."""
    frame = pd.DataFrame(
        {
            t("kept_lists.column_what"): [stage_name(one.stage, t) for one in stages],
            t("kept_lists.column_count"): [len(one.kept.codes) for one in stages],
            t("kept_lists.column_cost"): [t.money(one.kept.cost) for one in stages],
            t("kept_lists.column_by"): [one.by or t("blanks.nobody") for one in stages],
            t("kept_lists.column_at"): [t.written(one.at.astimezone(), "time") if one.at else "–" for one in stages],
            t("kept_lists.column_note"): [one.note for one in stages],
        }
    )
    show_table(frame, t, alt=t("kept_lists.title"))


def show_moves(study: Study, t: Texts) -> None:
    """Show which program stood on the list of which stage, and say what moved it from one to the next."""
    stages = study.bimtek
    lists = [NamedList(stage_name(one.stage, t), one.kept.codes) for one in stages]
    left, right = st.columns([6, 7], gap="large")
    with left:
        show.picture(list_marks(lists, kept_programs(stages), t), t, key="stage_marks")
    with right:
        key = later.key_of("stages", stages)
        progress = later.ask("stages", key, partial(moves_of, stages, versions_of(stages, study)))
        moves: Sequence[ListMoves] = progress.latest or ()
        for (earlier, later_one), found in zip(pairwise(stages), moves, strict=False):
            names = {"earlier": stage_name(earlier.stage, t), "later": stage_name(later_one.stage, t)}
            st.markdown(t("scenarios.stage_moved", came=len(found.came), went=len(found.went), **names))
            said = [differs_sentence(found, t), *gathered_sentences(found, t)]
            st.markdown("\n".join(f"- {markdown(one)}" for one in said))
        if not progress.done:
            later.watch(key, lambda _: t("scenarios.stages_pending"), shown=bool(moves))


def moves_of(stages: Sequence[BimtekList], versions: Versions) -> Iterator[tuple[ListMoves, ...]]:
    """Give how the list moved, one step between stages after the other."""
    found: tuple[ListMoves, ...] = ()
    for earlier, later_one in pairwise(stages):
        found = (*found, stage_moves(earlier, later_one, versions))
        yield found


def versions_of(stages: Sequence[BimtekList], study: Study) -> Versions:
    """Give the programs of every version that a stage was kept over, as far as they are still there."""
    found: dict[int, Sequence[Program]] = {}
    for number in dict.fromkeys(one.kept.version for one in stages):
        if number == study.version:
            found[number] = study.programs
            continue
        try:
            found[number] = state.programs_of(number)
        except StoreError:
            continue
    return found


def kept_programs(stages: Sequence[BimtekList]) -> dict[str, Program]:
    """Give every program that stood on a kept list, with the name it had last."""
    return {
        one.code: Program(one.code, one.name, dimensions=(one.dimension,) if one.dimension else ())
        for stage in stages
        for one in stage.kept.programs
    }


def _show_form(study: Study, t: Texts, *, listed: bool) -> None:
    taken = {one.stage for one in study.bimtek}
    state.follow(STAGE, state.recall(STAGE, _next_stage(study)))
    with st.container(key="stage_keep", horizontal=True, vertical_alignment="bottom", gap="medium"):
        st.selectbox(
            t("scenarios.stage"), list(Bimtek), format_func=lambda one: stage_name(one, t), key=STAGE, width=160
        )
        st.text_input(t("scenarios.note"), key=NOTE, max_chars=300, width=320)
        again = state.recall(STAGE, Bimtek.FIRST) in taken
        label = t("scenarios.keep_again" if again else "scenarios.keep")
        st.button(label, key="stage_take", on_click=keep, disabled=not listed)
        if again:
            st.button(t("scenarios.drop_stage"), key="stage_drop", on_click=drop)
    if not listed:
        st.caption(t("scenarios.nothing_to_keep"))


def _next_stage(study: Study) -> Bimtek:
    """Give the first stage that no list was kept for; the last one once all have theirs."""
    taken = {one.stage for one in study.bimtek}
    return next((one for one in Bimtek if one not in taken), Bimtek.FOURTH)


def keep() -> None:
    """Keep the list of now as that of the stage chosen."""
    stage, note = Bimtek(state.recall(STAGE, Bimtek.FIRST)), state.recall(NOTE, "")
    anew = stage not in {one.stage for one in state.study().bimtek}
    study = keep_stage(state.study(), stage, by=state.who(), at=datetime.now(UTC), note=note.strip())
    state.remember(NOTE, "")
    if anew:
        state.remember(STAGE, _next_stage(study))
    state.change(study, what="keep_stage", undoable=True)


def drop() -> None:
    """Take back the list that was kept for the stage chosen."""
    stage = Bimtek(state.recall(STAGE, Bimtek.FIRST))
    state.change(drop_stage(state.study(), stage), what="drop_stage", undoable=True)
