"""The whole template workbook, blank or with programs written into it."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from openpyxl import Workbook

from data.workbook.template.columns import Words, columns_for
from data.workbook.template.guide_sheet import write_guide_sheet
from data.workbook.template.meta import META_SHEET, write_meta
from data.workbook.template.package import package
from data.workbook.template.program_sheet import HEADER_ROW, last_row, write_program_sheet
from data.workbook.template.reference_sheet import write_reference_sheet
from data.workbook.template.rules import add_dropdowns, add_marks
from data.workbook.template.weights_sheet import write_weights_sheet
from scoring.criteria import CRITERIA, Criterion
from scoring.program import Program


def write_template(
    t: Words,
    criteria: Sequence[Criterion] = CRITERIA,
    *,
    programs: Sequence[Program] = (),
    weights: Mapping[str, float] | None = None,
    made_at: datetime,
) -> bytes:
    """Give the workbook that agencies fill in, as the bytes of an .xlsx file.

    programs  written one to a row; every illustrated cell is marked and named in the column of illustrative values
    weights   shares by criterion key, summing to 1; None for the default ones
    made_at   stands in the file as its time; the same arguments give the same bytes

    Read again it gives the programs it was given, except for what no such workbook can hold: values of criteria that
    are not among `criteria`, values that the reader would ask about (a rating outside its anchors, a budget below
    zero), and the part of a text behind its 32 767th sign. A kept column called as another one comes back numbered.
    """
    workbook = Workbook()
    guide, program_sheet = workbook.worksheets[0], workbook.create_sheet(t("template.sheet_program"))
    guide.title = t("template.sheet_guide")
    weights_sheet = workbook.create_sheet(t("template.sheet_weights"))
    reference = workbook.create_sheet(t("template.sheet_reference"))
    columns = columns_for(t, criteria, programs)
    write_guide_sheet(guide, t)
    write_program_sheet(program_sheet, columns, programs, t)
    computed = write_weights_sheet(weights_sheet, criteria, t, weights)
    lists = write_reference_sheet(reference, criteria, t)
    add_dropdowns(program_sheet, columns, lists, t, last_row(programs))
    add_marks(program_sheet, columns, last_row(programs))
    write_meta(
        workbook.create_sheet(META_SHEET),
        columns,
        program_sheet=program_sheet.title,
        weights_sheet=weights_sheet.title,
        header_row=HEADER_ROW,
        made_at=made_at,
    )
    for sheet in (guide, weights_sheet, reference):
        sheet.protection.sheet = True
    workbook.active = program_sheet
    workbook.properties.title = t("template.program_title")
    workbook.properties.creator = t("app.name")
    return package(workbook, made_at, computed)
