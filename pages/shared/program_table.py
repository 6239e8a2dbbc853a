"""Programs as a table that a reader can scan."""

from collections.abc import Sequence

import pandas as pd
import streamlit as st

from pages.shared.messages import criterion_label
from scoring.criteria import CRITERIA, DURATION, typed
from scoring.program import Program
from texts import Texts


def show_programs(programs: Sequence[Program], t: Texts) -> None:
    """Show the facts of each program, then its ratings; a blank stays blank."""
    table = program_frame(programs, t)
    money = st.column_config.NumberColumn(format="localized")
    st.dataframe(
        table,
        hide_index=True,
        alt=t("data.programs_alt"),
        height=min(38 + 35 * max(len(table), 1), 480),
        column_config={
            t("fields.name"): st.column_config.TextColumn(pinned=True, width="medium"),
            t("fields.budget"): money,
            t("fields.source_url"): st.column_config.LinkColumn(),
        },
    )


def program_frame(programs: Sequence[Program], t: Texts) -> pd.DataFrame:
    """Lay out programs × facts and ratings, headed in the reader's language."""
    ratings = [criterion for criterion in typed(CRITERIA) if criterion.key not in ("budget", DURATION)]
    rows = [
        {
            t("fields.code"): program.code,
            t("fields.name"): program.name,
            t("fields.dimensions"): t.join([t(f"dimensions.{dimension}") for dimension in program.dimensions]),
            t("fields.agency"): program.agency,
            t("fields.budget"): program.budget,
            t("fields.duration_months"): program.duration_months,
            t("fields.start"): program.start,
            t("fields.end"): program.end,
            **{criterion_label(criterion, t): program.value(criterion.key) for criterion in ratings},
            t("fields.city"): program.city,
            t("fields.source_url"): program.source_url or None,
        }
        for program in programs
    ]
    return pd.DataFrame(rows)
