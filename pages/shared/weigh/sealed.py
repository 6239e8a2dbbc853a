"""The seal on the weights: set with a name before values are shown, and broken as soon as a share or anchor changes."""

from dataclasses import replace
from datetime import UTC, datetime

import streamlit as st

from pages.shared import state
from pages.shared.messages import markdown
from scoring.errors import ScoringError
from scoring.study import Study
from scoring.weighting import Seal, is_sealed_by, seal
from texts import Texts

BY, REFUSED = "seal_by", "seal_refused"
SHORT = 8
"""Digits of the fingerprint that people compare by eye."""


def holds(study: Study) -> bool:
    """Say whether the weights are sealed and nothing has changed since."""
    given = study.seal
    return given is not None and is_sealed_by(study.weighting, study.counted_criteria, given)


def show_seal(study: Study, t: Texts) -> None:
    """Say whether the weights are sealed, by whom and when; or that the seal is broken."""
    if study.seal is None:
        return
    if holds(study):
        st.caption(t("weigh.sealed", **facts(study.seal, t)))
    else:
        st.warning(t("weigh.seal_broken", **facts(study.seal, t)), icon=":material/lock_open:")


def offer_seal(study: Study, t: Texts) -> None:
    """Let somebody seal the weights by name."""
    with st.expander(t("weigh.seal"), key="seal"):
        st.markdown(t("weigh.seal_help"))
        if holds(study) and study.seal is not None:
            st.markdown(t("weigh.sealed_whole", digest=study.seal.digest, **facts(study.seal, t)))
            return
        if state.recall(REFUSED, False):
            st.warning(t("errors.seal_without_name"))
        with st.container(horizontal=True, vertical_alignment="bottom", gap="small"):
            st.text_input(t("weigh.seal_by"), value=state.who(), key=BY, max_chars=60, width=300)
            st.button(t("weigh.seal_now"), type="primary", key="seal_now", on_click=take)


def take() -> None:
    """Seal the weights as they stand, or say that a name is missing."""
    study = state.study()
    try:
        given = seal(study.weighting, study.counted_criteria, at=datetime.now(UTC), by=state.recall(BY, ""))
    except ScoringError:
        state.remember(REFUSED, True)
        return
    state.remember(REFUSED, False)
    state.change(replace(study, seal=given), what="seal")


def facts(given: Seal, t: Texts) -> dict[str, str]:
    """Give what a sentence about a seal names."""
    return {
        "short": given.digest[:SHORT],
        "at": t.written(given.at.astimezone(), "time"),
        "by": markdown(given.by),
    }
