"""One column, cell by cell: what blocks a cell, what a merge gives it, its value and what is odd about it."""

import re
from collections.abc import Sequence
from typing import Any

from data.workbook.fields import AGENCY, DIMENSIONS, END, START, TEXT_LIMITS, Reader
from data.workbook.grid import Cell
from data.workbook.places import cell_problem, reading_problem
from data.workbook.problem import Problem, ProblemCode, Severity
from data.workbook.table import NAME, Column, Table
from data.workbook.values.text import DAMAGED, as_text, has_hidden_characters, plain
from scoring.criteria import BUDGET

_EXTERNAL = re.compile(r"\[\d+\]|\[[^\]]+\.xl\w+\]")
_FILLS_DOWN = frozenset({NAME, *TEXT_LIMITS, DIMENSIONS, START, END, "new_infrastructure"})
_DITTO = re.compile(r"idem|sda|s\.\s?d\.\s?a\.?|sama dengan (?:di )?atas|ditto|[\"“”″〃]|''|,,")
_READ_BY_PEOPLE = frozenset({NAME, AGENCY, "description", "note"})

_LONGEST_DITTO = 30

_NONE: tuple[Problem, ...] = ()


class CellReader:
    """Read the cells of one column of a table."""

    def __init__(self, table: Table, column: Column, reader: Reader, of_mended: Reader | None = None) -> None:
        """Take the reader of the column's kind of value.

        of_mended  reads what a person typed, where a doubt about the heading does not concern it
        """
        self.column = column
        self.grid = table.grid
        self.reader = reader
        self.of_mended = of_mended or reader
        self.names = table.column_of(NAME)
        self.is_text = column.key == NAME or column.key in TEXT_LIMITS

    def read(self, row: int, cell: Cell) -> tuple[Any, Sequence[Problem]]:
        """Give the value of a cell and its problems; what could not be read is blank."""
        if self.grid.merges and not self.is_mended(row):
            merged = self._merged(row, cell)
            if isinstance(merged, Problem):
                return None, (merged,)
            cell = merged
        if cell.uncached or cell.is_error:
            blocked = ProblemCode.FORMULA_ERROR if cell.is_error else ProblemCode.FORMULA_NO_CACHE
            return self.blank, (self._problem(blocked, Severity.ERROR, row),)
        reading = (self.of_mended if self.is_mended(row) else self.reader)(cell)
        if reading.code is None and not cell.formula and not self.is_text:
            return reading.value, _NONE
        odd = reading_problem(reading, grid=self.grid, row=row, column=self.column)
        noted = [self._problem(code, severity, row) for code, severity in self._notes(cell)]
        return reading.value, [odd, *noted] if odd else noted

    @property
    def blank(self) -> object:
        """Give what stands for no value."""
        if self.column.key == DIMENSIONS:
            return ()
        return "" if self.column.key == NAME or self.column.key in TEXT_LIMITS else None

    def is_mended(self, row: int) -> bool:
        """Say whether a person corrected the cell."""
        return (row, self.column.number) in self.grid.mended

    def _merged(self, row: int, cell: Cell) -> Cell | Problem:
        """Fill text down from a merged cell; a number merged over several programs is never copied."""
        merge = self.grid.merged_from.get((row, self.column.number))
        if merge is None or merge.first_row == merge.last_row:
            return cell
        of_name = self.grid.merged_from.get((row, self.names.number)) if self.names else None
        one_program = of_name and (of_name.first_row, of_name.last_row) == (merge.first_row, merge.last_row)
        if self.column.key in _FILLS_DOWN or one_program:
            return self.grid.as_filed(merge.first_row, merge.first_column)
        code = ProblemCode.BUDGET_MERGED if self.column.key == BUDGET else ProblemCode.VALUE_MERGED
        rows = {"first_row": merge.first_row, "last_row": merge.last_row}
        return cell_problem(code, Severity.ERROR, grid=self.grid, row=row, column=self.column, facts=rows)

    def _problem(self, code: ProblemCode, severity: Severity, row: int) -> Problem:
        return cell_problem(code, severity, grid=self.grid, row=row, column=self.column)

    def _notes(self, cell: Cell) -> list[tuple[ProblemCode, Severity]]:
        found = []
        if cell.formula and _EXTERNAL.search(cell.formula):
            found.append((ProblemCode.EXTERNAL_LINK, Severity.WARNING))
        if self.is_text and isinstance(cell.value, str):
            found += _of_text(cell.value, by_people=self.column.key in _READ_BY_PEOPLE, typed=not cell.formula)
        return found


def _of_text(raw: str, *, by_people: bool, typed: bool) -> list[tuple[ProblemCode, Severity]]:
    text = as_text(raw)
    odd = {
        (ProblemCode.DAMAGED_LETTERS, Severity.WARNING): DAMAGED in raw,
        (ProblemCode.DITTO_MARK, Severity.WARNING): len(text) < _LONGEST_DITTO and _DITTO.fullmatch(plain(text)),
        (ProblemCode.FORMULA_LIKE_TEXT, Severity.INFO): by_people and typed and len(text) > 1 and text[0] in "=+-@",
        (ProblemCode.HIDDEN_CHARACTERS, Severity.INFO): by_people and has_hidden_characters(raw),
    }
    return [named for named, holds in odd.items() if holds]
