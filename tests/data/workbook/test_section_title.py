import pytest

from data.workbook.grid import Cell
from data.workbook.line import Line
from data.workbook.section_title import names, read_title, title_of
from tests.data.workbook.making import HEADER, table


def title(*row, header=HEADER):
    found = table(header, row)
    return title_of(Line(found, 2, {n: Cell(v) for n, v in enumerate(row, start=1) if v is not None}))


@pytest.mark.parametrize(
    "text",
    [
        "SMART LIVING", "Dimensi: Smart Living", "DIMENSI 4: SMART LIVING", "PILAR I - SMART LIVING",
        "Kelompok Smart Living",
        "Program Smart Living", "Program-program Smart Living", "Smart Living - 3 Program", "Smart Living (4 program)",
        "Usulan Program Smart Living Tahun 2024", "SMART LIVING 2024-2026", "SMART LIVING (lanjutan)", "Smart Living:",
        "Kelompok IV: Smart Living", "Dimensi ke-4 Smart Living", "Smart Living: Harmonisasi Tata Ruang",
        "SMART LIVING / KEHIDUPAN CERDAS", "Dimensi Smart Living: 5 kegiatan",
    ],
)  # fmt: skip
def test_a_title_names_its_dimension_past_the_words_around_it(text):
    assert read_title(text).value == ("living",)
    assert names(read_title(text))


@pytest.mark.parametrize(
    "text",
    ["Dimensi: Smart People", "Kelompok Masyarakat Tani", "Program Ekonomi Baru", "SMART LIVING DAN SMART MOBILITY",
     "Sub Dimensi Pemerintahan", "Smart Living: Smart Mobility", "Lain-lain"],
)  # fmt: skip
def test_a_title_that_names_another_thing_is_not_understood(text):
    assert not names(read_title(text))


def test_a_title_of_two_dimensions_names_both():
    assert read_title("SMART LIVING & SMART SOCIETY").value == ("living", "society")


@pytest.mark.parametrize(
    ("row", "told"),
    [
        (("A. SMART LIVING",), (1, "SMART LIVING", "letter", False, False)),
        (("I SMART LIVING",), (1, "SMART LIVING", "roman", False, False)),
        (("II", "Smart Living"), (2, "Smart Living", "roman", True, False)),
        ((1, "SMART LIVING", None, None, 1_800_000_000), (2, "SMART LIVING", "number", True, True)),
        (("A", "SMART LIVING", None, "3 program", 9e8), (2, "SMART LIVING", "letter", True, True)),
        (("SMART LIVING",) * 5, (1, "SMART LIVING", "none", False, False)),
        (("A", "SMART LIVING", "-", None, "-"), (2, "SMART LIVING", "letter", True, False)),
        ((3, "A. Yani"), (2, "A. Yani", "number", True, False)),
    ],
)
def test_a_title_stands_alone_or_beside_its_mark_its_sum_and_its_count(row, told):
    found = title(*row)

    assert (found.column, found.text, found.marking, found.marked, found.summed) == told


@pytest.mark.parametrize("row", [(1, "Kios", "Smart Living"), (1, "Kios", None, None, 9e8, 6), (7,), (None, 2024)])
def test_a_row_with_anything_else_has_no_title(row):
    assert title(*row) is None


def test_the_mark_counts_wherever_its_column_stands():
    header = ("Nama Program", "No", "OPD", "Anggaran (Rp)")

    assert (title("Smart Living", "I", header=header).marking, title("I", "Kios").text) == ("roman", "Kios")


def test_a_title_claims_a_dimension_by_its_words_unless_it_stands_inside_one():
    assert title("B", "SMART MOBILITY").claims
    assert not title("B", "Bidang Sarana").claims
    assert not title("1", "Sub Dimensi Kesehatan").claims
    assert title("1", "Sub Dimensi Kesehatan").is_part
