"""The sheet of corrections that we put into a workbook: known by its mark when the file comes back."""

from data.workbook.grid import Grid

MARKER = "quick-win-smart-city:returned:1"
"""Stands in a hidden column of the first row, and so holds through renaming, hiding and saving."""


def is_returned_sheet(grid: Grid) -> bool:
    """Say whether a sheet is our list of corrections, which holds no programs."""
    first = next(iter(grid.rows.values()), {})
    return any(cell.value == MARKER for cell in first.values())
