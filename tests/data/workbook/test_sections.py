import pytest

from data.workbook.grid import Merge
from data.workbook.habits import habits_of
from data.workbook.line import Line, Lines
from data.workbook.section_title import read_title, title_of
from data.workbook.sections import is_section, section_problem
from tests.data.workbook.making import GOOD, HEADER, table

NO_DIMENSIONS = ("No", "Nama Program", "OPD", "Anggaran", "Durasi")
NUMBERED = (1, "Kios layanan", "Dinas A", 9e8, 6)


def line(*row, header=HEADER, **look):
    found = table(header, row, **look)
    return Line(found, 2, found.grid.rows[2])


def in_list(row, *rows, header=HEADER):
    lines = Lines(table(header, row, *rows), frozenset({"urgensi", "risk"}))
    return is_section(lines[0], habits_of(lines), lines[1:])


@pytest.mark.parametrize(
    "row",
    [
        ("A. SMART GOVERNANCE",), ("B", "SMART ENERGY"), ("DINAS LINGKUNGAN HIDUP",), (None, "Smart Livng"),
        ("A", "SMART GOVERNANCE", None, None, 1_000_000_000), ("B", "SMART MOBILITY", None, None, "1 miliar"),
        (1, "SMART LIVING", None, None, 1_800_000_000), ("I SMART LIVING",), (None, "I SMART LIVING"),
        (None, "Dimensi: Smart People"), (None, "SMART LIVING & SMART SOCIETY"), (None, "Smart Living - 3 Program"),
        (None, "Kelompok Smart Living"), (None, "Program Smart Living"), ("1", "Sub Dimensi Kesehatan"),
        (None, None, "Smart Living"),
    ],
)  # fmt: skip
def test_a_title_alone_or_beside_its_subtotal_is_a_section(row):
    assert is_section(line(*row))


@pytest.mark.parametrize(
    "row",
    [
        (1, "Smart Parking", None, None, 1_000_000_000), (None, "Kios", None, None, 1_000_000_000),
        (None, None, "Smart Living", None, 1_000_000_000), (1, "Kios", "Smart Living"), (None, None, None, None, 900),
        (2, None, "Smart Living"), (3, "A. Yani Terang"), (None, "Dimensi Baru Layanan Warga Kota"), (3, "Kios"),
        (None, "Program Smart Living", None, None, 1_000_000_000), ("B", "Bidang Sarana", None, None, 1_000_000_000),
    ],
)  # fmt: skip
def test_a_program_with_blanks_is_no_section(row):
    assert not is_section(line(*row))


@pytest.mark.parametrize(
    ("row", "below", "section"),
    [
        (("b", "Smart Kampung", None, None, 5e8), ("a", *GOOD[1:]), False),
        (("B", "Smart Kampung", None, None, 5e8), GOOD, True),
        (("B", "Bidang Sarana", None, None, 5e8), GOOD, True),
        (("1", "Layanan Kesehatan"), ("a", *GOOD[1:]), True),
        (("2", "Layanan Kesehatan"), GOOD, False),
        (("1", "Layanan Kesehatan"), (None, *GOOD[1:]), False),
        (("2", "Layanan Kesehatan"), ("2.1", *GOOD[1:]), True),
        (("2", "Layanan Kesehatan"), ("2.", *GOOD[1:]), False),
        (("2", "Program Smart Living"), GOOD, False),
    ],
)
def test_a_section_is_marked_as_no_program_of_the_list_is(row, below, section):
    assert in_list(row, below) is section


@pytest.mark.parametrize(
    "row", [("BIDANG SARANA",), ("Lain-lain",), (None, "Kelompok Usulan Tambahan"), (None, "PROGRAM PENDUKUNG")]
)
def test_where_titles_tell_the_dimensions_any_other_title_is_one_too(row):
    assert in_list(row, (None, "SMART LIVING"), NUMBERED, header=NO_DIMENSIONS)
    assert not in_list(row, NUMBERED, header=NO_DIMENSIONS)


def test_an_unknown_dimension_is_told_by_the_shape_that_known_ones_have():
    living, mobility = ("1", "SMART LIVING"), ("2", "SMART MOBILITY")

    assert in_list(mobility, living, NUMBERED, header=NO_DIMENSIONS)
    assert not in_list((*mobility, None, 5e8), living, NUMBERED, header=NO_DIMENSIONS)
    assert not in_list(mobility, ("A", "SMART LIVING"), NUMBERED, header=NO_DIMENSIONS)


def test_a_group_by_its_first_word_is_a_section_in_any_column():
    assert in_list((None, "Kelompok Usulan Tambahan"), ("SMART LIVING",), NUMBERED, header=NO_DIMENSIONS)


def test_a_blank_program_is_none_where_titles_stand_in_another_column():
    assert not in_list((None, "Program Pendukung"), ("SMART LIVING",), NUMBERED, header=NO_DIMENSIONS)
    assert not in_list((None, "Program Pendukung"), GOOD, (None, "SMART LIVING"), GOOD)


def test_without_numbers_capitals_tell_titles_from_programs():
    living, kiosk = (None, "SMART LIVING"), (None, *NUMBERED[1:])

    assert in_list((None, "LAIN-LAIN"), living, kiosk, header=NO_DIMENSIONS)
    assert not in_list((None, "Lain-lain"), living, kiosk, header=NO_DIMENSIONS)
    assert not in_list((None, "TAMAN"), living, (None, "KIOS", "Dinas A", 9e8, 6), header=NO_DIMENSIONS)


def test_a_sections_number_is_one_wherever_its_column_stands():
    header = ("Nama Program", "No", "OPD", "Anggaran (Rp)")

    assert is_section(line("Bidang Sarana", "I", header=header))
    assert not is_section(line("Bidang Sarana", 1, header=header))


def test_a_text_across_the_table_is_a_section():
    assert is_section(line("Prioritas utama", merges=(Merge(2, 1, 2, 5),)))


@pytest.mark.parametrize(
    ("title", "code"),
    [
        ("B. SMART MOBILITY", "dimension_unknown"), ("A. SMART GOVERMENT", "dimension_fuzzy"),
        ("B. SMART ECONOMY DAN SMART BRANDING", "dimension_multiple"), ("C. DINAS PERTANIAN", "dimension_unknown"),
    ],
)  # fmt: skip
def test_what_is_odd_about_the_title_is_named_at_its_cell(title, code):
    found = line(title)

    problems = section_problem(found, read_title(title_of(found).text))

    assert [(str(p.code), p.cell, p.value) for p in problems] == [(code, "A2", title)]
