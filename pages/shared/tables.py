"""Tables whose numbers are written the reader's way and still sort as numbers."""

import json
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

import pandas as pd
import streamlit as st

from pages.shared.messages import markdown
from texts import Texts

ROW, HEAD = 35, 38
BLANK = "–"
MOST_WRAPPED = 1000
FIGURES = 76
"""Pixels for a place or a score, and its heading."""
WIDE_ENOUGH = 148
"""Pixels for Rupiah in the hundreds of billions."""


def show_table(
    frame: pd.DataFrame,
    t: Texts,
    *,
    alt: str,
    written: Mapping[str, str] | None = None,
    wide: str | None = None,
    narrow: Sequence[str] = (),
    sized: Mapping[str, int] | None = None,
    rows: int = 12,
) -> None:
    """Show a table at most `rows` high.

    alt      what the table is, for a screen reader
    written  how `t` writes the numbers of a column, as in a blank: `n3`, `signed3`, `rupiah`; any other column of
             fractions gets three decimals
    wide     the column that may take the room
    narrow   columns of a few figures, which leave the others room on a phone
    sized    columns that would take more than so many pixels
    """
    fractions = {str(column): "n3" for column in frame.select_dtypes("float")}
    hows = {column: how for column, how in {**fractions, **(written or {})}.items() if column in frame}
    widths: dict[str, Any] = {
        column: st.column_config.Column(width=WIDE_ENOUGH) for column, how in hows.items() if how == "rupiah"
    }
    widths |= {column: st.column_config.Column(width=FIGURES) for column in narrow}
    widths |= {column: st.column_config.Column(width=pixels) for column, pixels in (sized or {}).items()}
    if wide:
        widths[wide] = st.column_config.TextColumn(width="large")
    styled = frame.style.format({column: written_as(how, t) for column, how in hows.items()}, na_rep=BLANK)
    st.dataframe(
        styled,
        hide_index=True,
        alt=alt,
        height=HEAD + ROW * min(max(len(frame), 1), rows),
        column_config=widths,
        placeholder=BLANK,
    )


def written_as(how: str, t: Texts) -> Callable[[object], str]:
    """Give the function that writes one number."""
    return lambda value: t.written(value, how) if isinstance(value, (int, float, date)) else str(value)


def show_sentences(frame: pd.DataFrame, t: Texts, *, alt: str, height: int = 480, rows: int = 8) -> None:
    """Show a table of sentences whole: lines wrap, and of more rows than these what is longer than the height scrolls.

    Past a thousand rows a browser is slow to lay lines out: then the table shows one line a row.
    """
    if len(frame) > MOST_WRAPPED:
        show_table(frame, t, alt=alt, wide=str(frame.columns[1]))
        return
    shown = frame.map(lambda cell: markdown(str(cell)))
    st.table(shown, hide_index=True, border="horizontal", alt=alt, height=height if len(frame) > rows else "content")


def show_stacked(frame: pd.DataFrame, t: Texts, *, key: str, alt: str, height: int = 480, rows: int = 8) -> None:
    """Show a table of sentences; on a phone each row stands as lines below one another, so that nothing scrolls."""
    columns = "".join(
        f".st-key-stacked_{key} td:nth-child({number}) {{ --column: {json.dumps(str(heading), ensure_ascii=False)}; }}"
        for number, heading in enumerate(frame.columns, start=1)
    )
    st.html(f"<style>{columns.replace('<', ' ')}</style>")
    with st.container(key=f"stacked_{key}"):
        show_sentences(frame, t, alt=alt, height=height, rows=rows)
