import pytest

from data.workbook.grid import Cell
from data.workbook.line import Line
from data.workbook.totals import is_average, kind_of_total
from tests.data.workbook.making import HEADER, good, table

MANY_MARKS = "Total " + "i " * 90 + "!"


def line(*row):
    cells = {n: Cell(v) for n, v in enumerate(row, start=1) if v is not None}
    return Line(table(HEADER, ("x",)), 2, cells, frozenset({"urgensi", "risk"}))


def kind(*row):
    found = line(*row)
    return kind_of_total(found, found.by_key.get("name", ""))


@pytest.mark.parametrize(
    "text",
    ["Total Anggaran 2019", "JUMLAH SELURUH PROGRAM", "TOTAL (Rp)", "T O T A L", "Grand Total:", "Jml."],
)
def test_the_sum_of_all_is_a_total(text):
    assert kind(None, text, None, None, 900) == kind(text, None, None, None, 900) == "total"


@pytest.mark.parametrize(
    "text",
    [
        "Jumlah Program: 3", "TOTAL A + B", "Subtotal Diskominfo", "Sub-jumlah I", "Total Dinas Kesehatan",
        "Total Smart Governance (3 program)", MANY_MARKS,
    ],
)  # fmt: skip
def test_the_sum_of_a_part_is_a_subtotal_when_nothing_else_is_filled(text):
    assert kind(None, text, None, None, 900) == "subtotal"


@pytest.mark.parametrize(
    "row",
    [
        good("Total Quality Layanan"),
        (3, "Total Quality Layanan", None, None, 900),
        (None, "Total Quality Layanan", None, None, 900, 6),
        (None, "Total Quality Layanan", "Smart Living"),
        (None, "Total Quality Layanan", None, "Dinas A"),
        (None, "Kios Total", None, None, 900),
    ],
)
def test_a_program_that_begins_with_total_stays_one(row):
    assert kind(*row) is None


def test_a_mean_is_no_sum():
    assert is_average(line("Rata-rata", None, None, None, 300, 6, 3))
    assert not is_average(line("Total", None, None, None, 300))
