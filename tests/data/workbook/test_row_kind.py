import time

import pytest

from data.workbook.above import Above
from data.workbook.grid import Cell, Merge
from data.workbook.headings import Headings
from data.workbook.line import Line
from data.workbook.row_kind import kind_of_row
from data.workbook.skipped import SkipReason
from data.workbook.sums import Sums
from tests.data.workbook.making import CRITERIA, GOOD, HEADER, good, kinds, table

HEADINGS = Headings(CRITERIA)
SECONDS = 2.0


def line(*row, **look):
    found = table(HEADER, row, **look)
    return Line(found, 2, {n: Cell(v) for n, v in enumerate(row, start=1) if v is not None})


def kind(*row, after_signature=False, on_top=True, sums=None, **look):
    above = Above(reason=SkipReason.SIGNATURE if after_signature else None, on_top=on_top, sums=sums or Sums())
    return kind_of_row(line(*row, **look), HEADINGS, above)


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        (("(1)", "(2)", "(3)", "(4)"), "column_numbers"),
        ((1, 2, 3, 4, 5), "column_numbers"),
        (HEADER, "repeated_header"),
        ((None, "JUMLAH", None, None, 900), "total"),
        (("TOTAL KESELURUHAN", None, None, None, 900), "total"),
        ((None, "Jumlah A", None, None, 900), "subtotal"),
        ((None, "Sub Total Smart Living", None, None, 900), "subtotal"),
        (("A. SMART GOVERNANCE",), "section"),
        (("I", "Bidang Sarana"), "section"),
        ((None, "Smart Living"), "section"),
        ((7,), "empty_numbered"),
        (("8.",), "empty_numbered"),
        ((None, "dst."), "note"),
        (("*) Pagu bersifat indikatif",), "note"),
        ((None, None, None, "Balikpapan, 12 Maret 2019"), "signature"),
        ((None, None, None, "NIP. 19700101 199503 1 001"), "signature"),
        (("Contoh", "Kios", "Smart Living", "Dinas A", 1), "example"),
        ((None, "CONTOH: Kios", "Smart Living", "Dinas A", 1), "example"),
    ],
)
def test_a_row_that_is_no_program_has_its_reason(row, reason):
    assert kind(*row) == reason


@pytest.mark.parametrize(
    "row",
    [
        good(),
        good("Total Quality Layanan"),
        good("Jumlah Penduduk Terdata"),
        good("Contoh Kampung Cerdas"),
        good("Sumber Air Bersih"),
        good(None),
        (None, "Kios layanan"),
        (3, "Kios layanan"),
        (4, "Smart Parking", "Smart Living"),
        (None, "Catatan Sipil Daring", None, "Dinas A"),
        (None, "Aplikasi Kepala Desa", None, "Dinas A"),
        (3, "Aplikasi Kepala Desa"),
    ],
)
def test_a_program_is_never_taken_for_something_else(row):
    assert kind(*row) is None


def test_names_below_a_signature_belong_to_it():
    assert kind(None, None, None, "Drs. Fulan", after_signature=True) == "signature"


@pytest.mark.parametrize(
    "row",
    [
        (None, "Mengetahui,", None, None, "Balikpapan, 12 Desember 2019"),
        (None, "Wali Kota Balikpapan", None, None, "Kepala Bappeda"),
        ("Sekretaris Daerah", None, None, None, None, None, "Kepala Bappeda"),
        (None, "NIP. 1", None, None, "NIP. 19700101 199003 1 001"),
        (None, None, "Balikpapan, 12 Desember 2019"),
    ],
)
def test_signatures_side_by_side_or_under_values_are_no_program(row):
    assert kind(*row) == "signature"
    assert kind(None, "H. Rizal", None, None, "Drs. Budi, M.Si", after_signature=True) == "signature"


@pytest.mark.parametrize("column", range(1, 8))
@pytest.mark.parametrize("text", ["Catatan: angka sementara", "Sumber: Bappeda", "dst.", "- dst"])
def test_a_note_is_one_under_whatever_column_it_stands(text, column):
    assert kind(*[None] * column, text) == "note"
    assert kind(*[None] * column, text, after_signature=True) == "note"


@pytest.mark.parametrize(
    "row", [(None, "Pelatihan Kepala Sekolah", None, "Sekretaris Daerah"), (None, "Kios", None, None, "sesuai pagu")]
)
def test_a_program_whose_values_cannot_be_read_is_kept(row):
    assert kind(*row) is None


@pytest.mark.parametrize("sign", ["(", "[", "total ", "i ", "catatan "])
def test_a_long_text_is_judged_in_time(sign):
    start = time.process_time()

    kind(None, sign * 16_000, None, None, sign * 16_000)

    assert time.process_time() - start < SECONDS


def test_a_row_merged_into_the_program_above_is_its_detail():
    found = table(HEADER, good(), (None, None, None, "Rincian"), merges=(Merge(2, 2, 3, 2),))

    assert kind_of_row(Line(found, 3, {4: Cell("Rincian")}), HEADINGS, Above()) == "child_row"


@pytest.mark.parametrize(
    "header",
    [(None, "Dimensi", "Jumlah Program", "Anggaran"), ("Dimensi", "Jumlah", "Anggaran"), ("No", "Nama Risiko", "X")],
)
def test_the_header_of_another_table_explains_ours_only_right_below_it(header):
    assert kind(*header, on_top=False) == "second_table"
    assert kind(*header, on_top=True) == "heading_detail"


def test_rows_below_the_header_that_complete_it_are_no_programs():
    units, weights = (None, None, None, None, "(Rp)", "(bln)", "1-5", "1-5"), ("Bobot", *[None] * 5, 0.5, 0.5)
    sorts, counts = (None, None, None, None, "cost", "cost", "benefit", "cost"), [f"-{n}-" for n in range(1, 9)]

    assert kinds(sorts, counts, weights, GOOD)[1:] == ["column_numbers", "heading_detail", None]
    assert kind(*units) == kind(*sorts) == "heading_detail"
    assert kind(*units, on_top=False) != "heading_detail"


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ((None, "Rata-rata skor", *[None] * 4, 4, 3), "total"), ((None, "Nilai rata-rata", *[None] * 4, 4, 3), "total"),
        ((None, "Nilai maksimum", *[None] * 4, 4, 3), "total"),
        ((None, "Bobot", *[None] * 4, 0.5, 0.5), "heading_detail"),
        ((None, None, None, None, Cell(None, "=SUM(E2:E3)", uncached=True)), "total"),
    ],
)  # fmt: skip
def test_means_weights_and_sums_that_were_never_computed_are_no_programs(row, reason):
    assert kinds(GOOD, good("Taman"), row)[2] == reason


@pytest.mark.parametrize("name", ["Contoh pengisian", "Aplikasi Lapor (contoh)"])
def test_an_example_with_every_value_is_none(name):
    assert kind(*good(name)) == "example"


def test_a_sum_with_words_that_we_do_not_know_is_a_total_where_it_adds_up():
    assert kind(None, "Total Quality Layanan", None, None, 5e8, sums=Sums(programs=2, whole=9e8, filed=9e8)) is None
    assert kind(None, "Total Kota Kita", None, None, 9e8, sums=Sums(programs=2, whole=9e8, filed=9e8)) == "subtotal"


def test_a_numbered_line_that_names_a_dimension_is_no_remark():
    assert kinds(GOOD, ("1) SMART LIVING",)) == [None, "section"]
    assert kinds(GOOD, ("1) Pagu indikatif",), good("Taman"))[1] != "section"
