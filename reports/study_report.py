"""What the report of a whole study says, sheet by sheet."""

from datetime import datetime

from reports.report import Report
from reports.results import results_of
from reports.study_tables.matrix import matrix_table
from reports.study_tables.method import method_table
from reports.study_tables.quick_win import quick_win_table
from reports.study_tables.ranking import ranking_table
from reports.study_tables.sources import sources_table
from reports.study_tables.summary import summary_table
from reports.study_tables.weights import weights_table
from scoring.study import Study
from texts import Texts


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
        ),
        made_at=made_at,
        made_by=made_by,
    )
