"""Rows of a list that are no programs, as a table."""

from collections.abc import Sequence

import pandas as pd

from data.workbook import Skipped
from data.workbook.sentence import skipped_sentence
from pages.shared.tables import show_sentences
from texts import Texts


def show_skipped(skipped: Sequence[Skipped], t: Texts) -> None:
    """Show every row that is no program, and why."""
    table = pd.DataFrame(
        {
            t("data.column_sheet"): [row.sheet for row in skipped],
            t("data.column_row"): [row.row for row in skipped],
            t("data.column_reason"): [skipped_sentence(row, t) for row in skipped],
        }
    )
    show_sentences(table, t, alt=t("data.skipped_alt"))
