"""What judgement does to the list, said plainly; and the record, from which it can be withdrawn."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

import streamlit as st

from charts.list_marks import NamedList, list_marks
from pages.shared import show, state
from pages.shared.messages import markdown
from reports.study_tables.placed import broken_sentence, doubt_sentence, moved_sentence, record_sentence
from scoring.judgement import Doubt, JudgedList, place, withdraw
from scoring.placed_by_hand import PlacedByHand
from scoring.program import Program
from scoring.shortlist import ShortlistStatus
from scoring.study import Study
from texts import Texts

STEPS = ("place", "unplace", "consider", "unconsider")


def headline(judged: JudgedList, study: Study, t: Texts) -> str:
    """Say what judgement does to the list."""
    if judged.method.status is ShortlistStatus.INFEASIBLE:
        return t("judgement.title_infeasible")
    if judged.moved:
        key = "title" if judged.came and judged.reserve else "title_came" if judged.came else "title_went"
        return t(f"judgement.{key}", came=len(judged.came), went=len(judged.reserve))
    if study.placed:
        return t("judgement.title_unmoved")
    if study.considerations:
        return t("judgement.title_set_aside", count=len(study.considerations))
    return t("judgement.title_none")


def effects(judged: JudgedList, study: Study, t: Texts) -> list[str]:
    """Give a sentence for each move that holds, safe to show."""
    return [markdown(moved_sentence(one, judged, study, t)) for one in judged.moved]


def show_effects(judged: JudgedList, study: Study, programs: Mapping[str, Program], t: Texts) -> None:
    """Say what each move does and which rules it breaks; show both lists side by side."""
    if not study.placed and not study.considerations:
        st.markdown(t("judgement.beside"))
    for sentence in effects(judged, study, t):
        st.markdown(sentence)
    if broken := broken_sentence(judged, t):
        st.warning(markdown(broken), icon=":material/rule:")
    if judged.moved:
        lists = [
            NamedList(t("judgement.by_method"), judged.method.chosen),
            NamedList(t("judgement.by_judgement"), judged.chosen),
        ]
        show.picture(list_marks(lists, programs, t), t, key="judged")


def show_record(judged: JudgedList, study: Study, t: Texts) -> None:
    """List every move with who answers for it, what is no longer as it was, and ways to withdraw it or undo a step."""
    if study.placed:
        st.subheader(t("judgement.record_head"), anchor=False)
    for one in study.placed:
        doubts = [doubted for doubted in judged.doubts if doubted.placed == one]
        st.markdown(entry(one, study, t))
        for doubted in doubts:
            st.warning(markdown(doubt_sentence(doubted, study, t)), icon=":material/info:")
        with st.container(key=f"placed_{one.program}", horizontal=True, gap="small"):
            if any(doubted.doubt is Doubt.LIST_CHANGED for doubted in doubts):
                st.button(
                    t("judgement.reaffirm"),
                    key=f"reaffirm_{one.program}",
                    on_click=reaffirm,
                    args=(one, judged.method.chosen),
                )
            st.button(t("judgement.withdraw"), key=f"unplace_{one.program}", on_click=take_back, args=(one,))
    show_undo(t)


def show_undo(t: Texts) -> None:
    """Offer to undo what was last put on the record, or withdrawn from it."""
    step = state.undoable()
    if step in STEPS:
        label = t("judgement.undo", step=t(f"mend.step_{step}"))
        st.button(label, key="judgement_undo", icon=":material/undo:", type="tertiary", on_click=state.undo)


def entry(one: PlacedByHand, study: Study, t: Texts) -> str:
    """Write a move as it stands on the record, safe to show."""
    name = next((program.name for program in study.programs if program.code == one.program), one.program)
    return t(
        "judgement.moved_entry",
        program=markdown(name),
        way=t(f"judgement.way_{one.move}"),
        record=markdown(record_sentence(one, t)),
    )


def reaffirm(one: PlacedByHand, list_now: tuple[str, ...]) -> None:
    """Let a move stand over the method's list of now."""
    moved = replace(one, list_then=list_now, at=datetime.now())
    state.change(place(state.study(), moved), what="place", undoable=True)


def take_back(one: PlacedByHand) -> None:
    """Withdraw a move."""
    state.change(withdraw(state.study(), one.program), what="unplace", undoable=True)
