"""One row into a program: each cell read, what could not be read left blank and named."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from data.workbook.cell_reading import CellReader
from data.workbook.fields import DIMENSIONS, END, ILLUSTRATED, START, TEXT_LIMITS, reader_of
from data.workbook.grid import EMPTY, letters
from data.workbook.headings import Headings
from data.workbook.line import Line
from data.workbook.places import cell_problem, place_of
from data.workbook.problem import Problem, ProblemCode, Severity
from data.workbook.table import NAME, Column, Table
from data.workbook.values.text import plain
from data.workbook.working_time import duration_by_days
from scoring.criteria import BUDGET, DURATION
from scoring.dimensions import Dimension
from scoring.program import Program, Provenance

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
        self.names, self.codes = table.column_of(NAME), table.column_of("code")
        self.illustrated = table.column_of(ILLUSTRATED)
        self.cells = [
            CellReader(table, column, reader, reader_of(column.undoubted, headings.criteria))
            for column in table.columns.values()
            if column.key and (reader := reader_of(column, headings.criteria)) is not None
        ]
        read = {cells.column.number for cells in self.cells}
        aside = {column.number for column in table.columns.values() if column.key in ("number", ILLUSTRATED)}
        self.others = {n: c.heading for n, c in table.columns.items() if n not in read | aside}
        self.taken = frozenset(read | aside)

    def read(self, line: Line, section: tuple[Dimension, ...]) -> tuple[Draft, list[Problem]]:
        """Give the program of a row; `section` stands in where the row names no dimension."""
        found: dict[str, Any] = {}
        problems: list[Problem] = []
        for cells in self.cells:
            key, number = cells.column.key, cells.column.number
            if number < 1 and not cells.is_mended(line.row):
                continue
            value, its_problems = cells.read(line.row, line.cells.get(number, EMPTY))
            if key == DIMENSIONS and section and not value and not cells.is_mended(line.row):
                value, its_problems = section, [_by_section(problem, section) for problem in its_problems]
            found[key] = value
            if its_problems:
                problems += its_problems
        found.setdefault(DIMENSIONS, section)
        months, of_days = duration_by_days(self.table, line.row, found)
        found |= {DURATION: months} if months is not None else {}
        problems += of_days
        illustrated, unknown = self._illustrated(line)
        program = Program(
            **{"code": "", "name": "", **{key: found[key] for key in found.keys() & _DIRECT}},
            values={key: value for key, value in found.items() if key not in _DIRECT and value is not None},
            illustrated=illustrated,
            extra=self._extra(line),
            provenance=Provenance(sheet=self.table.grid.name, row=line.row),
        )
        return Draft(program, _address(line, self.names), _address(line, self.codes)), problems + unknown

    def _illustrated(self, line: Line) -> tuple[frozenset[str], list[Problem]]:
        column = self.illustrated
        text = line.by_key.get(ILLUSTRATED, "") if column else ""
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
        for number in [number for number in line.texts if number not in self.taken]:
            heading = self.others.get(number, letters(number))
            kept[f"{heading} ({letters(number)})" if heading in kept else heading] = line.texts[number]
        return kept


def _by_section(problem: Problem, section: tuple[Dimension, ...]) -> Problem:
    """Note that a section told a blank dimension; of one that could not be read, suggest what the section says."""
    if problem.code is ProblemCode.DIMENSION_MISSING:
        return replace(problem, code=ProblemCode.DIMENSION_FROM_SECTION, severity=Severity.INFO, suggestion=section)
    return replace(problem, suggestion=section) if problem.code is ProblemCode.DIMENSION_UNKNOWN else problem


def _address(line: Line, column: Column | None) -> str:
    return place_of(line.row, column) if column else ""
