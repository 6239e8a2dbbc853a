"""Any file that passes the gate into grids, and what is to be known of it as a whole."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

from data.workbook.gate import Format, recognise_format
from data.workbook.grid import Grids
from data.workbook.limits import check_limits
from data.workbook.open_calamine import open_calamine
from data.workbook.open_csv import open_csv
from data.workbook.open_xlsx import open_xlsx
from data.workbook.own_sheets import is_returned_sheet
from data.workbook.problem import Problem, ProblemCode, Severity

OPENERS: Mapping[Format, Callable[[bytes, str], Grids]] = {
    Format.XLSX: lambda content, _: open_xlsx(content),
    Format.CSV: lambda content, filename: open_csv(content, Path(filename).stem),
    Format.XLS: lambda content, _: open_calamine(content, Format.XLS),
    Format.XLSB: lambda content, _: open_calamine(content, Format.XLSB),
    Format.ODS: lambda content, _: open_calamine(content, Format.ODS),
}


def open_grids(content: bytes, filename: str) -> Grids:
    """Give the sheets of a file whose content has passed the gate and the limits, without our list of corrections.

    Raises
    ------
    WorkbookRefusedError: what the gate, the limits and the openers refuse.
    """
    grids = OPENERS[recognise_format(content)](content, filename)
    check_limits(grids)
    return replace(grids, sheets=tuple(grid for grid in grids.sheets if not is_returned_sheet(grid)))


def problems_of_file(grids: Grids) -> tuple[Problem, ...]:
    """Say what concerns the file as a whole: macros left alone, a format that shows less."""
    macros = Problem(Severity.INFO, ProblemCode.MACROS_IGNORED)
    less_sight = Problem(Severity.INFO, ProblemCode.LESS_SIGHT, facts={"kind": grids.less_sight})
    return (macros,) * grids.macros + (less_sight,) * bool(grids.less_sight)
