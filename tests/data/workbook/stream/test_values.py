from datetime import datetime, time, timedelta

import pytest

from data.workbook.stream.looks import PLAIN, Look
from data.workbook.stream.values import Values

DAY, SPAN = Look("dd/mm/yyyy", is_day=True), Look("[h]:mm", is_day=True, is_span=True)


@pytest.mark.parametrize(
    ("kind", "text", "look", "value"),
    [
        ("n", "5", PLAIN, 5), ("n", "5.0", PLAIN, 5.0), ("n", "1E3", PLAIN, 1000.0), ("n", "", PLAIN, None),
        ("n", "43655", DAY, datetime(2019, 7, 9)), ("n", "0.5", DAY, time(12)), ("n", "1.5", SPAN, timedelta(hours=36)),
        ("n", "99999999", DAY, "#VALUE!"), ("s", "0", PLAIN, "Kios"), ("b", "0", PLAIN, False),
        ("b", "true", PLAIN, True), ("e", "#REF!", PLAIN, "#REF!"), ("str", " a ", PLAIN, " a "),
        ("d", "2019-07-09T00:00:00", PLAIN, datetime(2019, 7, 9)), ("n", "9" * 400, PLAIN, float("inf")),
    ],
)  # fmt: skip
def test_a_value_is_read_by_its_kind_and_look(kind, text, look, value):
    read = Values(["Kios"], from_1904=False).read(kind, text, look)

    assert (read, type(read)) == (value, type(value))


def test_days_are_counted_from_where_the_book_says():
    assert Values([], from_1904=True).read("n", "42193", DAY) == datetime(2019, 7, 9)
