from data.workbook.beside import Beside, without_tables_beside
from tests.data.workbook.making import GOOD, HEADER, table

RECAP = (None, "No", "Nama OPD", "Jumlah Program", "Total Anggaran")


def test_a_table_behind_an_empty_column_that_says_headings_again_is_taken_away():
    found = table((*HEADER, *RECAP), (*GOOD, None, 1, "Dinas A", 2, 18e8))

    alone, others = without_tables_beside(found)

    assert {column.heading: kind for column, kind in others.items()} == {"No": Beside.TABLE}
    assert max(alone.columns) == len(HEADER) == max(column for _, column in alone.grid.cells)


def test_a_table_that_counts_its_rows_anew_is_another_one():
    found = table((*HEADER, None, "No", "Nama Bahaya", "Tingkat"), (*GOOD, None, 1, "Banjir", "Tinggi"))

    assert list(without_tables_beside(found)[1].values()) == [Beside.TABLE]


def test_the_list_may_stand_at_the_right():
    found = table(("Dimensi", "Anggaran", None, *HEADER), ("Smart Living", 9e8, None, *GOOD))

    alone, others = without_tables_beside(found)

    assert [column.number for column in others] == [1]
    assert alone.column_of("budget").number == 8


def test_weights_beside_the_list_are_told_apart():
    found = table((*HEADER, None, "Kriteria", "Bobot"), (*GOOD, None, "Urgensi", 0.5))

    assert list(without_tables_beside(found)[1].values()) == [Beside.WEIGHTS]


def test_columns_behind_an_empty_one_that_add_to_the_list_belong_to_it():
    spaced = table((*HEADER[:6], None, *HEADER[6:], "Lokasi"), (*GOOD[:6], None, *GOOD[6:], "Kota"))
    further = ("Dimensi", "Anggaran", "Lokasi", "Sasaran", "Indikator")
    mixed = table((*HEADER, None, *further), (*GOOD, None, "Smart Living", 1, "a", "b", "c"))
    noted = table((*HEADER, None, "Rapat 1", "Rapat 2"), (*GOOD, None, "a", "b"))

    assert without_tables_beside(spaced) == (spaced, {})
    assert without_tables_beside(noted) == (noted, {})
    assert without_tables_beside(mixed) == (mixed, {})


def test_a_column_that_only_has_no_heading_parts_nothing():
    found = table((*HEADER, None, "No", "Nama OPD"), (*GOOD, "isi", 1, "Dinas A"))

    assert without_tables_beside(found)[1] == {}
