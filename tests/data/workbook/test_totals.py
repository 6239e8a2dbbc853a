import pytest

from data.workbook.grid import Cell
from data.workbook.headings import Headings
from data.workbook.line import Line
from data.workbook.rows import read_rows
from data.workbook.sums import Sums
from data.workbook.totals import is_average, kind_of_total, sums_several
from tests.data.workbook.making import CRITERIA, HEADER, good, table

MANY_MARKS = "Total " + "i " * 90 + "!"


def line(*row):
    cells = {n: Cell(v) for n, v in enumerate(row, start=1) if v is not None}
    return Line(table(HEADER, ("x",)), 2, cells, frozenset({"urgensi", "risk"}))


def kind(*row):
    found = line(*row)
    return kind_of_total(found, found.by_key.get("name", ""))


@pytest.mark.parametrize(
    "text",
    [
        "Total Anggaran 2019", "JUMLAH SELURUH PROGRAM", "TOTAL (Rp)", "T O T A L", "Grand Total:", "Jml.",
        "Total Keseluruhan (A s.d. B)", "Total Pagu Indikatif", "Total Kebutuhan Anggaran", "Total Program Smart City",
    ],
)  # fmt: skip
def test_the_sum_of_all_is_a_total(text):
    assert kind(None, text, None, None, 900) == kind(text, None, None, None, 900) == "total"


@pytest.mark.parametrize(
    "text",
    [
        "Jumlah Program: 3", "TOTAL A + B", "Subtotal Diskominfo", "Sub-jumlah I", "Total Dinas Kesehatan",
        "Total Smart Governance (3 program)", "JUMLAH (A+B)", "Jumlah dipindahkan", "Pindahan", "Total APBD",
        MANY_MARKS,
    ],
)  # fmt: skip
def test_the_sum_of_a_part_is_a_subtotal_when_nothing_else_is_filled(text):
    assert kind(None, text, None, None, 900) == "subtotal"


@pytest.mark.parametrize(
    "row",
    [
        good("Total Quality Layanan"),
        (3, "Jumlah Inovasi Daerah", None, None, 900, 6, 4, 2),
        (None, "Total Quality Layanan", None, None, 900),
        (None, "Total Quality Layanan"),
        (3, "Total Quality Layanan", None, None, 900),
        (None, "Total Quality Layanan", None, None, 900, 6),
        (None, "Total Quality Layanan", "Smart Living"),
        (None, "Total Quality Layanan", None, "Dinas A"),
        (None, "Kios Total", None, None, 900),
    ],
)
def test_a_program_that_begins_with_total_stays_one(row):
    assert kind(*row) is None


def test_unknown_words_head_a_sum_that_adds_up_or_is_named_after_a_group_above():
    found = line(None, "Total Diskominfo", None, None, 900)

    assert kind_of_total(found, "Total Diskominfo") is None
    assert kind_of_total(found, "Total Diskominfo", groups={"diskominfo"}) == "subtotal"
    assert kind_of_total(found, "Total Diskominfo", Sums(programs=2, filed=900.0)) == "subtotal"


@pytest.mark.parametrize(
    ("text", "several"),
    [
        ("TOTAL A + B", True),
        ("Jumlah A s.d. C", True),
        ("Jumlah halaman ini", True),
        ("Jumlah A", False),
        ("Subtotal", False),
    ],
)
def test_a_sum_may_speak_of_several_sections(text, several):
    assert sums_several(line(None, text, None, None, 900)) is several


@pytest.mark.parametrize(
    "text", ["Rata-rata", "Rata-rata skor", "Nilai rata-rata", "Nilai Maksimum", "Standar deviasi"]
)
def test_a_mean_is_no_sum(text):
    assert is_average(line(text, None, None, None, 300, 6, 3))
    assert kind(None, text, None, None, None, None, 3, 4) == "total"
    assert not is_average(line("Total", None, None, None, 300))


def sums_odd(*lines):
    """Give what is odd about the sums of a list with sections."""
    read = read_rows(table(("No", "Nama Program", "OPD", "Anggaran"), *lines), Headings(CRITERIA))
    return [(str(problem.code), problem.cell) for problem in read.problems]


@pytest.mark.parametrize(
    "text",
    ["TOTAL A + B", "JUMLAH (A+B)", "Total Keseluruhan (A s.d. B)", "Total Pagu Indikatif", "Total Kebutuhan Anggaran"],
)
def test_the_sum_of_all_sections_is_right_under_any_name(text):
    living = (("A", "SMART LIVING"), (1, "Kios", "X", 5e8), (None, "Jumlah A", None, 5e8))
    economy = (("B", "SMART ECONOMY"), (2, "Pasar", "X", 4e8))

    assert sums_odd(*living, *economy, (None, text, None, 9e8)) == []
    assert sums_odd(*living, *economy, (None, text, None, 8e8)) == [("total_mismatch", "D7")]


def test_a_total_above_the_programs_is_held_against_all_of_them():
    kiosk = (1, "Kios", "X", 5e8)

    assert sums_odd(("TOTAL", None, None, 5e8), ("A", "SMART LIVING"), kiosk) == []
    assert sums_odd(("TOTAL", None, None, 4e8), ("A", "SMART LIVING"), kiosk) == [("total_mismatch", "D2")]
