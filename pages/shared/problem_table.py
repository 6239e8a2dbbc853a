"""The problems of a list as a table: where, what stands there, what to do."""

from collections.abc import Sequence

import pandas as pd
import streamlit as st

from charts.names import shortened
from data.workbook import Problem, Severity, Skipped
from data.workbook.sentence import problem_sentence, skipped_sentence
from pages.shared.tables import show_sentences
from texts import Texts

VALUE_LETTERS = 60
ORDER = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.INFO: 2}


def show_problems(problems: Sequence[Problem], t: Texts) -> None:
    """Show every problem with its cell and a sentence, what blocks most first; a severity can be left out."""
    there = [severity for severity in ORDER if any(problem.severity is severity for problem in problems)]
    shown = st.pills(
        t("data.severity"),
        there,
        selection_mode="multi",
        default=[severity for severity in there if severity is not Severity.INFO] or there,
        format_func=lambda severity: t(
            f"data.severity_{severity}", count=sum(p.severity is severity for p in problems)
        ),
        key="severity",
        label_visibility="collapsed",
    )
    rows = sorted(
        (p for p in problems if p.severity in shown), key=lambda p: (ORDER[p.severity], p.sheet or "", p.row or 0)
    )
    table = pd.DataFrame(
        {
            t("data.column_cell"): [problem.cell for problem in rows],
            t("data.column_problem"): [problem_sentence(problem, t) for problem in rows],
            t("data.column_value"): [shortened(problem.value, VALUE_LETTERS) for problem in rows],
            t("data.column_sheet"): [problem.sheet for problem in rows],
            t("data.column_severity"): [t(f"data.kind_{problem.severity}") for problem in rows],
        }
    )
    show_sentences(table, t, alt=t("data.problems_alt"))


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
