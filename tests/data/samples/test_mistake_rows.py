from collections import Counter

from data.samples.mistake_rows import COLUMNS, GOOD_ROWS, MISTAKE_ROWS, first_mistake_row


def test_each_mistake_stands_in_a_column_under_its_own_name():
    assert {row.key for row in MISTAKE_ROWS} <= set(COLUMNS)
    assert max(Counter(row.name for row in MISTAKE_ROWS).values()) == 1


def test_the_mistakes_follow_the_good_rows():
    assert first_mistake_row() == len(GOOD_ROWS) + 2


def test_a_problem_of_a_whole_row_changes_no_cell():
    assert all(bool(row.changes()) is row.in_cell for row in MISTAKE_ROWS)
