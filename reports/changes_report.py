"""What the report of two versions of a list says, sheet by sheet."""

from datetime import datetime

from reports.change_tables import Programs, added_table, cells_table, gone_table, pushed_table
from reports.report import Report
from scoring.changes import Effects
from scoring.study import Study
from texts import Texts


def changes_report(
    effects: Effects, programs: Programs, study: Study, t: Texts, *, title: str, made_at: datetime, made_by: str = ""
) -> Report:
    """Tell what changed and what it did to the order.

    programs  those of both versions, by code
    study     the present one, for the reasons of programs that were taken off
    """
    return Report(
        title=title,
        stamp=t("report_workbook.stamp") if study.illustrated else "",
        tables=(
            cells_table(effects, programs, t),
            added_table(effects, t),
            gone_table(effects, study.rejected, t),
            pushed_table(effects, programs, t),
        ),
        made_at=made_at,
        made_by=made_by,
    )
