"""The card of one program: what would bring it onto the list, or how much it can lose."""

from functools import partial

import pandas as pd
import streamlit as st

from pages.shared import entry_words, later, state
from pages.shared.entry_work import Entry, entry, key_of
from pages.shared.messages import markdown
from pages.shared.shortlist_table import order
from pages.shared.tables import show_table
from reports.gate_words import gate_short
from reports.results import Results
from scoring.portfolio.condition import VERIFIABLE
from scoring.study import Study
from texts import Texts

PROGRAM, FACILITATOR = "entry_program", "entry_facilitator"


def show_card(results: Results, t: Texts) -> None:
    """Let the reader choose a program and say what would bring it in or take it off.

    The first one shown is the next in line: the first outside that fails no condition.
    """
    study = results.study
    codes = in_order(results)
    first = next((code for code in codes if results.standings[code].eligible), codes[0])
    state.follow(PROGRAM, state.recall(PROGRAM, "") if state.recall(PROGRAM, "") in codes else first)
    names = {program.code: program.name for program in study.programs}
    st.selectbox(t("entry.program"), codes, format_func=lambda code: f"{names[code]} · {code}", key=PROGRAM)
    code = state.recall(PROGRAM, first)
    judged = state.recall(FACILITATOR, False)
    key = key_of(study, code, weights=judged)
    progress = later.ask("entry", key, partial(entry, study, code, weights=judged))
    found: Entry | None = progress.latest
    with st.container(key="entry_card", border=True):
        if found is None:
            later.watch(key, lambda _: t("entry.working"), shown=False)
        else:
            tell(found, study, t)
    st.toggle(t("entry.facilitator"), key=FACILITATOR, help=t("entry.facilitator_help"))
    if found is not None and judged:
        show_judged(found, study, t, done=progress.done)
        if not progress.done:
            later.watch(key, lambda _: t("entry.working_weights"), shown=True)


def in_order(results: Results) -> list[str]:
    """Give every program's code: those outside the list first, by place, then those on it."""
    chosen = {program.code for program in results.chosen}
    every = order(results)
    return [*(code for code in every if code not in chosen), *(code for code in every if code in chosen)]


def tell(found: Entry, study: Study, t: Texts) -> None:
    """Say how a program stands and what each fact would have to be, or may become."""
    st.markdown(f"**{entry_words.headline(found, study, t)}**")
    said, rest = entry_words.sentences(found, study, t), entry_words.others(found, study, t)
    if said:
        st.markdown("\n".join(f"- {one}" for one in said))
        if rest:
            st.markdown(t("entry.others"))
    if rest:
        st.markdown("\n".join(f"- {one}" for one in rest))
    if found.unverified:
        gates = t.join([gate_short(gate, study, t) for gate in found.unverified])
        st.caption(markdown(t("entry.open_gates", gates=gates)))
    for one in study.placed:
        if one.program == found.program:
            st.caption(t(f"entry.placed_{one.move}"))
    st.caption(t("entry.basis"))


def show_judged(found: Entry, study: Study, t: Texts, *, done: bool) -> None:
    """Lay out the changes of one score or one weight that would do it alone.

    done  whether the weights are worked out too: before that nothing is said of all changes
    """
    rows = entry_words.judged_rows(found.conditions, study, t)
    if not any(one.lever not in VERIFIABLE for one in found.conditions):
        st.markdown(t("entry.judged_later"))
        return
    if not rows:
        st.markdown(entry_words.nothing_judged(found, t, done=done))
        return
    asked = entry_words.answered(found)
    columns = [t(f"entry.column_{key}") for key in ("what", "now", "then_inside" if found.inside else "then", "again")]
    frame = pd.DataFrame(rows, columns=columns)
    show_table(frame, t, alt=t("entry.judged_alt"), wide=columns[0])
    st.caption(t("entry.judged_rest", rows=len(rows), asked=asked))
