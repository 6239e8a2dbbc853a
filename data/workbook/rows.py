"""The rows of a table: programs with their blanks, and rows that are none with the reason."""

from dataclasses import dataclass, field

from data.workbook.draft import Draft, DraftReader
from data.workbook.fields import DIMENSIONS
from data.workbook.headings import Headings
from data.workbook.places import cell_problem, row_problem
from data.workbook.problem import Problem, ProblemCode, Severity
from data.workbook.row_kind import Line, kind_of_row, section_dimension
from data.workbook.skipped import Skipped, SkipReason
from data.workbook.table import NAME, Table
from data.workbook.values.rupiah import read_rupiah
from scoring.criteria import BUDGET
from scoring.dimensions import Dimension


@dataclass
class RowsRead:
    """What the rows gave, in the order of the sheet."""

    drafts: list[Draft] = field(default_factory=list)
    skipped: list[Skipped] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    has_sections: bool = False


def read_rows(table: Table, headings: Headings) -> RowsRead:
    """Read every filled row below the header."""
    read = RowsRead()
    reader = DraftReader(table, headings)
    section: tuple[Dimension, ...] = ()
    other_table = False
    for row, cells in table.grid.rows.items():
        line = Line(table, row, cells)
        if row <= table.header_rows[-1] or not line.texts:
            continue
        reason = kind_of_row(line, headings, after_signature=_ended_by_signature(read))
        other_table = reason is SkipReason.SECOND_TABLE or (other_table and reason is not SkipReason.REPEATED_HEADER)
        if other_table:
            reason = SkipReason.SECOND_TABLE
        if reason is None:
            _take(read, reader, line, section)
            continue
        read.skipped.append(Skipped(table.grid.name, row, reason, line.text))
        if reason is SkipReason.SECTION and (named := section_dimension(line)):
            section, read.has_sections = tuple(Dimension(key) for key in named), True
        read.problems += _of_skipped(read, line, reason)
    if read.has_sections and table.column_of(DIMENSIONS) is None:
        read.problems += _outside_sections(table, read)
    return read


def _outside_sections(table: Table, read: RowsRead) -> list[Problem]:
    """Name the programs above the first section, whose dimension nothing tells."""
    name, code = table.column_of(NAME), ProblemCode.DIMENSION_MISSING
    rows = [draft.program.provenance.row for draft in read.drafts if not draft.program.dimensions]
    return [cell_problem(code, Severity.ERROR, grid=table.grid, row=row, column=name) for row in rows if name and row]


def _ended_by_signature(read: RowsRead) -> bool:
    return bool(read.skipped) and read.skipped[-1].reason is SkipReason.SIGNATURE


def _take(read: RowsRead, reader: DraftReader, line: Line, section: tuple[Dimension, ...]) -> None:
    draft, problems = reader.read(line, section)
    read.drafts.append(draft)
    read.problems += problems
    read.problems += _of_look(line)


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
    grid, budget = line.table.grid, line.table.column_of(BUDGET)
    if reason is SkipReason.CHILD_ROW:
        return [row_problem(ProblemCode.CHILD_ROW, Severity.WARNING, grid=grid, row=line.row)]
    if reason is not SkipReason.TOTAL or budget is None:
        return []
    total = read_rupiah(grid.cell(line.row, budget.number).value, unit=budget.meaning.unit).value
    summed = sum(draft.program.budget or 0.0 for draft in read.drafts)
    if total is None or abs(total - summed) <= 1:
        return []
    facts = {"total": total, "summed": summed}
    return [
        cell_problem(ProblemCode.TOTAL_MISMATCH, Severity.WARNING, grid=grid, row=line.row, column=budget, facts=facts)
    ]
