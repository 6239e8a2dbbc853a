"""What the report of a whole study says, sheet by sheet."""

from datetime import datetime

from reports.report import Report, Table
from reports.results import Results, results_of
from reports.study_tables.gate_answers import gate_answers_table
from reports.study_tables.kept_lists import kept_lists_table
from reports.study_tables.matrix import matrix_table
from reports.study_tables.method import method_table
from reports.study_tables.placed import annex_table
from reports.study_tables.quick_win import quick_win_table
from reports.study_tables.ranking import ranking_table
from reports.study_tables.sources import sources_table
from reports.study_tables.summary import summary_table
from reports.study_tables.weights import weights_table
from scoring.study import Study
from texts import Texts

ALWAYS = ("summary", "ranking", "quick_win", "matrix", "weights", "method", "sources")
"""The sheets that every report has, also one of a study without programs."""


def study_report(study: Study, t: Texts, *, made_at: datetime, made_by: str = "", source: str = "") -> Report:
    """Tell a study so that an auditor can compute every place again; one without programs gives empty tables.

    made_at  the clock of the place, as a reader there would write it
    source   where the list of programs came from, such as a file name

    Raises
    ------
    ScoringError: CODE_TWICE and MISSING_VALUE, for a list that is not whole.
    """
    results = results_of(study)
    return Report(
        title=t("report_workbook.title", name=study.name or t("app.name")),
        stamp=t("report_workbook.stamp") if study.illustrated else "",
        tables=(
            summary_table(results, t, made_at=made_at, made_by=made_by, source=source),
            ranking_table(results, t),
            quick_win_table(results, t),
            matrix_table(results, t),
            weights_table(results, t),
            method_table(results, t),
            sources_table(results, t),
            *_answered(results, t),
            *_placed(results, t),
            *_kept(results, t),
        ),
        made_at=made_at,
        made_by=made_by,
    )


def sheets_of(results: Results) -> tuple[str, ...]:
    """Give the keys of the tables that the report of a study has, in order, without making them."""
    study = results.study
    there = {
        "gate_answers": bool(study.gate_answers),
        "placed": bool(study.placed) and results.judged is not None,
        "kept_lists": bool(study.bimtek or study.scenarios),
    }
    return (*ALWAYS, *(key for key, given in there.items() if given))


def _answered(results: Results, t: Texts) -> list[Table]:
    """Give the answers to conditions of the team's own, where there are any."""
    return [gate_answers_table(results.study, t)] if "gate_answers" in sheets_of(results) else []


def _placed(results: Results, t: Texts) -> list[Table]:
    """Give the audit annex where something was moved by hand."""
    if "placed" not in sheets_of(results) or results.judged is None or results.official is None:
        return []
    values = {str(code): float(score) for code, score in results.official.scores.items()}
    return [annex_table(results.judged, results.study, values, t)]


def _kept(results: Results, t: Texts) -> list[Table]:
    """Give the lists that were kept, where any was."""
    return [kept_lists_table(results.study, t)] if "kept_lists" in sheets_of(results) else []
