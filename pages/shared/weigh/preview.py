"""What the answers come to: the weights beside the present ones, what they would move, and the way to take them."""

from typing import Literal

import streamlit as st

from charts.weights_beside import weights_beside
from pages.shared import show
from pages.shared.messages import explain
from pages.shared.weigh import acts, agreement
from scoring.criteria import Part
from scoring.errors import ScoringError
from scoring.reweighed import reweighed
from scoring.study import Study
from scoring.weighting import Weighting
from scoring.weighting.agreement import PAIRS
from scoring.weighting.answered import Progress, answered_weighting, progress_of
from texts import Texts

SAME = 1e-9


def show_preview(way: str, study: Study, t: Texts) -> None:
    """Show the weights of a dialogue once there are any, and let the team take them."""
    try:
        found = answered_weighting(study.dialogue(way), study.counted_criteria, study.weighting)
    except ScoringError as error:
        st.warning(explain(error, t))
        return
    far = progress_of(study.dialogue(way), study.counted_criteria, study.weighting)
    if found is None:
        done = sum(one is Progress.DONE for one in far.values())
        st.caption(t("weigh.waiting", done=done, stages=len(far)))
        return
    show_beside(found, study, t, key=f"beside_{way}")
    left = sum(one is Progress.NONE for one in far.values())
    if left:
        st.caption(t("weigh.stages_kept", left=left, stages=len(far)))
    if same_shares(found, study.weighting) and study.weighting.origin == found.origin:
        st.markdown(t("weigh.in_force"))
        return
    free = way != PAIRS or agreement.may_take(study, t)
    kind: Literal["primary", "secondary"] = "primary" if free else "secondary"
    st.button(t("weigh.take"), type=kind, key="take", on_click=acts.take, args=(found,), disabled=not free)
    if scoring_locks(study):
        st.caption(t("weigh.unlocks"))


def show_beside(found: Weighting, study: Study, t: Texts, *, key: str) -> None:
    """Show weights beside the present ones, and what they would do to the order."""
    show.picture(weights_beside(found, study.weighting, study.counted_criteria, t), t, key=key)
    if same_shares(found, study.weighting):
        return
    try:
        effect = reweighed(study, found)
    except ScoringError:
        return
    if effect.programs > 1:
        st.markdown(t("weigh.effect", stay=effect.stay, top=effect.top, alike=effect.alike, programs=effect.programs))


def same_shares(one: Weighting, other: Weighting) -> bool:
    """Say whether two weightings share the whole alike."""
    keys = {*one.shares, *other.shares}
    return all(abs(one.shares.get(key, 0.0) - other.shares.get(key, 0.0)) < SAME for key in keys)


def scoring_locks(study: Study) -> bool:
    """Say whether a criterion that scores is locked: new weights set it free."""
    scoring = {criterion.key for criterion in study.counted_criteria if criterion.part is Part.SCORE}
    return bool(study.weighting.locked & scoring)
