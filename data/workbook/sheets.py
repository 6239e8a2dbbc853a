"""The sheets of a workbook one by one: left out, weights, or a table of programs with its rows."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from data.workbook.columns import Settled, missing_columns, settle_columns
from data.workbook.correction import Correction
from data.workbook.decisions import Decisions
from data.workbook.draft import Draft
from data.workbook.grid import Grid, SheetState
from data.workbook.headings import Headings, field_keys
from data.workbook.intake import SheetRead, SheetUse
from data.workbook.mapped import header_decided, with_decisions
from data.workbook.name_column import table_by_content
from data.workbook.own_template import is_own_sheet
from data.workbook.problem import Problem, ProblemCode, Severity
from data.workbook.rows import RowsRead, read_rows
from data.workbook.sheet_read import NEEDED, Inferred, Outcome, inferred, sheet_with_table, sheet_without_table
from data.workbook.skipped import Skipped
from data.workbook.table import NAME, Table, find_table
from data.workbook.weights import WeightsRead, columns_not_found, read_weights
from data.workbook.weights_header import is_weights_sheet
from data.workbook.why import Why
from scoring.criteria import Criterion, typed


@dataclass
class Found:
    """What the sheets gave so far, and the corrections that are laid over them."""

    corrections: Sequence[Correction] = ()
    drafts: list[Draft] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    skipped: list[Skipped] = field(default_factory=list)
    sheets: list[SheetRead] = field(default_factory=list)
    weights: Mapping[str, float] | None = None
    asked: tuple[Criterion, ...] = ()


@dataclass(frozen=True)
class SheetReader:
    """Read sheets under one set of headings.

    asked         criteria whose columns and weights are missed where they are not there
    infers_names  True where no sheet has a heading for the names of programs, so that what stands below may tell them
    """

    headings: Headings
    asked: Sequence[Criterion]
    decisions: Decisions
    infers_names: bool = False

    def read(self, grid: Grid, found: Found) -> None:
        """Take in one sheet."""
        decided = self.decisions.points_at(grid.name)
        hidden = grid.state is not SheetState.VISIBLE
        weights = None if hidden else self._weights(grid)
        told = Inferred() if hidden or weights else inferred(grid, self._table(grid))
        before = len(found.sheets)
        if self.decisions.leaves_out(grid.name):
            found.sheets.append(sheet_without_table(grid, SheetUse.LEFT_OUT, told, why=Why.PERSON, before=before))
        elif hidden and not decided:
            _hide(grid, found)
        elif weights and not decided:
            _take_weights(grid, weights, told, found)
        else:
            self._read_list(grid, told, found)

    def _table(self, grid: Grid) -> Table | None:
        found = find_table(grid, self.headings)
        return table_by_content(grid, self.headings) if found is None and self.infers_names else found

    def _weights(self, grid: Grid) -> WeightsRead | None:
        return read_weights(grid, self.asked) if is_weights_sheet(grid) else None

    def _read_list(self, grid: Grid, told: Inferred, found: Found) -> None:
        table, problems = header_decided(grid, told.table, self.decisions, self.headings)
        found.problems += problems
        if table is None:
            found.problems += columns_not_found(grid) if is_weights_sheet(grid) and grid.cells else ()
            found.sheets.append(sheet_without_table(grid, SheetUse.NO_TABLE, told, before=len(found.sheets)))
            return
        known = {*field_keys(), *(criterion.key for criterion in typed(self.headings.criteria))}
        mapped, problems = with_decisions(table, self.decisions, known)
        found.problems += problems
        self._read_table(mapped, told, found)

    def _read_table(self, table: Table, told: Inferred, found: Found) -> None:
        settled = settle_columns(table, self.headings.criteria)
        named = settled.table.column_of(NAME) is not None
        rows = read_rows(settled.table, self.headings, found.corrections) if named else RowsRead()
        absent = self._absent(settled, rows)
        missing = [str(problem.facts["field"]) for problem in absent]
        outcome = Outcome(len(rows.drafts), len(rows.skipped), tuple(key for key in missing if key in (NAME, *NEEDED)))
        by_person = self.decisions.decides(table.grid.name)
        read = sheet_with_table(
            settled.table, told, outcome, self.headings, by_person=by_person, before=len(found.sheets)
        )
        found.sheets.append(read)
        found.skipped += rows.skipped
        if rows.drafts or not named:
            found.problems += [*settled.problems, *absent, *rows.problems]
        found.drafts += rows.drafts

    def _absent(self, settled: Settled, rows: RowsRead) -> list[Problem]:
        absent = missing_columns(settled, self.asked, has_sections=rows.has_sections)
        return [problem for problem in absent if problem.facts.get("field") not in rows.told]


def _hide(grid: Grid, found: Found) -> None:
    own = is_own_sheet(grid)
    found.sheets.append(SheetRead(grid.name, SheetUse.HIDDEN, why=Why.TEMPLATE if own else Why.UNKNOWN))
    if not own:
        found.problems.append(Problem(Severity.INFO, ProblemCode.HIDDEN_SHEET_SKIPPED, grid.name))


def _take_weights(grid: Grid, weights: WeightsRead, told: Inferred, found: Found) -> None:
    found.weights = weights.weights if found.weights is None else found.weights
    found.problems += weights.problems
    found.skipped += weights.skipped
    rows, before = (weights.header_row,), len(found.sheets)
    found.sheets.append(sheet_without_table(grid, SheetUse.WEIGHTS, told, header_rows=rows, before=before))
