"""The only door to `st.session_state`: the study, its list as read, the language, and what a page remembers."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from time import monotonic
from typing import TypeVar, cast

import streamlit as st

from data.workbook import Intake, Status, read_workbook
from pages.shared import cached
from scoring.study import Study
from texts import LANGUAGES, Texts, texts_in

STUDY, INTAKE, REFUSED = "study", "intake", "refused"
LANGUAGE, SPOKEN = "lang", "spoken"
WRITTEN = "written"
SAME_ON_SCREEN = 1e-9
ECHO_SECONDS = 1.5

Value = TypeVar("Value")


def language() -> str:
    """Give the language of the reader: the switch's, the one chosen before, or the address's at the first run."""
    asked = (st.session_state.get(LANGUAGE), st.session_state.get(SPOKEN), st.query_params.get(LANGUAGE))
    return next((str(one) for one in asked if one in LANGUAGES), next(iter(LANGUAGES)))


def keep_language() -> None:
    """Keep the language for the next page, and in the address, so that a reload or a link sent on speaks it too.

    The switch is not bound to the address: `st.switch_page` refuses to leave a page while a widget is.
    """
    st.session_state[SPOKEN] = language()
    told = st.query_params.get(LANGUAGE)
    if told != language() and (told is not None or language() != next(iter(LANGUAGES))):
        st.query_params[LANGUAGE] = language()


def t() -> Texts:
    """Give the reader's sentences."""
    return texts_in(language())


def study() -> Study:
    """Give the study at hand; a first visit opens the sample."""
    if STUDY not in st.session_state:
        open_sample()
    return cast(Study, st.session_state[STUDY])


def change(study: Study) -> None:
    """Put a changed study in place of the one at hand."""
    st.session_state[STUDY] = study


def intake() -> Intake:
    """Give the list as it was read, with its problems."""
    study()
    return cast(Intake, st.session_state[INTAKE])


def refused() -> Intake | None:
    """Give the last file that could not be read, until another one is."""
    return st.session_state.get(REFUSED)


def open_sample() -> None:
    """Open the sample study."""
    found = cached.sample()
    st.session_state[INTAKE] = found
    st.session_state[REFUSED] = None
    change(Study().with_programs(found.programs, cached.SAMPLE.name))


def is_sample() -> bool:
    """Say whether the study at hand is the sample that comes with the product."""
    return intake() is cached.sample()


def take_upload(key: str) -> None:
    """Read the file that a widget holds; one that brings no program leaves the study as it was."""
    upload = st.session_state.get(key)
    if upload is None:
        return
    found = read_workbook(upload.getvalue(), filename=upload.name, criteria=study().criteria, read_at=datetime.now())
    if found.status is Status.REFUSED or not found.programs:
        st.session_state[REFUSED] = found
        return
    st.session_state[REFUSED] = None
    before = replace(study(), version=0) if is_sample() else study()
    st.session_state[INTAKE] = found
    change(before.with_programs(found.programs, upload.name))


def recall(key: str, default: Value) -> Value:
    """Give what a page or widget left under a key."""
    return cast(Value, st.session_state.get(key, default))


def remember(key: str, value: object) -> None:
    """Leave a value for a page, or for a widget that has not been drawn yet in this run."""
    st.session_state[key] = value


def follow(key: str, value: object, *, clock: Callable[[], float] = monotonic) -> None:
    """Let a widget show the study's value, but leave it alone where it shows it already.

    To write a value is to send it: a key held down on a slider would be set back to where it was a moment ago. What is
    written, and written over, is kept for `is_echo`.
    """
    there = st.session_state.get(key)
    close = isinstance(there, float) and isinstance(value, float) and abs(there - value) < SAME_ON_SCREEN
    if close or (there == value and key in st.session_state):
        return
    if there is not None:
        written, now = st.session_state.setdefault(WRITTEN, {}), clock()
        fresh = {old: when for old, when in written.get(key, {}).items() if now - when < ECHO_SECONDS}
        written[key] = {**fresh, there: now, value: now}
    st.session_state[key] = value


def is_echo(key: str, *, clock: Callable[[], float] = monotonic) -> bool:
    """Say whether a widget tells a value that the study wrote, or wrote over, a moment ago: no hand has moved it.

    While one slider is held, the others are moved by the study; a browser that asks again before it is told of the last
    move would take them back.
    """
    written = st.session_state.get(WRITTEN, {}).get(key, {}).get(st.session_state.get(key))
    return written is not None and clock() - written < ECHO_SECONDS


def select_point(chart: str) -> None:
    """Keep the program whose bar was clicked: the chart forgets it when it is drawn anew."""
    points = st.session_state[chart].selection.points
    if points and points[0].get("customdata"):
        data = points[0]["customdata"]
        st.session_state["program"] = data[0] if isinstance(data, (list, tuple)) else data
