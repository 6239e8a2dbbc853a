import pytest

from data.workbook.examples import is_example
from data.workbook.grid import Cell
from data.workbook.line import Line
from tests.data.workbook.making import GOOD, HEADER, good, table


def example(*row):
    found = Line(table(HEADER, ("x",)), 2, {n: Cell(v) for n, v in enumerate(row, start=1) if v is not None})
    return is_example(found, found.by_key.get("name", ""))


@pytest.mark.parametrize(
    "row",
    [
        ("Contoh", *GOOD[1:]), ("Cth.", *GOOD[1:]), ("mis.", *GOOD[1:]), (*GOOD, "hanya contoh"),
        *(
            good(name, No=None)
            for name in (
                "Contoh pengisian", "Aplikasi Lapor (contoh)", "CONTOH: Kios", "[Contoh] Aplikasi Lapor",
                "(contoh pengisian)",
                "Aplikasi Lapor - contoh", "Misalnya: Aplikasi Lapor", "Contoh 1", "Example: Kiosk",
            )
        ),
    ],
)  # fmt: skip
def test_a_row_says_of_itself_that_it_is_an_example(row):
    assert example(*row)


@pytest.mark.parametrize(
    "name",
    ["Contoh Kampung Cerdas", "Kampung Percontohan", "Pengadaan Contoh Kain", "Misalkan Kita Sehat", "Kios layanan"],
)
def test_a_program_that_has_the_word_in_its_name_is_none(name):
    assert not example(*good(name))
    assert not example(*good(OPD="Dinas Contoh"))
