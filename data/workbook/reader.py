"""A workbook in, programs out: the gate, the grids, the tables, the rows, and every problem by its cell."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

from data.workbook.codes import assign_codes, duplicates, numbered
from data.workbook.correction import Correction
from data.workbook.corrections import lost_corrections
from data.workbook.decisions import Decisions
from data.workbook.draft import Draft
from data.workbook.gate import take_bytes
from data.workbook.grid import SheetState
from data.workbook.headings import Headings
from data.workbook.intake import Intake, SheetUse, Status
from data.workbook.mapped import OF_MAPPING, absent_sheets
from data.workbook.open_grids import open_grids, problems_of_file
from data.workbook.own_criteria import bring_criteria
from data.workbook.own_template import own_headings
from data.workbook.problem import Problem, ProblemCode, Severity, WorkbookRefusedError
from data.workbook.sheets import Found, SheetReader
from data.workbook.table import NAME, find_table
from scoring.criteria import CRITERIA, Criterion
from scoring.program import Provenance


def read_here(
    source: bytes | Path | BinaryIO,
    *,
    filename: str,
    criteria: Sequence[Criterion] = CRITERIA,
    mapping: Mapping[str, str] | None = None,
    corrections: Sequence[Correction] = (),
    read_at: datetime | None = None,
    read_by: str = "",
) -> Intake:
    """Read a workbook in this very process: what `read_workbook` has done in one of its own.

    filename  as the person knows it; the content decides what the file is
    criteria  what columns of ratings are looked for
    mapping   sheets, headers and columns as a person decided, in the form that `Decisions` reads
    corrections  cells mended in the browser, read in place of what stands there
    read_at, read_by  kept with every program

    Raises
    ------
    OSError: when the source itself cannot be opened.
    """
    provenance = Provenance(filename=filename, read_at=read_at, read_by=read_by)
    found = Found(corrections)
    try:
        return _read(take_bytes(source), filename, tuple(criteria), Decisions(mapping or {}), provenance, found)
    except WorkbookRefusedError as refused:
        problem = Problem(Severity.ERROR, refused.code, facts=refused.facts)
        told = tuple(problem for problem in found.problems if problem.code in OF_MAPPING)
        return Intake(Status.REFUSED, criteria=tuple(criteria), problems=(problem, *told), sheets=tuple(found.sheets))


def _read(
    content: bytes,
    filename: str,
    criteria: tuple[Criterion, ...],
    decisions: Decisions,
    provenance: Provenance,
    found: Found,
) -> Intake:
    grids = open_grids(content, filename)
    brought = bring_criteria(grids, criteria, decisions)
    headings = Headings((*criteria, *brought.criteria, *brought.asked), own=own_headings(grids))
    found.problems += problems_of_file(grids)
    found.problems += brought.problems
    found.problems += absent_sheets(grids, decisions)
    named = any(find_table(grid, headings) for grid in grids.sheets if grid.state is SheetState.VISIBLE)
    reader = SheetReader(headings, brought.weighed, decisions, infers_names=not named)
    for grid in grids.sheets:
        reader.read(grid, found)
    if not found.drafts:
        named = any(sheet.use is SheetUse.PROGRAMS and NAME not in sheet.missing for sheet in found.sheets)
        raise WorkbookRefusedError(ProblemCode.NO_ROWS if named else ProblemCode.NO_TABLE_FOUND)
    found.asked = brought.asked
    return _intake(found, (*criteria, *brought.criteria), provenance)


def _intake(found: Found, criteria: tuple[Criterion, ...], provenance: Provenance) -> Intake:
    drafts = [_with_file(draft, provenance) for draft in found.drafts]
    programs, of_codes = assign_codes(drafts)
    rows = {(program.provenance.sheet, program.provenance.row) for program in programs}
    lost = lost_corrections(found.corrections, rows, criteria)
    problems = (*found.problems, *of_codes, *duplicates(drafts), *lost)
    has_errors = any(problem.severity is Severity.ERROR for problem in problems)
    return Intake(
        status=Status.ERRORS if has_errors else Status.OK,
        programs=programs,
        criteria=criteria,
        asked=found.asked,
        weights=found.weights,
        problems=problems,
        skipped=tuple(found.skipped),
        sheets=tuple(found.sheets),
        numbered=numbered(drafts, programs),
    )


def _with_file(draft: Draft, file: Provenance) -> Draft:
    place = draft.program.provenance
    return replace(draft, program=replace(draft.program, provenance=replace(file, sheet=place.sheet, row=place.row)))
