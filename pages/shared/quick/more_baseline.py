"""How low a value is better left undone, and whether the number of programs may vary: the two belong together."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial

import streamlit as st

from pages.shared import later, state
from pages.shared.quick.acts import take_rules
from pages.shared.quick.ask import ask_count
from pages.shared.quick.at_hand import AtHand
from pages.shared.quick.baseline_pieces import show_pieces
from pages.shared.rule_levers import room_for
from scoring.portfolio import BaselineBreaks, baseline_breaks
from scoring.shortlist import Candidate, Rules
from texts import Texts

HIGH = "baseline_high"


def ask_baseline(at: AtHand, t: Texts) -> None:
    """Ask for the most programs and for the baseline, which may be an interval; say which programs depend on it."""
    rules = at.study.rules
    st.markdown(t("rules.baseline_question"))
    state.follow("baseline", rules.baseline)
    state.follow(HIGH, rules.baseline_high)
    with st.container(key="baselines", horizontal=True, vertical_alignment="bottom", gap="medium"):
        ask_count("most_number", t("rules.most_number"), rules.most, t, take_most, least=1)
        _ask_value("baseline", t("rules.baseline"), take_baseline)
        _ask_value(HIGH, t("rules.baseline_high"), take_high)
    if rules.most is None:
        st.caption(t("rules.baseline_cancels"))
    elif at.possible:
        _tell_interval(at, t)


def take_most() -> None:
    """Take the most programs that the list may have; blank means that the number is exact."""
    study = state.study()
    typed: int | None = state.recall("most_number", None)
    most = room_for(typed, at_least(study.rules.number))
    take_rules(replace(study, rules=replace(study.rules, most=most)))


def take_baseline() -> None:
    """Take the baseline."""
    study, typed = state.study(), state.recall("baseline", 0.0)
    take_rules(replace(study, rules=replace(study.rules, baseline=typed or 0.0)))


def take_high() -> None:
    """Take how high the baseline may be; blank means that it is sure."""
    study = state.study()
    take_rules(replace(study, rules=replace(study.rules, baseline_high=state.recall(HIGH, None))))


def at_least(number: int | None) -> int:
    """Give the number that the team set; while it set none, any most is room enough."""
    return 0 if number is None else number


def _ask_value(key: str, label: str, take: Callable[[], None]) -> None:
    st.number_input(
        label,
        0.0,
        1.0,
        value=None,
        step=0.05,
        format="%.2f",
        key=key,
        on_change=take,
        width=260,
        persist_state="session",
    )


def _tell_interval(at: AtHand, t: Texts) -> None:
    """Say what holds between the baseline and the highest that it may be, once somebody has told how high."""
    low, high = at.study.rules.baseline, at.study.rules.baseline_high
    if high is None:
        st.caption(t("rules.baseline_open"))
        return
    if high <= low:
        st.caption(t("rules.baseline_order", low=low))
        return
    key = later.key_of("baseline", at.key, low, high)
    progress = later.ask("baseline", key, partial(_worked, at.candidates, at.shortlist.rules, low, high))
    if progress.done:
        show_pieces(progress.latest, at, t)
    else:
        later.watch(key, lambda _: t("rules.baseline_pending"), shown=True)


def _worked(candidates: Sequence[Candidate], rules: Rules, low: float, high: float) -> Iterator[BaselineBreaks]:
    yield baseline_breaks(candidates, rules, low, high)
