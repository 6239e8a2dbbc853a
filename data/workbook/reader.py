"""A workbook in, programs out: the gate, the grids, the tables, the rows, and every problem by its cell."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

from data.workbook.codes import assign_codes, duplicates
from data.workbook.columns import missing_columns, settle_columns
from data.workbook.draft import Draft
from data.workbook.gate import MOST_BYTES, Format, recognise_format
from data.workbook.grid import Grid, Grids, SheetState, letters
from data.workbook.headings import Headings
from data.workbook.intake import ColumnRead, Intake, SheetRead, SheetUse, Status
from data.workbook.limits import check_limits
from data.workbook.open_csv import open_csv
from data.workbook.open_xlsx import open_xlsx
from data.workbook.own_template import is_own_sheet, own_headings
from data.workbook.problem import Problem, ProblemCode, Severity, WorkbookRefusedError
from data.workbook.rows import read_rows
from data.workbook.skipped import Skipped
from data.workbook.table import Table, find_table, with_mapping
from data.workbook.weights import columns_not_found, is_weights_sheet, read_weights
from scoring.criteria import CRITERIA, Criterion
from scoring.program import Provenance


@dataclass
class _Found:
    """What the sheets gave so far."""

    drafts: list[Draft] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    skipped: list[Skipped] = field(default_factory=list)
    sheets: list[SheetRead] = field(default_factory=list)
    weights: Mapping[str, float] | None = None


def read_workbook(
    source: bytes | Path | BinaryIO,
    *,
    filename: str,
    criteria: Sequence[Criterion] = CRITERIA,
    mapping: Mapping[str, str] | None = None,
    read_at: datetime | None = None,
    read_by: str = "",
) -> Intake:
    """Read the programs of a workbook and name everything odd by its cell; what a file contains never raises.

    filename  as the person knows it; the content decides what the file is
    criteria  what columns of ratings are looked for
    mapping   columns as a person decided: `E` or `Program!E` to a field or criterion, an empty key to leave it out
    read_at, read_by  kept with every program

    Raises
    ------
    OSError: when the source itself cannot be opened.
    """
    provenance = Provenance(filename=filename, read_at=read_at, read_by=read_by)
    try:
        return _read(_content(source), filename, tuple(criteria), mapping or {}, provenance)
    except WorkbookRefusedError as refused:
        problem = Problem(Severity.ERROR, refused.code, facts=refused.facts)
        return Intake(Status.REFUSED, criteria=tuple(criteria), problems=(problem,))


def _content(source: bytes | Path | BinaryIO) -> bytes:
    """Give the bytes, and never more than are needed to see that there are too many."""
    if isinstance(source, bytes):
        return source
    if isinstance(source, Path):
        with source.open("rb") as file:
            return file.read(MOST_BYTES + 1)
    return source.read(MOST_BYTES + 1)


def open_grids(content: bytes, filename: str) -> Grids:
    """Give the sheets of a file whose content has passed the gate and the limits.

    Raises
    ------
    WorkbookRefusedError: what the gate, the limits and the openers refuse.
    """
    is_text = recognise_format(content) is Format.CSV
    grids = open_csv(content, Path(filename).stem) if is_text else open_xlsx(content)
    check_limits(grids)
    return grids


def _read(
    content: bytes, filename: str, criteria: tuple[Criterion, ...], mapping: Mapping[str, str], provenance: Provenance
) -> Intake:
    grids = open_grids(content, filename)
    found = _Found()
    headings = Headings(criteria, own=own_headings(grids))
    if grids.macros:
        found.problems.append(Problem(Severity.INFO, ProblemCode.MACROS_IGNORED))
    for grid in grids.sheets:
        _read_sheet(grid, headings, mapping, found)
    if not any(sheet.use is SheetUse.PROGRAMS for sheet in found.sheets):
        raise WorkbookRefusedError(ProblemCode.NO_TABLE_FOUND)
    if not found.drafts:
        raise WorkbookRefusedError(ProblemCode.NO_ROWS)
    return _intake(found, criteria, provenance)


def _read_sheet(grid: Grid, headings: Headings, mapping: Mapping[str, str], found: _Found) -> None:
    if grid.state is not SheetState.VISIBLE:
        found.sheets.append(SheetRead(grid.name, SheetUse.HIDDEN))
        if not is_own_sheet(grid):
            found.problems.append(Problem(Severity.INFO, ProblemCode.HIDDEN_SHEET_SKIPPED, grid.name))
        return
    weights = read_weights(grid, headings.criteria) if is_weights_sheet(grid) else None
    if weights is not None:
        found.weights = weights.weights if found.weights is None else found.weights
        found.problems += weights.problems
        found.sheets.append(SheetRead(grid.name, SheetUse.WEIGHTS, (weights.header_row,)))
        return
    table = find_table(grid, headings)
    if table is None:
        found.problems += columns_not_found(grid) if is_weights_sheet(grid) and grid.cells else ()
        found.sheets.append(SheetRead(grid.name, SheetUse.NO_TABLE))
        return
    _read_table(with_mapping(table, mapping), headings, found)


def _read_table(table: Table, headings: Headings, found: _Found) -> None:
    settled = settle_columns(table, headings.criteria)
    rows = read_rows(settled.table, headings)
    found.sheets.append(_sheet_read(settled.table))
    if not rows.drafts:
        found.skipped += rows.skipped
        return
    found.problems += settled.problems
    found.problems += missing_columns(settled, headings.criteria, has_sections=rows.has_sections)
    found.problems += rows.problems
    found.skipped += rows.skipped
    found.drafts += rows.drafts


def _sheet_read(table: Table) -> SheetRead:
    columns = tuple(
        ColumnRead(letters(c.number), c.heading, c.key, c.meaning.unit, c.meaning.close) for c in table.columns.values()
    )
    return SheetRead(table.grid.name, SheetUse.PROGRAMS, table.header_rows, columns)


def _intake(found: _Found, criteria: tuple[Criterion, ...], provenance: Provenance) -> Intake:
    drafts = [_with_file(draft, provenance) for draft in found.drafts]
    programs, of_codes = assign_codes(drafts)
    problems = (*found.problems, *of_codes, *duplicates(drafts))
    has_errors = any(problem.severity is Severity.ERROR for problem in problems)
    return Intake(
        status=Status.ERRORS if has_errors else Status.OK,
        programs=programs,
        criteria=criteria,
        weights=found.weights,
        problems=problems,
        skipped=tuple(found.skipped),
        sheets=tuple(found.sheets),
    )


def _with_file(draft: Draft, file: Provenance) -> Draft:
    place = draft.program.provenance
    return replace(draft, program=replace(draft.program, provenance=replace(file, sheet=place.sheet, row=place.row)))
