import pytest

from data.workbook.grid import Merge
from data.workbook.stream.places import column_number, merge_of, row_number


def test_ranges_are_read_with_and_without_dollars():
    assert merge_of("B2:C3") == merge_of("$B$2:$C$3") == Merge(2, 2, 3, 3)
    assert merge_of("b2") == Merge(2, 2, 2, 2)
    assert (row_number("7"), row_number("7.0")) == (7, 7)


@pytest.mark.parametrize("text", ["", "B", "B2:", "C3:B2", "A0:A1", "A1:B2:C3", "AAAA1"])
def test_what_is_no_range_is_refused(text):
    with pytest.raises(ValueError):  # noqa: PT011
        merge_of(text)


@pytest.mark.parametrize("letters", ["", "1", "A1", "AAAA", "É"])
def test_what_is_no_column_is_refused(letters):
    with pytest.raises(ValueError):  # noqa: PT011
        column_number(letters)
