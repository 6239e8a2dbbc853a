"""What becomes of twins: one program, several as they are, or one that stays; and the last step taken back."""

from collections.abc import Mapping

import streamlit as st

from data.lists import ChoiceKind, Likeness, Place, TwinChoice, Twins
from pages.shared import state
from pages.shared.merge_told import tell_choice
from pages.shared.twin_words import place_written
from texts import Texts

REASON, REFUSED = "merge_reason", "merge_refused"


def offer_acts(twins: Twins, leading: Place, picks: Mapping[str, Place], t: Texts) -> None:
    """Offer the three ways out; to merge is meant first for twins, to keep for those that are only alike."""
    same = twins.likeness is Likeness.SAME
    with st.container(key="merge_acts", horizontal=True, gap="small", vertical_alignment="center"):
        _button(ChoiceKind.MERGE, twins, leading, picks, t, first=same)
        _button(ChoiceKind.KEEP, twins, None, {}, t, first=not same)
        with st.popover(t("merge.drop", others=len(twins.places) - 1)):
            _ask_for_reason(twins, leading, t)
    if state.recall(REFUSED, "") == twins.key:
        st.warning(t("merge.reason_missing"), icon=":material/edit:")


def _button(
    kind: ChoiceKind, twins: Twins, stays: Place | None, picks: Mapping[str, Place], t: Texts, *, first: bool
) -> None:
    st.button(
        t(f"merge.{kind}", programs=len(twins.places)),
        key=f"merge_{kind}",
        type="primary" if first else "secondary",
        on_click=_choose,
        args=(TwinChoice(twins.key, kind, twins.places, stays, picks),),
    )


def _ask_for_reason(twins: Twins, leading: Place, t: Texts) -> None:
    others = len(twins.places) - 1
    st.markdown(t("merge.drop_what", place=place_written(twins.by_place[leading], t), others=others))
    st.text_input(t("merge.reason"), key=REASON, max_chars=500, placeholder=t("merge.reason_example"))
    st.button(t("merge.drop_now", others=others), key="merge_drop", on_click=_drop, args=(twins, leading))


def _drop(twins: Twins, leading: Place) -> None:
    reason = state.recall(REASON, "").strip()
    if not reason:
        state.remember(REFUSED, twins.key)
        return
    _choose(TwinChoice(twins.key, ChoiceKind.DROP, twins.places, leading, reason=reason))


def _choose(choice: TwinChoice) -> None:
    state.choose(choice)
    state.remember(REFUSED, "")
    state.remember(REASON, "")
    tell_choice(choice)
