"""Always on the list, on it for some judgements, not yet: first over a few draws, then over all, behind the page."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

import streamlit as st

from charts.share_strip import share_strip
from pages.shared import later, show, state
from pages.shared.messages import markdown
from pages.shared.quick.at_hand import AtHand
from pages.shared.quick.room import keep_room, remember_room
from pages.shared.tried import Tried, key_of, stated_by, trial_of
from scoring.portfolio import (
    FIRST_LOOK,
    WHOLE,
    ListTally,
    ListTrial,
    Membership,
    RobustShares,
    list_portions,
    shares_of,
)
from texts import Texts

SHOWN, EVERY = "shares_shown", "every_share"
ROOM, ROW, BESIDE = 330, 39, 7
"""Pixels around the rows of the strip and for each, and the rows beside the list, until it was drawn once."""
LIMIT = 24


@dataclass(frozen=True)
class Known:
    """What is known of the shares so far: None before the first draws; `whole` says that all were tried."""

    key: str
    found: RobustShares | None
    whole: bool


def look_into(at: AtHand) -> Known:
    """Give the shares as far as they are known, and have the rest worked out in the background."""
    tried = trial_of(at.study, Tried(stated_by(at.study)))
    trial = ListTrial(at.candidates, at.shortlist.rules, tried.scores, tried.weights)
    key = later.key_of("shares", at.key, key_of(tried))
    progress = later.ask("shares", key, later.rested(partial(worked, trial)), grace=0)
    return Known(key, progress.latest, progress.done)


def worked(trial: ListTrial) -> Iterator[RobustShares]:
    """Give the shares after the draws of a first look and after each portion more."""
    tally: ListTally | None = None
    for first, draws in list_portions(WHOLE, FIRST_LOOK):
        part = trial.work(first, draws)
        tally = part if tally is None else tally.plus(part)
        yield shares_of(trial, tally)


def headline(found: RobustShares | None, at: AtHand, t: Texts) -> str:
    """Say how many of the list are on it whatever is tried, as the strip below counts them."""
    if found is None:
        return t("quick_win.steady_pending")
    known = [code for code in at.shortlist.chosen if code in found.codes]
    always = sum(found.membership(code) is Membership.ALWAYS for code in known)
    key = "steady" if always < len(known) else "steady_all"
    facts = {"always": always, "chosen": len(known), "depends": len(known) - always, "draws": found.draws}
    return t(f"quick_win.{key}_method" if at.judged.moved else f"quick_win.{key}", **facts)


def show_strip(known: Known, at: AtHand, t: Texts) -> None:
    """Show the strip of shares; what was shown last stays until there is something new to show."""
    with keep_room("shares_room", ROOM + ROW * min(len(at.shortlist.chosen) + BESIDE, LIMIT)):
        found = known.found or _shown_before(at)
        if found is not None:
            _show(found, at, t, fresh=known.found is not None)
        _tell_progress(known, t)


def _show(found: RobustShares, at: AtHand, t: Texts, *, fresh: bool) -> None:
    if fresh:
        state.remember(SHOWN, found)
    else:
        st.caption(t("quick_win.shares_before"))
    limit = None if state.recall(EVERY, False) else LIMIT
    judged = at.judged
    moved = (*judged.came, *judged.reserve)
    picture = share_strip(found, judged.chosen, at.programs, t, moved=moved, limit=limit)
    if judged.moved:
        st.caption(t("quick_win.shares_method"))
    show.picture(picture, t, key="share_strip")
    remember_room("shares_room", ROOM + float(picture.figure.layout.height))
    if len(picture.table) > LIMIT:
        st.toggle(t("ranking.every", rows=len(picture.table)), key=EVERY, persist_state="session")


def _shown_before(at: AtHand) -> RobustShares | None:
    """Give what was shown last, where it is of the same programs."""
    last: RobustShares | None = state.recall(SHOWN, None)
    return last if last is not None and set(last.codes) <= set(at.programs) else None


def _tell_progress(known: Known, t: Texts) -> None:
    if known.whole and known.found is not None:
        st.caption(markdown(t("quick_win.shares_basis", draws=known.found.draws, seed=known.found.seed)))
        return

    def tell(latest: RobustShares | None) -> str:
        return t("quick_win.shares_pending", worked=latest.draws if latest else 0, whole=WHOLE)

    later.watch(known.key, tell, shown=known.found is not None)
