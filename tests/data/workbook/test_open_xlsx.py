from datetime import date, datetime, timedelta
from io import BytesIO
from pathlib import Path

import pytest
import xlsxwriter
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl.styles import Font
from openpyxl.utils.datetime import MAC_EPOCH, WINDOWS_EPOCH

from data.workbook.gate import Format, recognise_format
from data.workbook.grid import Merge, SheetState, letters
from data.workbook.open_xlsx import open_xlsx
from data.workbook.problem import ProblemCode, WorkbookRefusedError
from tests.data.workbook.making import workbook
from tests.data.workbook.stream.by_openpyxl import grids_by_openpyxl

HERE = Path(__file__).parent
ROOT = HERE.parents[2]


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


FILES = [*sorted((HERE / "corpus" / "files").glob("*.xls[xm]")), *sorted((ROOT / "data" / "samples").glob("*.xlsx"))]


def exactly(grids):
    """Give the grids so that 1, 1.0 and True differ, and not a number is like itself."""
    return [(g.name, g.state, g.merges, g.hidden_rows, g.hidden_columns, repr(sorted(g.cells.items()))) for g in grids]


@pytest.mark.parametrize("file", FILES, ids=[file.stem for file in FILES])
def test_a_file_is_seen_as_openpyxl_sees_it(file):
    content = file.read_bytes()
    try:
        is_excel = recognise_format(content) is Format.XLSX
    except WorkbookRefusedError:
        is_excel = False

    if is_excel:
        assert exactly(open_xlsx(content).sheets) == exactly(grids_by_openpyxl(content))


WORDS = st.text(st.characters(codec="utf-8", exclude_categories=["Cs", "Cc"]), max_size=12)
VALUES = st.one_of(
    WORDS, st.integers(-(10**15), 10**15), st.floats(allow_nan=False, allow_infinity=False), st.booleans(),
    st.datetimes(datetime(1900, 3, 1), datetime(2199, 1, 1)), st.dates(date(1900, 3, 1), date(2199, 1, 1)), st.times(),
    st.timedeltas(timedelta(0), timedelta(days=999)), st.sampled_from(["#REF!", "=A1*2", "=", " a\t\n b ", "_x000D_"]),
)  # fmt: skip
CELLS = st.tuples(
    st.tuples(st.integers(1, 12), st.integers(1, 9)), VALUES, st.booleans(),
    st.sampled_from(["General", "0%", "dd/mm/yyyy", "[h]:mm", '#,##0 "hari"', "h:mm;@", "0.0E+00"]),
)  # fmt: skip
BOXES = st.tuples(st.integers(1, 6), st.integers(1, 5), st.integers(0, 2), st.integers(0, 2))


@settings(max_examples=60, deadline=None)
@given(
    cells=st.lists(CELLS, max_size=12), box=BOXES, hidden=st.sets(st.integers(1, 12), max_size=3),
    state=st.sampled_from(SheetState), from_1904=st.booleans(),
)  # fmt: skip
def test_any_book_is_seen_as_openpyxl_sees_it(cells, box, hidden, state, from_1904):
    def change(book):
        book.epoch = MAC_EPOCH if from_1904 else WINDOWS_EPOCH
        sheet = book.create_sheet("Dua")
        sheet.sheet_state = state
        for place, value, struck, number_format in cells:
            cell = sheet.cell(*place, value)
            cell.font, cell.number_format = Font(strike=struck), number_format
        sheet.merge_cells(None, box[0], box[1], box[0] + box[2], box[1] + box[3])
        for number in hidden:
            sheet.row_dimensions[number].hidden = True
            sheet.column_dimensions[letters(number)].hidden = True

    content = workbook(("a",), change=change)

    assert exactly(open_xlsx(content).sheets) == exactly(grids_by_openpyxl(content))


def test_what_other_programs_write_is_seen_as_openpyxl_sees_it():
    raw = BytesIO()
    with xlsxwriter.Workbook(raw, {"date_1904": True}) as book:
        sheet = book.add_worksheet("Program")
        sheet.write_rich_string("A1", "Ki", book.add_format({"bold": True}), "os", " kota")
        sheet.write_formula("A2", "=1+1", None, 2)
        sheet.write_formula("A3", '=""', None, "")
        sheet.write_formula("A4", "=1/0", None, "#DIV/0!")
        sheet.write_array_formula("A5:A6", "{=B1:B2*2}", None, 4)
        sheet.write_datetime("A7", datetime(2019, 7, 9), book.add_format({"num_format": "d mmmm yyyy"}))
        sheet.autofilter("A1:A7")
        sheet.set_row(6, options={"hidden": True})

    assert exactly(open_xlsx(raw.getvalue()).sheets) == exactly(grids_by_openpyxl(raw.getvalue()))
