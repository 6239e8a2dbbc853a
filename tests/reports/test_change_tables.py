from dataclasses import replace

from reports.change_tables import added_table, cells_table, gone_table, pushed_table
from scoring.changes import effects
from scoring.rejected import Rejected
from scoring.study import Study
from tests.charts.given import by_code, program, study
from texts import texts_in

T = texts_in("id")
BEFORE = [program("A", "Kios", rating=5), program("B", "Portal", rating=4), program("C", "CCTV", rating=2)]


def compared(after):
    return effects(study(BEFORE), study(after))


def test_every_changed_cell_is_a_row_with_what_it_did():
    after = [*BEFORE[:2], replace(BEFORE[2], duration_months=None, location="Kota")]

    table = cells_table(compared(after), by_code(BEFORE), T)

    assert [row[2:6] for row in table.rows] == [
        ("Lokasi", "kosong", "Kota", "tetap"),
        ("Durasi (bulan)", "6", "kosong", "tidak lagi dapat diperingkat"),
    ]
    assert {row[6] for row in table.rows} == {"3 → belum dapat diperingkat: Durasi"}


def test_another_code_is_a_row():
    after = [replace(BEFORE[0], code="GOV-01"), *BEFORE[1:]]

    table = cells_table(compared(after), by_code(after), T)

    assert [row[2:5] for row in table.rows] == [("ID", "A", "GOV-01")]


def test_a_new_program_stands_with_its_place_and_what_it_did():
    (row,) = added_table(compared([*BEFORE, program("D", "Baru", rating=3)]), T).rows

    assert row == ("D", "Baru", "3", "1 turun, 0 naik")


def test_a_program_that_left_stands_with_its_reason():
    found = compared(BEFORE[1:])

    (taken_off,) = gone_table(found, [Rejected(BEFORE[0], "Sudah selesai 2018")], T).rows
    (left_out,) = gone_table(found, Study().rejected, T).rows

    assert taken_off[2:] == ("1", "0 turun, 2 naik", "Sudah selesai 2018")
    assert left_out[-1] == "tidak ada lagi dalam daftar yang diunggah"


def test_who_was_moved_by_others_is_told_by_whom():
    after = [*BEFORE[:2], program("C", "CCTV", rating=4.5)]

    (row,) = pushed_table(compared(after), by_code(after), T).rows

    assert row == ("B", "Portal", "2", "3", "dilewati 1 program: CCTV")


def test_every_row_is_as_wide_as_its_headings():
    found = compared([BEFORE[1], program("C", "CCTV", rating=4.5), program("D", "Baru")])
    known = {**by_code(BEFORE), "D": program("D")}
    tables = [
        cells_table(found, known, T),
        added_table(found, T),
        gone_table(found, (), T),
        pushed_table(found, known, T),
    ]

    assert all(len(row) == len(table.headings) == len(table.formats) for table in tables for row in table.rows)
