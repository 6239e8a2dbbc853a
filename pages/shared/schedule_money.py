"""What the list takes of the money, by dimension, source of funds or year; and what it is strong in."""

from collections.abc import Mapping, Sequence

import streamlit as st

from charts.budget_bar import budget_bar
from charts.list_radar import list_radar
from charts.picture import Picture
from charts.spending_bars import spending_bars
from pages.shared import show, state
from scoring.program import Program
from scoring.shortlist import Candidate
from scoring.spending import by_source, by_year
from scoring.study import Study
from texts import Texts

WAYS = ("dimension", "source", "year")
WAY = "money_by"


def show_money(
    chosen: Sequence[Program], held: Sequence[Candidate], study: Study, shares: Mapping[str, float], t: Texts
) -> None:
    """Show the money one way at a time, and beside it the ratings of the list against all candidates.

    shares  the share of its cost that a program gets, by code
    """
    left, right = st.columns(2, gap="large")
    with left:
        state.follow(WAY, state.recall(WAY, WAYS[0]))
        st.segmented_control(
            t("schedule.money_by"), WAYS, format_func=lambda way: t(f"schedule.by_{way}"), key=WAY, required=True
        )
        way = state.recall(WAY, WAYS[0])
        show.picture(money_picture(way, chosen, held, study, shares, t), t, key=f"money_{way}")
        undated = [one for one in held if not one.dated and one.cost]
        if way == "year" and undated:
            st.caption(t("schedule.undated_whole", count=len(undated)))
    with right:
        show.picture(list_radar(chosen, study.programs, t), t, key="list_radar")


def money_picture(
    way: str,
    chosen: Sequence[Program],
    held: Sequence[Candidate],
    study: Study,
    shares: Mapping[str, float],
    t: Texts,
) -> Picture:
    """Give the picture of one way to part the money."""
    if way == "source":
        return spending_bars(by_source(held, study.rules, shares), "source", t)
    if way == "year":
        first, last = study.limits.first.year, study.limits.last.year
        parts = by_year(held, study.rules, shares, first=first, last=last)
        whole = sum((one.cost or 0.0) * shares.get(one.code, 1.0) for one in held)
        return spending_bars(parts, "year", t, whole=whole)
    return budget_bar(chosen, study.rules.budget, t, shares=shares)
