"""Another table beside this one, behind an empty column: one of weights, or one that says headings again."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from enum import StrEnum

from data.workbook.fields import ASKED_WHEN_TWICE
from data.workbook.grid import Grid
from data.workbook.table import NAME, Column, Table
from data.workbook.weights_header import weights_header
from data.workbook.why import Why


class Beside(StrEnum):
    """Name what stands beside a list."""

    TABLE = "beside"
    WEIGHTS = "weights"


Group = Sequence[Column]

_OPENING = frozenset({"number", NAME})
"""A table that begins anew counts its rows and names them again."""


def without_tables_beside(table: Table) -> tuple[Table, dict[Column, Beside]]:
    """Give the table alone, and what each other one is that stands beside it, by its first column.

    A column that a person decided on is never taken away.
    """
    groups = _groups(table)
    main = max(groups, key=lambda group: (NAME in _keys(group), len(_keys(group))), default=())
    kinds = [(group, _kind(table, group, main)) for group in groups if group is not main]
    others = {group[0]: kind for group, kind in kinds if kind}
    gone = {n for group, kind in kinds if kind for n in range(group[0].number, group[-1].number + 1)}
    if not others:
        return table, {}
    columns = {number: column for number, column in table.columns.items() if number not in gone}
    grid = _only(table.grid, {column for _, column in table.grid.cells} - gone)
    return replace(table, grid=grid, columns=columns), others


def _groups(table: Table) -> list[Group]:
    """Give the columns with a heading, parted where a column is empty from the header down."""
    columns = [column for _, column in sorted(table.columns.items())]
    if not columns or columns[-1].number - columns[0].number < len(columns):
        return [columns] if columns else []
    filled = {column for row, column in table.grid.cells if row >= table.header_rows[0]}
    groups: list[list[Column]] = [[]]
    for column in columns:
        before = groups[-1][-1].number if groups[-1] else column.number
        if any(number not in filled for number in range(before + 1, column.number)):
            groups.append([])
        groups[-1].append(column)
    return [tuple(group) for group in groups]


def _kind(table: Table, group: Group, main: Group) -> Beside | None:
    """Say what a group of columns is that stands apart; None where it belongs to the list."""
    if any(column.meaning.why is Why.PERSON for column in group):
        return None
    header = weights_header(_only(table.grid, {column.number for column in group}))
    if header is not None and header.row in table.header_rows:
        return Beside.WEIGHTS
    return Beside.TABLE if len(group) > 1 and _says_again(_keys(group), _keys(main)) else None


def _says_again(keys: set[str], main: set[str]) -> bool:
    """Say whether a table begins anew, or says little but what the main one says already."""
    again = keys & main
    sure = len(again) > 1 or bool(again & ASKED_WHEN_TWICE)
    return bool(again & _OPENING) or (sure and 2 * len(again) >= len(keys))


def _keys(group: Group) -> set[str]:
    return {column.key for column in group} - {""}


def _only(grid: Grid, columns: Collection[int]) -> Grid:
    return replace(grid, cells={place: cell for place, cell in grid.cells.items() if place[1] in columns})
