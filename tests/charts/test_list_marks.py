"""A large mark means on the list; what stands on some lists only comes first."""

from charts.list_marks import NamedList, list_marks, split
from charts.theme import COLOURS, GROUND
from scoring.dimensions import Dimension
from tests.charts.given import HOSTILE, by_code, drawn, program, traces

GIVEN = by_code(
    [program("A", "Portal"), program("B", "Kios", Dimension.LIVING), program("C", "Gas metan", Dimension.ENVIRONMENT)]
)
TWO = [NamedList("Metode", ("A", "B")), NamedList("Pertimbangan", ("A", "C"))]


def test_programs_on_some_lists_come_first_then_those_on_all():
    assert split(TWO, GIVEN) == (["B", "C"], ["A"])


def test_a_program_on_a_list_has_its_colour_and_one_off_it_is_hollow(t):
    marks = traces(list_marks(TWO, GIVEN, t).figure, "marks")

    assert [code for (code,) in marks[0].customdata] == ["B", "C", "A"]
    assert list(marks[0].marker.color) == [COLOURS[Dimension.LIVING], GROUND, COLOURS[Dimension.GOVERNANCE]]
    assert list(marks[1].marker.color) == [GROUND, COLOURS[Dimension.ENVIRONMENT], COLOURS[Dimension.GOVERNANCE]]


def test_the_title_counts_and_the_sentence_names_what_differs(indonesian):
    picture = list_marks(TWO, GIVEN, indonesian)

    assert picture.title == "1 program ada di semua daftar; 2 hanya di sebagian"
    assert picture.sentence == "Yang berbeda: “Kios” di Metode; “Gas metan” di Pertimbangan."


def test_many_differences_are_counted_past_the_eighth(indonesian):
    many = by_code([program(f"P-{n}", f"Program {n}") for n in range(11)])

    picture = list_marks([NamedList("Satu", tuple(many)), NamedList("Dua", ())], many, indonesian)

    assert "3 program lain" in picture.sentence
    assert "“Program 8”" not in picture.sentence


def test_a_list_that_is_not_there_has_no_marks_and_is_no_difference(indonesian):
    picture = list_marks([*TWO[:1], NamedList("Tanpa", None)], GIVEN, indonesian)

    assert picture.title == "Daftar ini memuat 2 program"
    assert set(traces(picture.figure, "marks")[1].marker.color) == {GROUND}


def test_the_table_says_the_same_and_keeps_lists_of_one_name_apart(t):
    table = list_marks([NamedList("Satu", ("A",)), NamedList("Satu", ("B",))], GIVEN, t).table

    on, off = t("charts.list_marks.on"), t("charts.list_marks.off")
    assert list(table["Satu"]) == [on, off]
    assert list(table["Satu (2)"]) == [off, on]


def test_a_hostile_name_is_drawn_as_letters(t):
    figure = list_marks([NamedList(HOSTILE, ("A",))], by_code([program("A", HOSTILE)]), t).figure

    assert "<img" not in drawn(figure)
    assert "$a$" not in drawn(figure)


def test_no_list_at_all_says_so(t):
    assert list_marks([], {}, t).title == t("charts.list_marks.title_none")
