"""Our list of corrections is known by its mark, whatever it is called."""

from data.workbook.open_grids import open_grids
from data.workbook.own_sheets import MARKER, is_returned_sheet
from tests.data.workbook.making import GOOD, HEADER, grid, workbook


def test_a_sheet_is_ours_by_the_mark_in_its_first_row():
    assert is_returned_sheet(grid(("Daftar", None, MARKER), HEADER, name="Apa saja"))
    assert not is_returned_sheet(grid(("Perbaikan",), (MARKER,), HEADER, name="Perbaikan"))
    assert not is_returned_sheet(grid())


def test_a_file_is_opened_without_it_even_where_it_looks_like_programs():
    content = workbook(HEADER, GOOD, Lama=[("Daftar", MARKER), HEADER, GOOD])

    assert [sheet.name for sheet in open_grids(content, "x.xlsx").sheets] == ["Program"]
