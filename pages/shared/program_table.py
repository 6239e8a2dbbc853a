"""Programs as a table that a reader can scan."""

from collections.abc import Sequence

import pandas as pd

from charts.words import criterion_name
from pages.shared.tables import show_table
from scoring.criteria import CRITERIA, DURATION, typed
from scoring.program import Program
from texts import Texts


def show_programs(programs: Sequence[Program], t: Texts) -> None:
    """Show the facts of each program, then its ratings; a blank stays blank."""
    show_table(
        program_frame(programs, t),
        t,
        alt=t("data.programs_alt"),
        written={
            t("fields.budget"): "rupiah",
            t("fields.duration_months"): "",
            t("fields.start"): "day",
            t("fields.end"): "day",
            **ratings_written(t),
        },
    )


def ratings_written(t: Texts) -> dict[str, str]:
    """Write every rating bare, so that only a half point shows its decimals."""
    return {criterion_name(criterion, t): "" for criterion in typed(CRITERIA)}


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
            **{criterion_name(criterion, t): program.value(criterion.key) for criterion in ratings},
            t("fields.city"): program.city,
            t("fields.source_url"): program.source_url or None,
        }
        for program in programs
    ]
    return pd.DataFrame(rows)
