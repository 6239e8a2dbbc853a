"""Lists that are as good as the one chosen: who stands on the line, told as soon as they are found."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial

import pandas as pd
import streamlit as st

from pages.shared import later
from pages.shared.quick.at_hand import AtHand
from pages.shared.tables import show_table
from scoring.shortlist import Candidate, EqualLists, Rules, Shortlist, ShortlistStatus, equally_good_lists
from texts import Texts

SECONDS = 5.0
"""So long equally good lists are looked for behind the page: everything else that was asked for waits meanwhile."""
SHOWN = 8
"""Lists side by side in the table."""


def look_for(at: AtHand) -> tuple[Shortlist, EqualLists | None]:
    """Give the list with who stands on the line, and the lists that are as good once they are found."""
    listed = at.shortlist
    if listed.status is not ShortlistStatus.OPTIMAL or (listed.equally_good == 1 and not listed.at_least):
        return listed, None
    progress = later.ask("ties", _key(at), partial(_found, at.candidates, listed.rules), grace=0)
    if not progress.done:
        return listed, None
    found: EqualLists = progress.latest
    if not found.count:
        return listed, None
    known = replace(listed, equally_good=found.count, at_least=found.at_least, on_the_line=found.on_the_line)
    return known, found


def watch(at: AtHand, found: EqualLists | None, t: Texts) -> None:
    """Say that lists as good are still looked for, where they are."""
    listed = at.shortlist
    if found is None and listed.at_least and listed.status is ShortlistStatus.OPTIMAL and not _known(at):
        later.watch(_key(at), lambda _: t("quick_win.looking_for_ties"), shown=True)


def show_lists(found: EqualLists, at: AtHand, t: Texts) -> None:
    """Show which of the equally good lists holds which program on the line."""
    told = st.expander(t("quick_win.equal_lists", lists=found.count), key="equal_lists", on_change="rerun")
    if not told.open:
        return
    with told:
        if found.count > SHOWN:
            st.caption(t("quick_win.equal_lists_some", shown=SHOWN, lists=found.count))
        show_table(table_of(found.lists[:SHOWN], found.on_the_line, at, t), t, alt=t("quick_win.equal_lists_alt"))


def table_of(lists: Sequence[Sequence[str]], line: Sequence[str], at: AtHand, t: Texts) -> pd.DataFrame:
    """Give the programs on the line against the lists, each marked where it is held."""
    table = {
        t("fields.name"): [at.programs[code].name for code in line],
        t("ranking.column_score"): [at.results.value(code) for code in line],
    }
    for number, held in enumerate(lists, 1):
        marks = [t("charts.yes") if code in held else "" for code in line]
        table[t("quick_win.equal_list", number=number)] = marks
    return pd.DataFrame(table)


def _found(candidates: Sequence[Candidate], rules: Rules) -> Iterator[EqualLists]:
    yield equally_good_lists(candidates, rules, seconds=SECONDS)


def _key(at: AtHand) -> str:
    return later.key_of("ties", at.key)


def _known(at: AtHand) -> bool:
    return later.ask("ties", _key(at), partial(_found, at.candidates, at.shortlist.rules), grace=0).done
