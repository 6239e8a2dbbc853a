"""The kept studies as a list to choose from, and what can be done with each."""

from collections.abc import Sequence
from datetime import UTC, datetime

import streamlit as st

from data.store import StudyCard
from pages.shared import cached, state
from pages.shared.messages import markdown
from texts import Texts


def cards() -> tuple[tuple[StudyCard, ...], tuple[StudyCard, ...]]:
    """Give the studies at work, tried samples last, and those put away."""
    at_work = sorted(cached.store().studies(), key=lambda card: card.from_sample)
    return tuple(at_work), cached.store().studies(archived=True)


def show_studies(at_work: Sequence[StudyCard], t: Texts) -> None:
    """Show one line a study, with a door to it and what else can be done behind one button."""
    at_hand = state.desk().kept
    for card in at_work:
        with st.container(key=f"study_{card.id}", horizontal=True, vertical_alignment="center", gap="small"):
            is_at_hand = at_hand is not None and at_hand.id == card.id
            st.markdown(_line(card, t, at_hand=is_at_hand), width="stretch")
            if not is_at_hand:
                st.button(t("studies.open"), key=f"open_{card.id}", on_click=state.open_study, args=(card.id,))
            with st.popover(t("studies.more")):
                _more(card, t)


def show_away(away: Sequence[StudyCard], t: Texts) -> None:
    """Show the studies that were put away, and take one back."""
    for card in away:
        with st.container(key=f"away_{card.id}", horizontal=True, vertical_alignment="center", gap="small"):
            st.markdown(_line(card, t, at_hand=False), width="stretch")
            st.button(t("studies.restore"), key=f"restore_{card.id}", on_click=_restore, args=(card.id,))


def ask_who(t: Texts) -> None:
    """Ask for the name that stands beside each change."""
    st.text_input(t("studies.who"), key=state.WHO, help=t("studies.who_help"), persist_state="session", max_chars=60)


def show_keeping(t: Texts) -> None:
    """Say where everything is kept."""
    about = cached.store().about
    st.caption(t(f"studies.keeping_{about.engine}", version=about.version))


def _line(card: StudyCard, t: Texts, *, at_hand: bool) -> str:
    name = t("studies.tried", name=card.name) if card.from_sample else card.name
    facts = {
        "name": markdown(name),
        "version": card.version,
        "programs": card.programs,
        "at": card.changed_at.astimezone(),
        "by": markdown(card.changed_by) if card.changed_by else t("studies.nobody"),
    }
    return t("studies.line_at_hand" if at_hand else "studies.line", **facts)


def _more(card: StudyCard, t: Texts) -> None:
    key = f"name_{card.id}"
    st.text_input(t("studies.name"), value=card.name, key=key, max_chars=120)
    st.button(t("studies.rename"), key=f"rename_{card.id}", on_click=_rename, args=(card.id, key))
    st.button(t("studies.duplicate"), key=f"duplicate_{card.id}", on_click=_duplicate, args=(card.id, key))
    st.button(t("studies.archive"), key=f"archive_{card.id}", on_click=_archive, args=(card.id,))


def _now() -> datetime:
    return datetime.now(UTC)


def _rename(study_id: str, key: str) -> None:
    name = state.recall(key, "").strip()
    if name:
        cached.store().rename(study_id, name, by=state.who(), at=_now())


def _duplicate(study_id: str, key: str) -> None:
    name = state.t()("studies.copy_of", name=state.recall(key, ""))
    state.open_study(cached.store().duplicate(study_id, name, by=state.who(), at=_now()).id)


def _archive(study_id: str) -> None:
    at_hand = state.desk().kept
    cached.store().archive(study_id, by=state.who(), at=_now())
    if at_hand is not None and at_hand.id == study_id:
        state.open_sample()


def _restore(study_id: str) -> None:
    cached.store().restore(study_id, by=state.who(), at=_now())
