import pytest

from data.workbook.marking import is_inside, marking_alone, split_mark


@pytest.mark.parametrize(
    ("text", "marking"),
    [
        ("I", "roman"), ("IV.", "roman"), ("A", "letter"), ("(B)", "letter"), ("3", "number"), ("12)", "number"),
        ("1.2", "decimal"), ("A.1", "decimal"), ("1.2.3.", "decimal"), ("a", "small_letter"), ("ii.", "small_roman"),
        ("", "none"), ("AB", "none"), ("Kios", "none"), ("2019", "none"),
    ],
)  # fmt: skip
def test_a_number_in_a_cell_of_its_own_has_its_level(text, marking):
    assert marking_alone(text) == marking


@pytest.mark.parametrize(
    ("text", "marking", "rest"),
    [
        ("A. Smart Living", "letter", "Smart Living"), ("(II) Smart Living", "roman", "Smart Living"),
        ("1) Kios", "number", "Kios"), ("A - Kios", "letter", "Kios"), ("a.Kios", "small_letter", "Kios"),
        ("Kios A. Yani", "none", "Kios A. Yani"), ("I SMART LIVING", "none", "I SMART LIVING"),
        ("E-office", "none", "E-office"), ("1.500 pohon", "none", "1.500 pohon"),
    ],
)  # fmt: skip
def test_a_mark_inside_a_text_needs_a_sign(text, marking, rest):
    assert split_mark(text) == (marking, rest)


def test_a_mark_without_a_sign_is_split_where_that_is_asked_for():
    assert split_mark("I SMART LIVING", signed=False) == ("roman", "SMART LIVING")


def test_small_letters_stand_inside_numbers_and_numbers_inside_capitals():
    assert is_inside(split_mark("1. x")[0], split_mark("A. x")[0])
    assert is_inside(split_mark("a. x")[0], split_mark("1. x")[0])
    assert not is_inside(split_mark("I. x")[0], split_mark("A. x")[0])
    assert not is_inside(split_mark("x")[0], split_mark("A. x")[0])
