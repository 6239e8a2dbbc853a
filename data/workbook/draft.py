"""One row into a program: each cell read, what could not be read left blank and named."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from data.workbook.fields import AGENCY, DIMENSIONS, END, ILLUSTRATED, START, TEXT_LIMITS, Reader, reader_of
from data.workbook.grid import Cell, address, letters
from data.workbook.headings import Headings
from data.workbook.line import Line
from data.workbook.places import cell_problem, reading_problem, row_problem
from data.workbook.problem import Problem, ProblemCode, Severity
from data.workbook.table import NAME, Column, Table
from data.workbook.values.text import as_text, has_hidden_characters, plain
from scoring.criteria import BUDGET, DURATION
from scoring.dimensions import Dimension
from scoring.program import Program, Provenance

_EXTERNAL = re.compile(r"\[\d+\]|\[[^\]]+\.xl\w+\]")
_FILLS_DOWN = frozenset({*TEXT_LIMITS, DIMENSIONS, START, END, "new_infrastructure"})
_DIRECT = frozenset({NAME, *TEXT_LIMITS, DIMENSIONS, BUDGET, DURATION, START, END, "new_infrastructure"})


@dataclass(frozen=True)
class Draft:
    """A program without its lasting code, and the cells of its name and its ID (empty where the table has none)."""

    program: Program
    name_cell: str = ""
    code_cell: str = ""


class DraftReader:
    """Read the rows of one table."""

    def __init__(self, table: Table, headings: Headings) -> None:
        """Find the reader of each column once."""
        self.table = table
        self.headings = headings
        self.columns: list[tuple[Column, Reader]] = [
            (column, reader)
            for column in table.columns.values()
            if column.key and (reader := reader_of(column, headings.criteria)) is not None
        ]
        read = {column.number for column, _ in self.columns}
        aside = {column.number for column in table.columns.values() if column.key in ("number", ILLUSTRATED)}
        self.others = {n: c.heading for n, c in table.columns.items() if n not in read | aside}
        self.taken = frozenset(read | aside)

    def read(self, line: Line, section: tuple[Dimension, ...]) -> tuple[Draft, list[Problem]]:
        """Give the program of a row; `section` stands in where the row names no dimension."""
        found: dict[str, Any] = {}
        problems: list[Problem] = []
        for column, reader in self.columns:
            value, its_problems = self._cell(line.row, column, reader)
            if column.key == DIMENSIONS and section and not value:
                value, its_problems = section, [p for p in its_problems if p.code is not ProblemCode.DIMENSION_MISSING]
            found[column.key] = value
            problems += its_problems
        found.setdefault(DIMENSIONS, section)
        problems += self._of_period(line, found)
        illustrated, unknown = self._illustrated(line)
        program = Program(
            **{"code": "", "name": "", **{key: found[key] for key in found.keys() & _DIRECT}},
            values={key: value for key, value in found.items() if key not in _DIRECT and value is not None},
            illustrated=illustrated,
            extra=self._extra(line),
            provenance=Provenance(sheet=self.table.grid.name, row=line.row),
        )
        return Draft(program, self._address(line, NAME), self._address(line, "code")), problems + unknown

    def _cell(self, row: int, column: Column, reader: Reader) -> tuple[Any, list[Problem]]:
        grid = self.table.grid
        merged = self._merged(row, column)
        if isinstance(merged, Problem):
            return None, [merged]
        cell = merged or grid.cell(row, column.number)
        blocked = _blocked(cell)
        if blocked:
            problem = cell_problem(blocked, Severity.ERROR, grid=grid, row=row, column=column)
            return _blank(column.key), [problem]
        reading = reader(cell)
        named = reading_problem(reading, grid=grid, row=row, column=column)
        noted = [cell_problem(c, s, grid=grid, row=row, column=column) for c, s in _notes(cell, column.key)]
        return reading.value, [named, *noted] if named else noted

    def _merged(self, row: int, column: Column) -> Cell | Problem | None:
        """Fill text down from a merged cell; a number merged over several programs is never copied."""
        grid = self.table.grid
        merge = grid.merged_from.get((row, column.number))
        if merge is None or merge.first_row == merge.last_row:
            return None
        name = self.table.column_of(NAME)
        of_name = grid.merged_from.get((row, name.number)) if name else None
        one_program = of_name and (of_name.first_row, of_name.last_row) == (merge.first_row, merge.last_row)
        if column.key in _FILLS_DOWN or column.key == NAME or one_program:
            return grid.cell(merge.first_row, merge.first_column)
        code = ProblemCode.BUDGET_MERGED if column.key == BUDGET else ProblemCode.VALUE_MERGED
        rows = {"first_row": merge.first_row, "last_row": merge.last_row}
        return cell_problem(code, Severity.ERROR, grid=grid, row=row, column=column, facts=rows)

    def _of_period(self, line: Line, found: dict[str, Any]) -> list[Problem]:
        start, end = found.get(START), found.get(END)
        grid = self.table.grid
        if not isinstance(start, date) or not isinstance(end, date):
            return []
        if end < start:
            column = self.table.column_of(END)
            assert column is not None
            return [cell_problem(ProblemCode.DATES_REVERSED, Severity.WARNING, grid=grid, row=line.row, column=column)]
        if DURATION in found:
            return []
        found[DURATION] = float(12 * (end.year - start.year) + end.month - start.month + 1)
        facts = {"months": found[DURATION]}
        return [row_problem(ProblemCode.DURATION_INFERRED, Severity.INFO, grid=grid, row=line.row, facts=facts)]

    def _illustrated(self, line: Line) -> tuple[frozenset[str], list[Problem]]:
        column = self.table.column_of(ILLUSTRATED)
        text = line.by_key.get(ILLUSTRATED, "")
        if column is None or not text:
            return frozenset(), []
        own = {plain(c.heading): c.key for c in self.table.columns.values() if c.key}
        names = [name.strip() for name in text.split(";") if name.strip()]
        keys = {name: own.get(plain(name)) or self.headings.recognise(name).key for name in names}
        code, grid = ProblemCode.ILLUSTRATED_UNKNOWN, self.table.grid
        unknown = [
            cell_problem(code, Severity.WARNING, grid=grid, row=line.row, column=column, facts={"heading": name})
            for name, key in keys.items()
            if not key
        ]
        return frozenset(key for key in keys.values() if key), unknown

    def _extra(self, line: Line) -> Mapping[str, str]:
        kept: dict[str, str] = {}
        for number, text in line.texts.items():
            if number not in self.taken:
                heading = self.others.get(number, letters(number))
                kept[f"{heading} ({letters(number)})" if heading in kept else heading] = text
        return kept

    def _address(self, line: Line, key: str) -> str:
        column = self.table.column_of(key)
        return address(line.row, column.number) if column else ""


def _blocked(cell: Cell) -> ProblemCode | None:
    if cell.is_error:
        return ProblemCode.FORMULA_ERROR
    return ProblemCode.FORMULA_NO_CACHE if cell.uncached else None


def _blank(key: str) -> object:
    if key == DIMENSIONS:
        return ()
    return "" if key == NAME or key in TEXT_LIMITS else None


def _notes(cell: Cell, key: str) -> list[tuple[ProblemCode, Severity]]:
    found = []
    if cell.formula and _EXTERNAL.search(cell.formula):
        found.append((ProblemCode.EXTERNAL_LINK, Severity.WARNING))
    if key in (NAME, AGENCY, "description", "note") and isinstance(cell.value, str):
        text = as_text(cell.value)
        if len(text) > 1 and text[0] in "=+-@" and not cell.formula:
            found.append((ProblemCode.FORMULA_LIKE_TEXT, Severity.INFO))
        if has_hidden_characters(cell.value):
            found.append((ProblemCode.HIDDEN_CHARACTERS, Severity.INFO))
    return found
