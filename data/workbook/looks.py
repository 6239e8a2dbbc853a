"""What the look of a row says of its program: hidden, or struck through in whole or in part."""

from data.workbook.grid import address
from data.workbook.line import Line
from data.workbook.places import row_problem
from data.workbook.problem import Problem, ProblemCode, Severity

_ASIDE = frozenset({"", "note"})
MOST_NAMED = 12


def problems_of_look(line: Line) -> list[Problem]:
    """Name a hidden row, and cells that are struck through; a struck remark alone is none."""
    grid = line.table.grid
    found = []
    if line.row in grid.hidden_rows:
        found.append(row_problem(ProblemCode.HIDDEN_ROW, Severity.WARNING, grid=grid, row=line.row))
    if cells := _struck(line):
        facts = {"cells": ", ".join(cells[:MOST_NAMED])}
        found.append(row_problem(ProblemCode.STRIKETHROUGH_ROW, Severity.WARNING, grid=grid, row=line.row, facts=facts))
    return found


def _struck(line: Line) -> list[str]:
    """Give the addresses of the filled cells that are struck through; all of them where most of the row is."""
    if not any(cell.struck for cell in line.cells.values()):
        return []
    struck = [number for number in line.texts if line.cells[number].struck]
    keys = {number: column.key for number, column in line.table.columns.items()}
    told = [number for number in struck if keys.get(number, "") not in _ASIDE]
    return [address(line.row, number) for number in (struck if told or len(struck) * 2 > len(line.texts) else ())]
