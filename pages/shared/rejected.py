"""Programs taken off the list, each with its reason and a way back; and the way to take one off."""

from collections.abc import Sequence

import streamlit as st

from charts.names import shortened
from pages.shared import state
from pages.shared.messages import markdown
from scoring.program import Program
from scoring.rejected import Rejected
from texts import Texts

PROGRAM, REASON, REFUSED = "reject_program", "reject_reason", "reject_refused"
NAME_LETTERS = 80


def show_rejected(rejected: Sequence[Rejected], t: Texts) -> None:
    """Show what was taken off, why and by whom; what was taken off by hand can come back."""
    for one in rejected:
        with st.container(key=f"rejected_{one.program.code}", horizontal=True, vertical_alignment="center"):
            who = markdown(one.by) if one.by else t("studies.nobody")
            name = markdown(f"{one.program.code} {one.program.name}")
            sentence = t("data.rejected_line", program=name, reason=markdown(one.reason), by=who)
            st.markdown(sentence, width="stretch")
            if not one.twins:
                st.button(
                    t("data.unreject"),
                    key=f"unreject_{one.program.code}",
                    on_click=state.unreject,
                    args=(one.program.code,),
                )


def ask_to_reject(programs: Sequence[Program], t: Texts) -> None:
    """Ask which program to take off, and why: without a reason none goes."""
    names = {program.code: shortened(f"{program.code} {program.name}", NAME_LETTERS) for program in programs}
    chosen = st.selectbox(t("data.reject_program"), list(names), format_func=lambda code: names[code], key=PROGRAM)
    st.text_input(t("data.reject_reason"), key=REASON, max_chars=300)
    st.button(t("data.reject"), on_click=_reject, key="reject")
    if chosen == state.recall(REFUSED, ""):
        named = next(program.name for program in programs if program.code == chosen)
        sentence = t("data.reject_reason_missing", program=markdown(shortened(named, NAME_LETTERS)))
        st.warning(sentence, icon=":material/info:")


def _reject() -> None:
    code, reason = state.recall(PROGRAM, ""), state.recall(REASON, "")
    if not reason.strip():
        state.remember(REFUSED, code)
        return
    state.reject(code, reason)
    state.remember(REFUSED, "")
    state.remember(REASON, "")
