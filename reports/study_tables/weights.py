"""The criteria that may carry weight, their anchors and their shares."""

from math import fsum

from charts.words import criterion_name
from reports.report import Cell, Format, Row, Table
from reports.results import Results
from reports.seal_words import seal_sentence
from reports.study_tables.matrix import UNIT_FORMATS
from scoring.criteria import Criterion
from texts import Texts

COLUMNS = {
    "criterion": Format.TEXT,
    "group": Format.TEXT,
    "part": Format.TEXT,
    "worst": Format.NUMBER,
    "best": Format.NUMBER,
    "unit": Format.TEXT,
    "direction": Format.TEXT,
    "share": Format.SHARE,
}


def weights_table(results: Results, t: Texts) -> Table:
    """Give one row for each criterion that counts, and the sum of the shares."""
    study = results.study
    shares = study.weighting.shares
    return Table(
        key="weights",
        title=t("report_workbook.weights.title"),
        headings=tuple(t(f"report_workbook.headings.{key}") for key in COLUMNS),
        rows=[_row(criterion, shares.get(criterion.key, 0.0), t) for criterion in study.counted_criteria],
        formats=tuple(COLUMNS.values()),
        subtitle=f"{t(f'report_workbook.origins.{study.weighting.origin}')} {seal_sentence(study, t)}",
        total=(t("report_workbook.weights.sum"), *(None,) * (len(COLUMNS) - 2), fsum(shares.values())),
        held=1,
    )


def _row(criterion: Criterion, share: float, t: Texts) -> Row:
    worst, best = criterion.anchors
    how = UNIT_FORMATS[criterion.unit]
    return (
        criterion_name(criterion, t),
        t(f"groups.{criterion.group}"),
        t(f"report_workbook.parts.{criterion.part}"),
        Cell(worst, how),
        Cell(best, how),
        t(f"units.{criterion.unit}"),
        t(f"directions.{criterion.direction}"),
        share,
    )
