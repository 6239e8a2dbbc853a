"""How firmly the order stands: what is known so far of a trial, and the sentence that sums it up."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial

import numpy as np
import streamlit as st

from charts.place_ranges import place_ranges
from charts.place_shares import place_shares
from charts.tried_rows import NEARLY, tried_rows
from pages.shared import cached, later, show, state
from pages.shared.tried import NEAR, Tried, first_draws, key_of, whole
from scoring.program import Program
from scoring.ranking import Ranking
from scoring.robustness import WHOLE, Robustness, Trial
from texts import Texts

FIRST = 20
EVERY, SHOWN = "every_place", "robust_shown"


@dataclass(frozen=True)
class Known:
    """What is known of a trial so far: nothing yet, a first look, or the whole answer."""

    key: str
    found: Robustness | None
    whole: bool


def look_into(trial: Trial) -> Known:
    """Give the whole answer where it is there, else a first look, and have the rest worked out in the background."""
    key, draws = key_of(trial), first_draws(trial)
    progress = later.ask("robust", key, partial(whole, trial))
    if progress.done:
        return Known(key, progress.latest, whole=True)
    return Known(key, cached.first_look(key, draws, trial) if draws else progress.latest, whole=False)


def headline(found: Robustness | None, ranking: Ranking, tried: Tried, top: int, t: Texts) -> str:
    """Say how many of the leading programs keep a leading place."""
    total = len(ranking.codes)
    if total == 1:
        return t("sensitivity.title_single")
    if found is None:
        return t("sensitivity.title")
    if np.allclose(found.acceptability, 1 / len(found.codes)):
        return t("sensitivity.title_alike", n=total, tried=_tried(tried, t))
    shares = dict(zip(found.codes, found.top(top), strict=True))
    first = [shares[code] for code in leading(ranking, top) if code in shares]
    return t(
        "sensitivity.title_kept",
        kept=sum(share >= NEARLY for share in first),
        n=len(first),
        top=top,
        share=NEARLY,
        tried=_tried(tried, t),
    )


def _tried(tried: Tried, t: Texts) -> str:
    """Name what varied, and which weights: the sentence on top would otherwise change without saying why."""
    return t(f"sensitivity.tried_{tried.words}", weights=t(f"sensitivity.set_{tried.stated}", share=NEAR))


def leading(ranking: Ranking, top: int) -> list[str]:
    """Give the codes that hold the first so many places: more of them where several share the last."""
    return [code for code in ranking.codes if ranking.places[code] <= top]


def tie_words(ranking: Ranking, top: int, t: Texts) -> str:
    """Say why more programs lead than there are leading places; nothing where as many do."""
    first = leading(ranking, top)
    if len(first) <= top or len(first) == len(ranking.codes):
        return ""
    last = int(ranking.places[first[-1]])
    tied = sum(int(ranking.places[code]) == last for code in first)
    return t("sensitivity.tied_top", n=len(first), top=top, tied=tied, place=last)


def show_basis(known: Known, ranking: Ranking, top: int, t: Texts) -> None:
    """Say how many draws the answer stands on and who is counted, and watch for the rest."""
    tie = tie_words(ranking, top, t)
    if tie:
        st.caption(tie)
    if known.whole and known.found is not None:
        st.caption(t("sensitivity.basis", draws=known.found.draws, seed=known.found.seed))
        return

    def tell(latest: Robustness | None) -> str:
        worked = latest.draws if latest else 0
        if known.found is None:
            return t("sensitivity.pending_none", worked=worked, whole=WHOLE)
        return t("sensitivity.pending", draws=known.found.draws, worked=worked, whole=WHOLE)

    later.watch(known.key, tell, shown=known.found is not None)


def shown_before(ranking: Ranking, t: Texts) -> Robustness | None:
    """Give what the page showed last, where it is of the same programs, and say that it is not yet what was asked."""
    last: Robustness | None = state.recall(SHOWN, None)
    if last is None or set(last.codes) != set(ranking.codes):
        return None
    st.caption(t("sensitivity.shown_before"))
    return last


def show_places(found: Robustness, ranking: Ranking, programs: Mapping[str, Program], top: int, t: Texts) -> None:
    """Show between which places each program stands, and how often it takes each of them."""
    state.remember(SHOWN, found)
    rows = tried_rows(found, ranking, top=top)
    limit = None if state.recall(EVERY, False) else FIRST
    left, right = st.columns(2, gap="large")
    with left:
        show.picture(place_ranges(rows, programs, t, top=top, limit=limit), t, key="place_ranges")
    with right:
        show.picture(place_shares(rows, programs, t, top=top, limit=limit), t, key="place_shares")
    if len(found.codes) > FIRST:
        st.toggle(t("ranking.every", rows=len(found.codes)), key=EVERY, persist_state="session")
