"""Answers that come a moment later: asked for in the background, and shown as soon as they are there."""

from collections.abc import Callable, Iterator
from hashlib import blake2b
from time import sleep
from typing import Any

import streamlit as st

from pages.shared import cached, state
from pages.shared.background import Asker, Progress, Work

EVERY = 0.7
"""Seconds between two looks whether an answer is there."""
REST = 0.25
"""Seconds in which a page is drawn, with some to spare."""
LEAVES = 0.05
"""Seconds in which what a page said leaves for the browser: a run that begins earlier drops it, and with it the values
that widgets were told."""
GRACE = 0.05
"""Seconds that a page waits before it shows less than the answer: small lists are done by then."""


def ask(what: str, key: str, work: Work, *, grace: float = GRACE) -> Progress:
    """Ask for work in the background and give what is known of it.

    what   the place on the page: what it asked for before is dropped
    grace  seconds to wait for it; on a page that asks for several things, one of them is waited for

    Raises
    ------
    Exception: whatever the work raised.
    """
    asker = state.recall(f"asker_{what}", None) or Asker()
    state.remember(f"asker_{what}", asker)
    background = cached.background()
    background.submit(asker, key, work)
    background.wait(key, grace)
    return background.progress(key) or Progress(None, done=False)


def rested(work: Work, seconds: float = REST) -> Work:
    """Give work that begins a moment later: a page that is being drawn and what is worked behind it share a processor.

    A rule that is moved on and on is then not worked out at every step either.
    """

    def begun() -> Iterator[Any]:
        sleep(seconds)
        yield None
        yield from work()

    return begun


def key_of(*told: object) -> str:
    """Give a key that is the same for the same question and for no other; arrays are handed in as bytes."""
    return blake2b(repr(told).encode(), digest_size=16).hexdigest()


def watch(key: str, tell: Callable[[Any], str], *, shown: bool) -> None:
    """Say that something is still worked on, and run the page again once it is there.

    tell   gives the sentence from what is known so far; None before the first portion
    shown  whether the page has something to show meanwhile; where it has nothing, the first portion will do
    """
    st.fragment(_watch, run_every=EVERY)(key, tell, shown)


def _watch(key: str, tell: Callable[[Any], str], shown: bool) -> None:
    progress = cached.background().progress(key)
    if progress is None or progress.done or (progress.latest is not None and not shown):
        sleep(LEAVES)
        st.rerun()
    st.caption(tell(progress.latest))
