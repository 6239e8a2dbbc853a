import pytest
from openpyxl.styles import Font

from data.workbook.grid import Merge, SheetState
from data.workbook.open_xlsx import open_xlsx
from data.workbook.problem import ProblemCode, WorkbookRefusedError
from tests.data.workbook.making import workbook


def test_everything_a_sheet_hides_or_merges_is_seen():
    def change(book):
        sheet = book["Program"]
        sheet.merge_cells("A1:A2")
        sheet.row_dimensions[2].hidden = True
        sheet.column_dimensions["C"].hidden = True
        sheet["B1"].font = Font(strike=True)
        sheet["C1"].number_format = "0%"
        book.create_sheet("lama").sheet_state = "hidden"

    program, old = open_xlsx(workbook(("a", "b", 0.8), (None, "c"), change=change)).sheets

    assert (program.merges, program.hidden_rows, program.hidden_columns) == ((Merge(1, 1, 2, 1),), {2}, {3})
    assert (program.cell(1, 2).struck, program.cell(1, 3).number_format) == (True, "0%")
    assert old.state is SheetState.HIDDEN


def test_a_formula_that_was_never_computed_is_no_blank():
    sheet = open_xlsx(workbook(("=A2*2", 3), (4, "#N/A"))).sheets[0]

    assert (sheet.cell(1, 1).uncached, sheet.cell(1, 1).formula) == (True, "=A2*2")
    assert (sheet.cell(1, 2).uncached, sheet.cell(2, 2).is_error) == (False, True)


def test_what_the_library_cannot_read_is_damaged():
    with pytest.raises(WorkbookRefusedError) as refused:
        open_xlsx(b"PK\x03\x04 and nothing more")

    assert refused.value.code is ProblemCode.CORRUPT
