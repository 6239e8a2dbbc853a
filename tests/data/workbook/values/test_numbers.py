import pytest

from data.workbook.values.numbers import Grammar, read_number


@pytest.mark.parametrize(
    ("text", "value", "grammar"),
    [
        ("1500000", 1_500_000, Grammar.INDONESIAN), ("12.345.678,5", 12_345_678.5, Grammar.INDONESIAN),
        ("1 500 000", 1_500_000, Grammar.INDONESIAN), ("2,75", 2.75, Grammar.INDONESIAN),
        ("1,500,000.25", 1_500_000.25, Grammar.AMERICAN), ("458805000.00", 458_805_000, Grammar.AMERICAN),
        ("1.500", None, Grammar.AMBIGUOUS), ("2.5", None, Grammar.AMBIGUOUS), ("1,500.000", None, Grammar.AMBIGUOUS),
        ("1.500.00", None, Grammar.NONE), ("1..5", None, Grammar.NONE), ("0.500.000", None, Grammar.NONE),
    ],
)  # fmt: skip
def test_a_number_is_read_one_way_or_asked_about(text, value, grammar):
    assert read_number(text) == (value, grammar)


def test_a_unit_settles_what_a_point_is_but_not_a_comma_before_three():
    assert read_number("1.250", with_unit=True) == (1250, Grammar.INDONESIAN)
    assert read_number("2.5", with_unit=True) == (2.5, Grammar.INDONESIAN)
    assert read_number("0,750", with_unit=True) == (0.75, Grammar.INDONESIAN)
    assert read_number("1,250", with_unit=True) == (None, Grammar.AMBIGUOUS)
