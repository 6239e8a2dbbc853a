"""The seal on the weights: set with a name, broken as soon as a share or anchor changes, and had again as it was."""

from dataclasses import replace
from datetime import UTC, datetime

import streamlit as st

from pages.shared import state
from pages.shared.messages import markdown
from pages.shared.weigh.by_hand import RESTORE
from scoring.errors import ScoringError
from scoring.study import Study
from scoring.weighting import Seal, as_sealed, is_sealed_by, seal
from texts import Texts

BY, REFUSED = "seal_by", "seal_refused"
SHORT = 8
"""Digits of the fingerprint that people compare by eye."""


def holds(study: Study) -> bool:
    """Say whether the weights are sealed and nothing has changed since."""
    given = study.seal
    return given is not None and is_sealed_by(study.weighting, study.counted_criteria, given)


def show_seal(study: Study, t: Texts) -> None:
    """Say by whom and when the weights were sealed, and before or after scores; offer those of a broken seal again."""
    given = study.seal
    if given is None:
        return
    if holds(study):
        st.caption(t(f"weigh.sealed_{_when(given)}", **facts(given, t)))
        return
    back = restored(study)
    key = "weigh.seal_broken" if back is not None else "weigh.seal_gone"
    st.warning(t(key, **facts(given, t)), icon=":material/lock_open:")
    if back is not None:
        st.button(t("weigh.seal_restore"), key="seal_restore", icon=":material/restore:", on_click=restore)


def offer_seal(study: Study, t: Texts) -> None:
    """Let somebody seal the weights by name, and say whether scores can be seen already."""
    fold = st.expander(t("weigh.seal"), key="seal", on_change="rerun")
    if not fold.open:  # whether scores can be seen takes a ranking to say
        return
    with fold:
        st.markdown(t("weigh.seal_help"))
        if holds(study) and study.seal is not None:
            st.markdown(t("weigh.sealed_whole", digest=study.seal.digest, **facts(study.seal, t)))
            return
        if scores_shown():
            st.info(t("weigh.seal_after"), icon=":material/visibility:")
        else:
            st.markdown(t("weigh.seal_before"))
        if state.recall(REFUSED, False):
            st.warning(t("errors.seal_without_name"))
        with st.container(horizontal=True, vertical_alignment="bottom", gap="small"):
            st.text_input(t("weigh.seal_by"), value=state.who(), key=BY, max_chars=60, width=300)
            st.button(t("weigh.seal_now"), type="primary", key="seal_now", on_click=take)


def scores_shown() -> bool:
    """Say whether a program can be ranked under these weights, now or in an earlier version of the list."""
    study = state.study()
    if _ranks(study):
        return True
    return any(_ranks(replace(study, programs=state.programs_of(card.number))) for card in state.versions())


def take() -> None:
    """Seal the weights as they stand, or say that a name is missing."""
    study = state.study()
    now, by = datetime.now(UTC), state.recall(BY, "")
    try:
        given = seal(study.weighting, study.counted_criteria, at=now, by=by, scores_shown=scores_shown())
    except ScoringError:
        state.remember(REFUSED, True)
        return
    state.remember(REFUSED, False)
    told = {"by": given.by, "digest": given.digest, "scores_shown": given.scores_shown}
    state.change(replace(study, seal=given), what="seal", facts=told)


def restore() -> None:
    """Put the sealed weights and anchors back in force."""
    back = restored(state.study())
    if back is not None and back.seal is not None:
        state.change(back, what=RESTORE, undoable=True, facts={"digest": back.seal.digest})


def restored(study: Study) -> Study | None:
    """Give the study with its weights and anchors as they were sealed; None where that would not mend the seal."""
    if study.seal is None:
        return None
    found = as_sealed(study.criteria, study.seal)
    if found is None:
        return None
    criteria, counting = found
    return replace(study, criteria=criteria, counting=counting, weights=study.seal.weights)


def facts(given: Seal, t: Texts) -> dict[str, str]:
    """Give what a sentence about a seal names."""
    return {
        "short": given.digest[:SHORT],
        "at": t.written(given.at.astimezone(), "time"),
        "by": markdown(given.by),
    }


def _when(given: Seal) -> str:
    return {True: "after", False: "before", None: "unasked"}[given.scores_shown]


def _ranks(study: Study) -> bool:
    try:
        return bool(study.matrix().codes)
    except ScoringError:
        return False
