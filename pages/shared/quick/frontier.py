"""Value against budget: the bound first, then one exact list after another, worked out behind the page."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial

import pandas as pd
import streamlit as st

from charts.frontier import frontier
from charts.words import quoted
from pages.shared import later, show, state
from pages.shared.quick.at_hand import AtHand
from pages.shared.quick.room import keep_room
from pages.shared.tables import show_table
from scoring.portfolio import (
    Package,
    Question,
    efficient_packages,
    frontier_budgets,
    frontier_ceiling,
    named_packages,
)
from scoring.shortlist import Shortlist
from texts import Texts

SHOWN = "frontier_shown"
ROOM = 500
NAMED = 4


@dataclass(frozen=True)
class Frontier:
    """What is known so far.

    budgets   Rupiah that are asked about; none where there is no choice between lists of different cost
    ceiling   corners, Rupiah and worth, of a line that no list rises above
    packages  lists found so far
    """

    budgets: tuple[float, ...]
    ceiling: tuple[tuple[float, float], ...]
    packages: tuple[Package, ...] = ()


def worked(question: Question) -> Iterator[Frontier]:
    """Give the bound, then what is known after each list that was found; programs are done whole or not at all."""
    question = question.whole()
    budgets = tuple(sorted(frontier_budgets(question)))
    found = Frontier(budgets, frontier_ceiling(question, budgets))
    yield found
    for package in efficient_packages(question):
        found = replace(found, packages=(*found.packages, package))
        yield found


def show_frontier(at: AtHand, t: Texts) -> Frontier | None:
    """Show the frontier as far as it is known, and give it once it is whole.

    What was shown last stays, with the list that it was drawn for, until there is something new.
    """
    key = later.key_of("frontier", at.key)
    progress = later.ask("frontier", key, later.rested(partial(worked, at.question)), grace=0)
    known: Frontier | None = progress.latest
    with keep_room("frontier_room", ROOM):
        found, listed = shown(known, at)
        if found is not None and found.budgets:
            picture = frontier(found.ceiling, found.packages, listed, t)
            show.picture(picture, t, key="frontier")
        if not progress.done:
            later.watch(key, partial(_tell, t), shown=known is not None)
    return known if progress.done else None


def shown(known: Frontier | None, at: AtHand) -> tuple[Frontier | None, Shortlist]:
    """Give what is known with the list at hand; while nothing is, what was shown last with the list of then."""
    if known is not None:
        state.remember(SHOWN, (known, at.shortlist))
    last: tuple[Frontier | None, Shortlist] = state.recall(SHOWN, (None, at.shortlist))
    return last


def _tell(t: Texts, latest: Frontier | None) -> str:
    return t("rules.frontier_pending", found=len(latest.packages) if latest else 0)


def show_packages(found: Frontier | None, at: AtHand, t: Texts) -> None:
    """Name the efficient packages, folded, once all are known."""
    named = named_packages(found.packages) if found else ()
    if not named:
        return
    told = st.expander(t("rules.packages", count=len(named)), key="packages", on_change="rerun")
    if told.open:
        with told:
            written = {t("fields.budget"): "money", t("rules.column_value"): "n2"}
            show_table(table_of(named, at, t), t, alt=t("rules.packages_alt"), written=written)


def table_of(packages: Sequence[Package], at: AtHand, t: Texts) -> pd.DataFrame:
    """Give the efficient packages by rising cost, each with what came and went against the one before."""
    return pd.DataFrame(
        {
            t("fields.budget"): [package.cost for package in packages],
            t("rules.column_value"): [package.value for package in packages],
            t("charts.columns.programs"): [len(package.codes) for package in packages],
            t("rules.column_came"): [
                _named(package.came, at, t) if number else t("rules.cheapest")
                for number, package in enumerate(packages)
            ],
            t("rules.column_went"): [_named(package.went, at, t) for package in packages],
        }
    )


def _named(codes: Sequence[str], at: AtHand, t: Texts) -> str:
    names = [quoted(at.names[code], t) for code in codes[:NAMED]]
    more = len(codes) - len(names)
    return t.join([*names, t("quick_win.and_others", count=more)] if more else names)
