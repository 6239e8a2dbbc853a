import pytest

from data.workbook.grid import Cell
from data.workbook.line import Line
from data.workbook.looks import problems_of_look
from tests.data.workbook.making import GOOD, HEADER, table

WITH_NOTES = (*HEADER, "Keterangan", "Entah")


def problems(*struck, header=WITH_NOTES, row=(*GOOD, "lama", "x"), **look):
    cells = tuple(Cell(value, struck=n in struck) for n, value in enumerate(row, start=1))
    found = table(header, cells, **look)
    return [(str(p.code), p.row, p.facts.get("cells")) for p in problems_of_look(Line(found, 2, found.grid.rows[2]))]


@pytest.mark.parametrize(
    ("struck", "cells"),
    [
        ([2], "B2"), ([5], "E2"), ([1, 3, 4, 5, 6, 7, 8, 9, 10], "A2, C2, D2, E2, F2, G2, H2, I2, J2"),
        ([5, 9], "E2, I2"),
    ],
)  # fmt: skip
def test_a_row_that_is_struck_through_in_part_is_named_with_its_cells(struck, cells):
    assert problems(*struck) == [("strikethrough_row", 2, cells)]


def test_a_remark_that_is_struck_through_says_nothing_of_the_program():
    assert problems(9) == problems(10) == problems() == []


def test_a_row_that_is_mostly_struck_through_is_one_whatever_its_columns():
    assert problems(3, 4, header=("Nama Program", "Dimensi", "x", "y", "OPD"), row=("Kios", None, "a", "b", None)) == [
        ("strikethrough_row", 2, "C2, D2")
    ]


def test_a_hidden_row_is_named():
    assert problems(hidden_rows=frozenset({2})) == [("hidden_row", 2, None)]
