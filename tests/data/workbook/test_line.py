import pytest

from data.workbook.grid import Cell
from data.workbook.line import Line, Lines
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
    assert [line(text).index for text in (3, "3.", "IV", "1.2", "A.1", "Total", "Mengetahui,")] == [
        "3",
        "3.",
        "iv",
        "1.2",
        "a.1",
        "",
        "",
    ]


def test_values_are_counted_and_rows_made_when_they_are_asked_for():
    lines = Lines(table(HEADER, (), (1, "Kios", "Smart Living", "Dinas A", "murah", 6), (2, "Taman")), frozenset())

    assert [each.row for each in lines] == [3, 4]
    assert [each.count_values() for each in lines[:2]] == [2, 0]
