from data.workbook.grid import Cell
from data.workbook.preview import MOST_COLUMNS, MOST_ROWS, MOST_SIGNS, likely_header, preview_of, shown_short
from tests.data.workbook.making import grid


def test_the_first_filled_rows_are_shown_with_their_addresses():
    preview = preview_of(grid(("Judul",), (), (None, "Nama", "Pagu"), (None, "Kios", 1.0)))

    assert (preview.rows, preview.columns) == ((1, 3, 4), ("A", "B", "C"))
    assert preview.texts == (("Judul", "", ""), ("", "Nama", "Pagu"), ("", "Kios", "1"))


def test_a_header_far_down_is_shown_with_what_stands_above_it():
    preview = preview_of(grid(*((f"Baris {n}",) for n in range(1, 40))), header_row=20)

    assert preview.rows == tuple(range(17, 29))


def test_a_preview_stays_small():
    preview = preview_of(grid(*(tuple("x" * 500 for _ in range(40)) for _ in range(40))))

    assert (len(preview.rows), len(preview.columns)) == (MOST_ROWS, MOST_COLUMNS)
    assert max(len(text) for row in preview.texts for text in row) == MOST_SIGNS


def test_a_cell_is_shown_as_a_person_sees_it():
    assert shown_short(Cell(0.08, number_format="0%")) == "8%"
    assert shown_short(Cell(None, "=A1+1", uncached=True)) == "=A1+1"


def test_the_first_row_with_most_words_may_be_the_header():
    assert likely_header(grid(("DAFTAR",), ("Kegiyatan", "Duwit", "Sapa"), ("Kios", 1, "Dinas A"))) == 2
    assert likely_header(grid(("Judul",), (1, 2))) == 0
    assert likely_header(grid()) == 0
