import pytest

from data.workbook.grid import Cell
from data.workbook.heading_details import completes_headings
from data.workbook.line import Line
from tests.data.workbook.making import GOOD, HEADER, table


def line(*row):
    cells = {n: Cell(v) for n, v in enumerate(row, start=1) if v is not None}
    return Line(table(HEADER, ("x",)), 2, cells, frozenset({"urgensi", "risk"}))


@pytest.mark.parametrize(
    "row",
    [
        (None, None, None, None, "(Rp)", "(bln)", "1-5", "1-5"),
        (None, None, None, None, "cost", "cost", "benefit", "cost"),
        (None, "Jenis", None, None, "cost", "cost", "benefit", "cost"),
        ("otomatis", "isi nama program", "pilih dimensi"),
        (None, None, None, None, None, None, 0.4, 0.6),
        (None, None, None, None, "10%", "10%", "40%", "40%"),
        (None, None, None, None, 10, 10, 40, 40),
    ],
)
def test_right_below_the_header_units_kinds_and_weights_complete_it(row):
    assert completes_headings(line(*row), on_top=True)
    assert not completes_headings(line(*row), on_top=False)


@pytest.mark.parametrize(
    "row", [("Bobot", None, None, None, None, None, 0.5, 0.5), (None, "Bobot (%)", None, None, 20, 20, 30, "30%")]
)
def test_weights_that_are_called_so_complete_the_headings_anywhere(row):
    assert completes_headings(line(*row), on_top=False)


@pytest.mark.parametrize(
    "row",
    [
        GOOD, (None, "Isi ulang air"), (3, "Bobot", None, None, None, None, 4, 5),
        (None, None, None, None, None, None, 4, 5),
        (None, "Bobot", None, None, None, None, "tinggi", "rendah"), (None, "Satuan"),
        (None, None, None, None, True, 0.0),
    ],
)  # fmt: skip
def test_a_program_does_not(row):
    assert not completes_headings(line(*row), on_top=True)
