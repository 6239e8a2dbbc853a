"""Rows of many tries stand in the official order."""

import pytest

from charts.tried_rows import named, tried_rows, tried_rung
from tests.charts.given import HOSTILE, by_code, program, study
from tests.charts.trying import firm, tried

GIVEN = [program("A", "Kios", rating=5), program("B", "Portal", rating=4), program("C", "CCTV", rating=2)]


def test_rows_stand_in_the_official_order_whatever_the_tries_say():
    found = tried([[0.0, 0.2, 0.8], [0.1, 0.7, 0.2], [0.9, 0.1, 0.0]], ["A", "B", "C"])

    rows = tried_rows(found, study(GIVEN).ranking(), top=1)

    assert [(row.code, row.place) for row in rows] == [("A", 1), ("B", 2), ("C", 3)]
    assert [row.top for row in rows] == [0.0, 0.1, 0.9]
    assert [row.expected for row in rows] == pytest.approx([2.8, 2.1, 1.1])


def test_the_range_holds_the_middle_nine_in_ten():
    found = tried([[0.04, 0.92, 0.04], [0.5, 0.04, 0.46], [0.46, 0.04, 0.5]], ["A", "B", "C"])

    rows = tried_rows(found, study(GIVEN).ranking(), top=1)

    assert [(row.low, row.high) for row in rows] == [(2, 2), (1, 3), (1, 3)]


def test_a_program_without_a_place_follows_those_that_have_one():
    rows = tried_rows(firm(["X", "A", "B", "C", "W"]), study(GIVEN).ranking(), top=1)

    assert [(row.code, row.place) for row in rows] == [("A", 1), ("B", 2), ("C", 3), ("X", None), ("W", None)]
    assert tried_rung(rows[-1], program("X"), "").lead == "–"


def test_names_are_those_of_the_programs_and_harmless_under_a_pointer():
    (row,) = tried_rows(firm(["A"]), study(GIVEN[:1]).ranking(), top=1)

    assert named([row], by_code(GIVEN)) == ["Kios"]
    assert "<img" not in tried_rung(row, program("A", HOSTILE), "").hover
