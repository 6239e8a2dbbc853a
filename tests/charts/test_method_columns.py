"""Columns of methods and rows of programs, in pixels."""

import pytest

from charts.method_columns import MOST_ABREAST, Columns, draw_names, name_methods
from charts.sketch import Sketch


def columns(*names, codes=("A", "B"), projector=False):
    return Columns(names, codes, 14, projector)


def test_many_methods_stand_upright():
    many = columns(*["TOPSIS"] * (MOST_ABREAST + 1))

    assert many.upright
    assert not columns(*["TOPSIS"] * MOST_ABREAST).upright
    assert many.foot(0) == many.foot(1)


def test_side_by_side_every_other_name_stands_above_its_neighbours():
    found = columns("Resmi", "TOPSIS", "VIKOR", "PROMETHEE II")

    assert found.foot(0) == found.foot(2) > found.foot(1) == found.foot(3)
    assert found.foot(1) - 2 * 1.3 * found.size >= 0


def test_rows_stand_below_the_header_and_above_the_foot():
    found = columns("Resmi", "TOPSIS")

    assert found.header < found.height_of(0) < found.height_of(1) < found.height


@pytest.mark.parametrize("names", [("Resmi",), ("Resmi", "TOPSIS", "PROMETHEE II")])
def test_the_last_name_grows_inwards_where_there_are_others(names):
    figure = Sketch()

    name_methods(figure, columns(*names))

    last = figure.figure().layout.annotations[-1]
    assert last.xanchor == ("right" if len(names) > 1 else "center")


def test_a_long_name_has_two_lines_in_the_margin_and_no_markup():
    figure, found = Sketch(), columns("Resmi", codes=("A",))

    draw_names(figure, found, ["<b>Sistem</b> Informasi Geospasial Tata Ruang Kota Balikpapan"])

    (name,) = figure.figure().layout.annotations
    assert name.text.count("<br>") == 1
    assert "<b>" not in name.text
    assert name.xshift == -found.margin


def test_a_wall_has_longer_lines():
    assert columns("Resmi", projector=True).letters > columns("Resmi").letters
