import pytest

from data.workbook.habits import Habits, habits_of, program_marking
from data.workbook.line import Line, Lines
from data.workbook.marking import Marking
from tests.data.workbook.making import GOOD, HEADER, good, table

RATINGS = frozenset({"urgensi", "risk"})


def habits(*rows, header=HEADER):
    return habits_of(Lines(table(header, *rows), RATINGS))


def test_rows_with_values_tell_how_programs_are_marked():
    found = habits(("A", "SMART LIVING"), ("a", *GOOD[1:]), ("b", "Kios"), ("1.", *GOOD[1:]))

    assert found.markings == {"small_letter", "number"}
    assert (found.sets_apart(Marking.LETTER), found.sets_apart(Marking.SMALL_LETTER)) == (True, False)


def test_a_program_without_a_number_may_be_marked_in_its_name():
    found = table(HEADER, good("A. Kios", No=None))

    assert program_marking(Line(found, 2, found.grid.rows[2])) == "letter"


@pytest.mark.parametrize(
    ("markings", "marking", "apart"),
    [
        ((), "letter", True), ((), "number", False), ((), "none", False), (("none",), "number", False),
        (("none",), "roman", True), (("number",), "none", True), (("letter",), "roman", False),
    ],
)  # fmt: skip
def test_a_row_is_set_apart_by_a_mark_that_no_program_has(markings, marking, apart):
    assert Habits(frozenset(map(Marking, markings))).sets_apart(Marking(marking)) is apart


def test_the_tail_begins_below_the_last_value_of_each_part():
    found = habits(GOOD, (None, "Catatan"), HEADER, good("Taman"), (None, "Catatan"))

    assert [found.is_in_tail(row) for row in range(2, 7)] == [False, True, False, False, True]
    assert Habits().is_in_tail(2)


def test_titles_of_dimensions_and_names_in_capitals_are_kept_in_mind():
    found = habits((None, "SMART LIVING"), GOOD)

    assert [(shape.column, str(shape.marking), shape.summed) for shape in found.titles] == [(2, "none", False)]
    assert (found.in_capitals, habits(good("KIOS")).in_capitals) == (False, True)
