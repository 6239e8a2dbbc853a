"""Where each program was read, and the address that its facts come from."""

from reports.report import Format, Row, Table
from reports.results import Results
from scoring.program import Program
from texts import Texts

COLUMNS = {
    "code": Format.TEXT,
    "source_code": Format.TEXT,
    "name": Format.TEXT,
    "file": Format.TEXT,
    "sheet": Format.TEXT,
    "row": Format.WHOLE,
    "city": Format.TEXT,
    "source_url": Format.TEXT,
    "evidence": Format.TEXT,
}


def sources_table(results: Results, t: Texts) -> Table:
    """Give file, sheet, row, city and source address of every program."""
    return Table(
        key="sources",
        title=t("report_workbook.sources.title"),
        headings=tuple(t(f"report_workbook.headings.{key}") for key in COLUMNS),
        rows=[_row(program) for program in results.study.programs],
        formats=tuple(COLUMNS.values()),
        subtitle=t("report_workbook.sources.subtitle"),
        held=3,
    )


def _row(program: Program) -> Row:
    read = program.provenance
    return (
        program.code,
        program.source_code,
        program.name,
        read.filename,
        read.sheet,
        read.row,
        program.city,
        program.source_url,
        program.evidence,
    )
