"""Tables whose numbers are written the reader's way and still sort as numbers."""

from collections.abc import Callable, Mapping
from datetime import date

import pandas as pd
import streamlit as st

from texts import Texts

ROW, HEAD = 35, 38


def show_table(
    frame: pd.DataFrame,
    t: Texts,
    *,
    alt: str,
    written: Mapping[str, str] | None = None,
    wide: str | None = None,
    rows: int = 12,
) -> None:
    """Show a table at most `rows` high.

    alt      what the table is, for a screen reader
    written  how `t` writes the numbers of a column, as in a blank: `n3`, `signed3`, `rupiah`; any other column of
             fractions gets three decimals
    wide     the column that may take the room
    """
    fractions = {str(column): "n3" for column in frame.select_dtypes("float")}
    hows = {column: how for column, how in {**fractions, **(written or {})}.items() if column in frame}
    styled = frame.style.format({column: written_as(how, t) for column, how in hows.items()}, na_rep="")
    st.dataframe(
        styled,
        hide_index=True,
        alt=alt,
        height=HEAD + ROW * min(max(len(frame), 1), rows),
        column_config={wide: st.column_config.TextColumn(width="large")} if wide else None,
    )


def written_as(how: str, t: Texts) -> Callable[[object], str]:
    """Give the function that writes one number."""
    return lambda value: t.written(value, how) if isinstance(value, (int, float, date)) else str(value)
