"""The problems as a list to walk through: a page of them at a time, one of them at hand."""

from collections.abc import Sequence

import pandas as pd
import streamlit as st

from charts.names import shortened
from pages.shared import state
from pages.shared.problem_spots import Spot
from pages.shared.tables import HEAD, ROW
from texts import Texts

AT_ONCE = 12
VALUE_LETTERS = 60
CHOSEN, POSITION, MOVES = "mend_chosen", "mend_position", "mend_moves"


def at_hand(spots: Sequence[Spot]) -> int:
    """Give the place of the problem at hand; where it is mended, the one that took its place."""
    keys = [spot.key for spot in spots]
    chosen = state.recall(CHOSEN, "")
    position = keys.index(chosen) if chosen in keys else min(state.recall(POSITION, 0), len(spots) - 1)
    state.remember(CHOSEN, keys[position])
    state.remember(POSITION, position)
    return position


def take_up(key: str, position: int) -> None:
    """Take one problem up, and let the list show it."""
    state.remember(CHOSEN, key)
    state.remember(POSITION, position)
    state.remember(MOVES, state.recall(MOVES, 0) + 1)


def show_list(spots: Sequence[Spot], position: int, t: Texts) -> None:
    """Show the page of the list on which the problem at hand stands."""
    page, row = divmod(position, AT_ONCE)
    shown = spots[page * AT_ONCE : (page + 1) * AT_ONCE]
    keys = [spot.key for spot in shown]
    key = f"mend_list_{state.recall(MOVES, 0)}_{hash(tuple(keys))}"
    st.dataframe(
        _frame(shown, t, several=len({spot.file.id for spot in spots}) > 1),
        hide_index=True,
        key=key,
        on_select=lambda: _take_row(key, keys, page * AT_ONCE),
        selection_mode="single-row",
        selection_default={"selection": {"rows": [row], "columns": [], "cells": []}},
        height=HEAD + ROW * len(shown),
        alt=t("data.problems_alt"),
        column_config={
            t("data.column_cell"): st.column_config.TextColumn(width=56),
            t("data.column_value"): st.column_config.TextColumn(width=112),
            t("mend.column_problem"): st.column_config.TextColumn(width=176),
            t("fields.name"): st.column_config.TextColumn(width=160),
            t("mend.file"): st.column_config.TextColumn(width=120),
        },
    )
    pages = -(-len(spots) // AT_ONCE)
    if pages > 1:
        turner = f"mend_page_{state.recall(MOVES, 0)}_{page}"
        firsts = [spot.key for spot in spots[::AT_ONCE]]
        st.pagination(pages, default=page + 1, key=turner, on_change=_turn, args=(turner, firsts))


def _frame(spots: Sequence[Spot], t: Texts, *, several: bool) -> pd.DataFrame:
    files = {t("mend.file"): [spot.file.filename for spot in spots]}
    return pd.DataFrame(
        {
            t("data.column_cell"): [_cell(spot, t) for spot in spots],
            t("data.column_value"): [shortened(spot.problem.value, VALUE_LETTERS) for spot in spots],
            t("mend.column_problem"): [t(f"mend.kind_{spot.kind}") for spot in spots],
            t("fields.name"): [spot.title(t) for spot in spots],
            **(files if several else {}),
            t("data.column_sheet"): [spot.problem.sheet for spot in spots],
            t("data.column_severity"): [t(f"data.kind_{spot.problem.severity}") for spot in spots],
        }
    )


def _cell(spot: Spot, t: Texts) -> str:
    problem = spot.problem
    return problem.cell or (t("mend.row", row=str(problem.row)) if problem.row else "")


def _take_row(table: str, keys: Sequence[str], first: int) -> None:
    nothing: dict[str, dict[str, list[int]]] = {"selection": {"rows": []}}
    rows = state.recall(table, nothing)["selection"]["rows"]
    if rows:
        state.remember(CHOSEN, keys[rows[0]])
        state.remember(POSITION, first + rows[0])


def _turn(turner: str, firsts: Sequence[str]) -> None:
    page = state.recall(turner, 1) - 1
    take_up(firsts[page], page * AT_ONCE)
