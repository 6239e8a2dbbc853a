import pytest

from data.workbook.column_numbers import are_column_numbers


@pytest.mark.parametrize(
    "texts",
    [
        "a b c d", "i ii iii iv", "1. 2. 3. 4.", "[1] [2] [3]", "kol.1 kol.2 kol.3", "(4) (5) (6)=(4)x(5)",
        "1 2 3 3 4", "1 2 4 5", "1 2 3 4a 4b 5", "1 2a 2b 3", "-1- -2- -3-",
    ],
)  # fmt: skip
def test_the_row_below_a_header_counts_columns_in_any_way(texts):
    numbers = texts.replace("(4) (5) ", "(1) (2) (3) (4) (5) ").split()

    assert are_column_numbers(numbers, directly_below=True)


@pytest.mark.parametrize("texts", ["a b c d", "1. 2. 3.", "1 2 3 3 4"])
def test_further_down_only_plain_numbers_one_after_the_other_count_columns(texts):
    assert not are_column_numbers(texts.split(), directly_below=False)
    assert are_column_numbers(["(1)", "(2)", "(3)"], directly_below=False)


@pytest.mark.parametrize("texts", ["1 2", "1 kios 3", "3 3 3 4", "a c e g", "1 3 5 7", "5 4 3", "1 2 9 10"])
def test_figures_of_a_program_are_no_column_numbers(texts):
    assert not are_column_numbers(texts.split(), directly_below=True)
