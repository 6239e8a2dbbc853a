import pytest

from data.workbook.grid import Cell
from data.workbook.line import Line
from tests.data.workbook.making import HEADER, table


def line(*row):
    cells = {n: v if isinstance(v, Cell) else Cell(v) for n, v in enumerate(row, start=1) if v is not None}
    return Line(table(HEADER, ("x",)), 2, cells, frozenset({"urgensi", "risk"}))


@pytest.mark.parametrize(
    "text", ["Balikpapan, 12 Desember 2019", "Kepala Bappeda", "NIP. 19700101 199003 1 001", "dst."]
)
@pytest.mark.parametrize("column", range(2, 8))
def test_text_under_a_column_of_values_is_no_value(text, column):
    assert not line(*[None] * column, text).has_values()


@pytest.mark.parametrize(
    ("column", "value"),
    [(2, "Smart Living"), (4, "900 juta"), (5, "6 bulan"), (6, 4), (7, "tinggi"), (4, Cell(None, "=E2*2"))],
)
def test_what_reads_as_its_column_asks_is_a_value(column, value):
    assert line(*[None] * column, value).has_values()


def test_only_a_running_number_is_an_index():
    assert [line(text).index for text in (3, "3.", "IV", "1.2", "Total", "Mengetahui,")] == [
        "3",
        "3.",
        "iv",
        "1.2",
        "",
        "",
    ]
