"""Rows of a list that are no programs, as a table."""

from collections.abc import Sequence

import pandas as pd

from data.lists import ListFile
from data.workbook import Skipped
from data.workbook.sentence import skipped_sentence
from pages.shared.tables import show_sentences
from texts import Texts


def show_skipped(skipped: Sequence[tuple[ListFile, Skipped]], t: Texts) -> None:
    """Show every row that is no program, and why; beside several files also whose row it is."""
    several = len({file.id for file, _ in skipped}) > 1
    files = {t("mend.file"): [file.filename for file, _ in skipped]}
    table = pd.DataFrame(
        {
            **(files if several else {}),
            t("data.column_reason"): [skipped_sentence(row, t) for _, row in skipped],
        }
    )
    show_sentences(table, t, alt=t("data.skipped_alt"))
