from data.workbook.grid import Merge
from data.workbook.headings import Headings
from data.workbook.rows import read_rows
from tests.data.workbook.making import CRITERIA, GOOD, HEADER, good, table


def rows(*lines, header=HEADER, **look):
    return read_rows(table(header, *lines, **look), Headings(CRITERIA))


def names(read):
    return [draft.program.name for draft in read.drafts]


def test_every_row_ends_as_a_program_or_with_a_reason():
    read = rows(GOOD, (), (2,), (None, "JUMLAH", None, None, 900_000_000), good("Taman"))

    assert names(read) == ["Kios layanan", "Taman"]
    assert [(s.row, str(s.reason)) for s in read.skipped] == [(4, "empty_numbered"), (5, "total")]


def test_a_section_sets_the_dimension_of_the_rows_below():
    header = ("No", "Nama Program", "OPD", "Anggaran")
    read = rows((1, "Lepas", "X", 5e8), ("A. SMART LIVING",), (1, "Kios", "X", 5e8), header=header)

    assert [draft.program.dimensions for draft in read.drafts] == [(), ("living",)]
    assert [(str(p.code), p.cell) for p in read.problems] == [("dimension_missing", "B2")]


def test_a_total_is_held_against_the_programs_that_were_read():
    right = rows(GOOD, (None, "JUMLAH", None, None, 900_000_000))
    wrong = rows(GOOD, (None, "JUMLAH", None, None, 950_000_000))

    assert right.problems == []
    assert [(str(p.code), p.cell, p.facts["summed"]) for p in wrong.problems] == [("total_mismatch", "E3", 900_000_000)]


def test_hidden_rows_are_loaded_and_flagged():
    read = rows(GOOD, hidden_rows=frozenset({2}))

    assert names(read) == ["Kios layanan"]
    assert [(str(p.code), p.row) for p in read.problems] == [("hidden_row", 2)]


def test_rows_of_a_second_table_are_skipped_until_the_header_comes_again():
    read = rows(GOOD, (None, "Dimensi", "Jumlah", "Anggaran"), (None, "Living", 3, 9), HEADER, good("Taman"))

    assert names(read) == ["Kios layanan", "Taman"]
    assert [str(s.reason) for s in read.skipped] == ["second_table", "second_table", "repeated_header"]


def test_a_detail_of_a_merged_name_is_listed_and_flagged():
    read = rows(GOOD, (None, None, None, "Rincian"), merges=(Merge(2, 2, 3, 2),))

    assert (names(read), [str(p.code) for p in read.problems]) == (["Kios layanan"], ["child_row"])
