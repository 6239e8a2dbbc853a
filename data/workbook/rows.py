"""The rows of a table: programs with their blanks, and rows that are none with the reason."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from data.workbook.above import Above
from data.workbook.correction import Correction
from data.workbook.corrections import told_everywhere, with_corrections
from data.workbook.draft import Draft, DraftReader
from data.workbook.fields import DIMENSIONS
from data.workbook.habits import habits_of
from data.workbook.headings import Headings
from data.workbook.line import Line, Lines
from data.workbook.looks import problems_of_look
from data.workbook.other_tables import is_clear_program, is_sure_header
from data.workbook.places import cell_problem, row_problem
from data.workbook.problem import Problem, ProblemCode, Severity
from data.workbook.row_kind import kind_of_row
from data.workbook.section_entry import SectionEntry
from data.workbook.skipped import Skipped, SkipReason
from data.workbook.table import NAME, Table
from data.workbook.totals import is_average, sums_several
from scoring.criteria import BUDGET, DURATION


@dataclass
class RowsRead:
    """What the rows gave, in the order of the sheet.

    told         fields without a column that corrections tell of every program
    other_table  True while another table stands below this one; `for_certain` where only our header may end it
    """

    drafts: list[Draft] = field(default_factory=list)
    skipped: list[Skipped] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    has_sections: bool = False
    told: frozenset[str] = frozenset()
    other_table: bool = False
    for_certain: bool = False


def read_rows(table: Table, headings: Headings, corrections: Sequence[Correction] = ()) -> RowsRead:
    """Read every filled row below the header; what a row is, the file decides, not a correction."""
    read = RowsRead()
    mended = with_corrections(table, corrections, headings.criteria)
    reader = DraftReader(mended, headings)
    lines = Lines(table, frozenset(criterion.key for criterion in headings.criteria) - {BUDGET, DURATION})
    above = Above(lines, habits_of(lines))
    sections = SectionEntry(above)
    for above.at, line in enumerate(lines):
        if not line.texts:
            continue
        reason = _reason(read, line, headings, above)
        if reason is None:
            read.problems += sections.problems_of_program()
            draft = _take(read, reader, line if mended is table else line.mended(mended), above)
            above.sums.add(line, draft.program.budget)
        else:
            _skip(read, line, reason, above, headings)
            read.problems += sections.enter(line) if reason is SkipReason.SECTION else []
    read.problems += above.sums.end()
    read.has_sections = above.outline.told
    if read.has_sections and table.column_of(DIMENSIONS) is None:
        read.problems += _outside_sections(mended, read)
    read.told = told_everywhere(mended, [draft.program.provenance.row or 0 for draft in read.drafts])
    return read


def _reason(read: RowsRead, line: Line, headings: Headings, above: Above) -> SkipReason | None:
    """Say why a row is no program; another table goes on until the header of this one comes again."""
    reason = kind_of_row(line, headings, above)
    if not read.other_table or reason is SkipReason.REPEATED_HEADER:
        return reason
    comes_back = not read.for_certain and reason is None and bool(line.index) and is_clear_program(line)
    return None if comes_back else SkipReason.SECOND_TABLE


def _skip(read: RowsRead, line: Line, reason: SkipReason, above: Above, headings: Headings) -> None:
    grid = line.table.grid
    read.skipped.append(Skipped(grid.name, line.row, reason, line.text))
    if reason is SkipReason.SECOND_TABLE and not read.other_table:
        code = ProblemCode.SECOND_TABLE_SKIPPED
        read.problems.append(row_problem(code, Severity.WARNING, grid=grid, row=line.row))
        read.for_certain = is_sure_header(line, headings)
    read.other_table = reason is SkipReason.SECOND_TABLE
    read.problems += _of_skipped(line, reason, above)
    above.pass_skipped(line, reason)


def _take(read: RowsRead, reader: DraftReader, line: Line, above: Above) -> Draft:
    draft, problems = reader.read(line, above.outline.dimensions)
    read.drafts.append(draft)
    read.problems += problems
    read.problems += problems_of_look(line)
    read.other_table = False
    above.pass_program(draft.program.agency)
    return draft


def _of_skipped(line: Line, reason: SkipReason, above: Above) -> list[Problem]:
    if reason is SkipReason.CHILD_ROW:
        return [row_problem(ProblemCode.CHILD_ROW, Severity.WARNING, grid=line.table.grid, row=line.row)]
    if reason is SkipReason.TOTAL and not is_average(line):
        return above.sums.against_total(line)
    if reason is SkipReason.SUBTOTAL and not is_average(line):
        return above.sums.against_subtotal(line, of_several=sums_several(line))
    return []


def _outside_sections(table: Table, read: RowsRead) -> list[Problem]:
    """Name the programs above the first section, whose dimension nothing tells."""
    name, code = table.column_of(NAME), ProblemCode.DIMENSION_MISSING
    said = {problem.row for problem in read.problems if problem.facts.get("field") == DIMENSIONS}
    blank = [draft.program.provenance.row for draft in read.drafts if not draft.program.dimensions]
    rows = [row for row in blank if row not in said]
    return [cell_problem(code, Severity.ERROR, grid=table.grid, row=row, column=name) for row in rows if name and row]
