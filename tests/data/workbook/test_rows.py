from data.workbook.grid import Cell, Merge
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


def test_a_section_that_names_no_dimension_ends_the_one_before():
    header = ("No", "Nama Program", "OPD", "Anggaran")
    read = rows(
        ("A. SMART LIVING",), (1, "Kios", "X", 5e8), ("B. SMART MOBILITY",), (2, "Halte", "X", 5e8),
        ("C. BIDANG SARANA",), (3, "Pasar", "X", 5e8), header=header,
    )  # fmt: skip

    assert [draft.program.dimensions for draft in read.drafts] == [("living",), (), ()]
    assert [(str(p.code), p.cell) for p in read.problems] == [
        ("dimension_unknown", "A4"), ("dimension_unknown", "A6"), ("dimension_missing", "B5"),
        ("dimension_missing", "B7"),
    ]  # fmt: skip


def test_a_section_inside_a_dimension_keeps_it():
    header = ("No", "Nama Program", "OPD", "Anggaran")
    read = rows(("A. SMART LIVING",), ("I", "Bidang Sarana"), (1, "Kios", "X", 5e8), header=header)

    assert [draft.program.dimensions for draft in read.drafts] == [("living",)]
    assert read.problems == []


def test_a_section_of_two_dimensions_gives_both_and_says_so():
    header = ("No", "Nama Program", "OPD", "Anggaran")
    read = rows(("B. SMART ECONOMY DAN SMART BRANDING", None, None, 5e8), (1, "Kios", "X", 5e8), header=header)

    assert [draft.program.dimensions for draft in read.drafts] == [("economy", "branding")]
    assert [(str(p.code), p.cell) for p in read.problems] == [("dimension_multiple", "A2")]


def test_with_a_column_of_dimensions_an_unknown_section_only_stops_filling_in():
    read = rows(("A. SMART LIVING",), ("B. SMART MOBILITY",), GOOD, good("Halte", Dimensi=None))

    assert [draft.program.dimensions for draft in read.drafts] == [("living",), ()]
    assert [(str(p.code), p.cell) for p in read.problems] == [("dimension_missing", "C5")]


def test_a_row_of_means_is_not_held_against_the_sum():
    read = rows(good("Kios"), good("Taman"), ("Rata-rata", None, None, None, 900_000_000, 6, 4, 2))

    assert read.problems == []


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


def test_another_table_is_said_aloud_once():
    read = rows(GOOD, (None, "Dimensi", "Jumlah", "Anggaran"), (None, "Living", 3, 9), (None, "Economy", 2, 5))

    assert [(str(p.code), str(p.severity), p.row) for p in read.problems] == [("second_table_skipped", "warning", 3)]


def test_a_sum_without_a_name_is_a_total_and_no_program():
    read = rows(GOOD, good("Taman"), (None, None, None, None, 1_800_000_000))

    assert (names(read), [(s.row, str(s.reason)) for s in read.skipped]) == (["Kios layanan", "Taman"], [(4, "total")])


def test_an_unmarked_section_of_an_unknown_dimension_ends_the_one_before():
    header = ("No", "Nama Program", "OPD", "Anggaran")
    read = rows(
        (None, "SMART LIVING"), (1, "Kios", "X", 5e8), (None, "SMART MOBILITY"), (2, "Halte", "X", 5e8), header=header
    )

    assert [(d.program.name, d.program.dimensions) for d in read.drafts] == [("Kios", ("living",)), ("Halte", ())]
    assert [(str(p.code), p.cell) for p in read.problems] == [("dimension_unknown", "B4"), ("dimension_missing", "B5")]


def test_a_subtotal_is_held_against_its_section():
    header = ("No", "Nama Program", "OPD", "Anggaran")
    living = (("A", "SMART LIVING"), (1, "Kios", "X", 5e8))
    economy = (("B", "SMART ECONOMY"), (2, "Pasar", "X", 4e8))

    right = rows(*living, (None, "Subtotal", None, 5e8), *economy, (None, "Subtotal", None, 4e8), header=header)
    wrong = rows(*living, (None, "Subtotal", None, 5e8), *economy, (None, "Subtotal", None, 9e8), header=header)

    assert right.problems == []
    assert [(str(p.code), p.cell, p.facts["summed"]) for p in wrong.problems] == [("total_mismatch", "D7", 4e8)]


def test_a_lettered_program_with_a_budget_alone_is_kept():
    read = rows(("a", *GOOD[1:]), ("b", "Smart Kampung", None, None, 5e8), ("c", *good("Taman")[1:]))

    assert names(read) == ["Kios layanan", "Smart Kampung", "Taman"]


def test_programs_that_are_called_like_headings_lose_nobody():
    header = (*HEADER, "Lokasi")
    texts = [(str(n), name, "Smart Living", "Dinas A", "1 M", "6 bulan", "4", "2", "Kota") for n, name in
             enumerate(("Kios", "Inovasi", "Taman"), start=1)]  # fmt: skip

    read = rows(*texts, (None, None, None, "Dinas", None, None, None, None, "Kota"), good("Pos"), header=header)

    assert (names(read), read.skipped) == (["Kios", "Inovasi", "Taman", "", "Pos"], [])


def test_a_recap_below_the_list_is_another_table_with_or_without_a_header():
    recap = (("Rekap per dimensi",), ("Dimensi", "Jumlah", "Anggaran"), ("Smart Living", 2, 18e8))

    headed = rows(GOOD, *recap)
    bare = rows(GOOD, ("Rekap",), (None, "Smart Living", 2, 18e8))

    assert [str(s.reason) for s in headed.skipped] == ["note", "second_table", "second_table"]
    assert [str(s.reason) for s in bare.skipped] == ["note", "second_table"]
    assert names(headed) == names(bare) == ["Kios layanan"]
    assert [str(p.code) for p in (*headed.problems, *bare.problems)] == ["second_table_skipped"] * 2


def test_below_two_words_that_sound_like_headings_a_numbered_program_goes_on():
    read = rows(GOOD, ("Skor", "Keterangan"), (5, "Tinggi"), (2, *good("Taman")[1:]))

    assert names(read) == ["Kios layanan", "Taman"]
    assert [str(s.reason) for s in read.skipped] == ["second_table", "second_table"]


def test_below_a_header_for_certain_only_ours_goes_on():
    realised = (*HEADER[:4], "Realisasi (Rp)", *HEADER[5:])
    read = rows(GOOD, realised, good("Taman"), HEADER, good("Pos"))

    assert names(read) == ["Kios layanan", "Pos"]


def test_cells_that_are_struck_through_are_named():
    struck = tuple(Cell(value, struck=n != 1) for n, value in enumerate(GOOD))
    budget = tuple(Cell(value, struck=n == 4) for n, value in enumerate(good("Taman")))

    read = rows(struck, budget)

    assert [(str(p.code), p.row, p.facts["cells"]) for p in read.problems] == [
        ("strikethrough_row", 2, "A2, C2, D2, E2, F2, G2, H2"), ("strikethrough_row", 3, "E3")
    ]  # fmt: skip
