"""The rows of a table: programs with their blanks, and rows that are none with the reason."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from data.workbook.correction import Correction
from data.workbook.corrections import told_everywhere, with_corrections
from data.workbook.draft import Draft, DraftReader
from data.workbook.fields import DIMENSIONS
from data.workbook.headings import Headings
from data.workbook.line import Line
from data.workbook.places import cell_problem, row_problem
from data.workbook.problem import Problem, ProblemCode, Severity
from data.workbook.row_kind import kind_of_row
from data.workbook.sections import Marking, claims_dimension, marking_of, read_section, section_problem
from data.workbook.skipped import Skipped, SkipReason
from data.workbook.sums import Sums
from data.workbook.table import NAME, Table
from data.workbook.totals import is_average
from scoring.criteria import BUDGET, DURATION
from scoring.dimensions import Dimension


@dataclass
class RowsRead:
    """What the rows gave, in the order of the sheet.

    other_table        True while another table stands below this one
    told               fields without a column that corrections tell of every program
    section, markings  the dimensions that hold for the rows to come, and how the rows that told them were marked
    """

    drafts: list[Draft] = field(default_factory=list)
    skipped: list[Skipped] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    has_sections: bool = False
    told: frozenset[str] = frozenset()
    sums: Sums = field(default_factory=Sums)
    other_table: bool = False
    section: tuple[Dimension, ...] = ()
    markings: frozenset[Marking] = frozenset()


def read_rows(table: Table, headings: Headings, corrections: Sequence[Correction] = ()) -> RowsRead:
    """Read every filled row below the header; what a row is, the file decides, not a correction."""
    read = RowsRead()
    mended = with_corrections(table, corrections, headings.criteria)
    reader = DraftReader(mended, headings)
    ratings = frozenset(criterion.key for criterion in headings.criteria) - {BUDGET, DURATION}
    for row, cells in table.grid.rows.items():
        line = Line(table, row, cells, ratings)
        if row <= table.header_rows[-1] or not line.texts:
            continue
        reason = _reason(read, line, headings)
        if reason is None:
            draft = _take(read, reader, line if mended is table else line.mended(mended))
            read.sums.add(line, draft.program.budget)
        else:
            _skip(read, line, reason)
    if read.has_sections and table.column_of(DIMENSIONS) is None:
        read.problems += _outside_sections(mended, read)
    read.told = told_everywhere(mended, [draft.program.provenance.row or 0 for draft in read.drafts])
    return read


def _reason(read: RowsRead, line: Line, headings: Headings) -> SkipReason | None:
    """Say why a row is no program; another table goes on until the header of this one comes again."""
    reason = kind_of_row(line, headings, after_signature=_ended_by_signature(read))
    if reason is None and read.sums.is_lone_sum(line):
        reason = SkipReason.TOTAL
    if read.other_table and reason is not SkipReason.REPEATED_HEADER:
        return SkipReason.SECOND_TABLE
    return reason


def _skip(read: RowsRead, line: Line, reason: SkipReason) -> None:
    grid = line.table.grid
    read.skipped.append(Skipped(grid.name, line.row, reason, line.text))
    if reason is SkipReason.SECTION:
        read.sums.begin_section()
        _enter_section(read, line)
    if reason is SkipReason.SECOND_TABLE and not read.other_table:
        code = ProblemCode.SECOND_TABLE_SKIPPED
        read.problems.append(row_problem(code, Severity.WARNING, grid=grid, row=line.row))
    read.other_table = reason is SkipReason.SECOND_TABLE
    read.problems += _of_skipped(read, line, reason)


def _enter_section(read: RowsRead, line: Line) -> None:
    """Take the dimensions of a section; one that names none where it should ends the section before it."""
    reading = read_section(line)
    understood = bool(reading.value) and reading.severity is not Severity.ERROR
    if understood:
        read.section, read.has_sections = reading.value, True
        read.markings |= {marking_of(line)} - {Marking.NONE}
    elif not claims_dimension(line, read.markings):
        return
    else:
        read.section = ()
    if understood or line.table.column_of(DIMENSIONS) is None:
        read.problems += section_problem(line, reading)


def _outside_sections(table: Table, read: RowsRead) -> list[Problem]:
    """Name the programs above the first section, whose dimension nothing tells."""
    name, code = table.column_of(NAME), ProblemCode.DIMENSION_MISSING
    said = {problem.row for problem in read.problems if problem.facts.get("field") == DIMENSIONS}
    blank = [draft.program.provenance.row for draft in read.drafts if not draft.program.dimensions]
    rows = [row for row in blank if row not in said]
    return [cell_problem(code, Severity.ERROR, grid=table.grid, row=row, column=name) for row in rows if name and row]


def _ended_by_signature(read: RowsRead) -> bool:
    if not read.skipped or read.skipped[-1].reason is not SkipReason.SIGNATURE:
        return False
    last_program = read.drafts[-1].program.provenance.row if read.drafts else 0
    return (last_program or 0) < read.skipped[-1].row


def _take(read: RowsRead, reader: DraftReader, line: Line) -> Draft:
    draft, problems = reader.read(line, read.section)
    read.drafts.append(draft)
    read.problems += problems
    read.problems += _of_look(line)
    return draft


def _of_look(line: Line) -> list[Problem]:
    grid = line.table.grid
    name = line.table.column_of(NAME)
    found = []
    if line.row in grid.hidden_rows:
        found.append(row_problem(ProblemCode.HIDDEN_ROW, Severity.WARNING, grid=grid, row=line.row))
    if name and grid.cell(line.row, name.number).struck:
        found.append(row_problem(ProblemCode.STRIKETHROUGH_ROW, Severity.WARNING, grid=grid, row=line.row))
    return found


def _of_skipped(read: RowsRead, line: Line, reason: SkipReason) -> list[Problem]:
    if reason is SkipReason.CHILD_ROW:
        return [row_problem(ProblemCode.CHILD_ROW, Severity.WARNING, grid=line.table.grid, row=line.row)]
    if reason is SkipReason.TOTAL and not is_average(line):
        return read.sums.against_total(line)
    if reason is SkipReason.SUBTOTAL and not is_average(line):
        return read.sums.against_subtotal(line)
    return []
