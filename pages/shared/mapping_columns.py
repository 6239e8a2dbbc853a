"""The columns of a sheet as lines: heading, what stands below, what it is taken for and why; those in doubt first."""

from collections.abc import Mapping, Sequence

import streamlit as st

from data.workbook import ColumnRead, SheetRead
from pages.shared.mapping_words import choice_words, choices, heading_words, missing_words, sample_words, why_words
from pages.shared.messages import markdown
from scoring.criteria import Criterion
from texts import Texts


def show_columns(sheet: SheetRead, criteria: Sequence[Criterion], t: Texts, *, key: str) -> Mapping[str, str]:
    """Show what each column is taken for; give the keys of those that are in sight, by their letters."""
    if sheet.missing:
        labels = {criterion.key: criterion.label for criterion in criteria if criterion.label}
        st.markdown(missing_words(sheet, t, labels))
    doubtful = sheet.doubtful
    found = {column.letters: _line(column, criteria, t, key=key) for column in doubtful}
    sure = [column for column in sheet.columns if column not in doubtful]
    if not sure:
        return found
    folded = st.expander(t("mapping.sure", columns=len(sure)), key=f"{key}_sure", on_change="rerun")
    if folded.open:
        with folded:
            found |= {column.letters: _line(column, criteria, t, key=key) for column in sure}
    return found


def _line(column: ColumnRead, criteria: Sequence[Criterion], t: Texts, *, key: str) -> str:
    told, asked = st.columns([5, 6], gap="medium", vertical_alignment="top")
    with told:
        st.markdown(heading_words(column, t))
        st.caption(sample_words(column, t))
    with asked:
        options = choices(column, criteria)
        chosen = st.selectbox(
            t("mapping.holds", letters=column.letters),
            options,
            format_func=lambda one: choice_words(one, criteria, t),
            key=f"{key}_{column.letters}",
            label_visibility="collapsed",
        )
        st.caption(markdown(why_words(column, criteria, t)))
    return str(chosen)
