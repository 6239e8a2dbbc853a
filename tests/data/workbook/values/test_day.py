from datetime import date, datetime

import pytest

from data.workbook.values.day import Edge, read_day


@pytest.mark.parametrize(
    ("raw", "first", "last"),
    [
        (datetime(2019, 7, 1, 8), date(2019, 7, 1), date(2019, 7, 1)),
        (2019, date(2019, 1, 1), date(2019, 12, 31)),
        ("Tahun 2020", date(2020, 1, 1), date(2020, 12, 31)),
        ("Februari 2020", date(2020, 2, 1), date(2020, 2, 29)),
        ("TW III 2019", date(2019, 7, 1), date(2019, 9, 30)),
        ("1 Juli 2019", date(2019, 7, 1), date(2019, 7, 1)),
        ("02/03/2019", date(2019, 3, 2), date(2019, 3, 2)),
        ("2019-03-02", date(2019, 3, 2), date(2019, 3, 2)),
        (None, None, None),
        ("-", None, None),
    ],
)
def test_a_day_or_the_edge_of_what_was_written(raw, first, last):
    readings = read_day(raw, Edge.FIRST), read_day(raw, Edge.LAST)

    assert [reading.value for reading in readings] == [first, last]
    assert [reading.code for reading in readings] == [None, None]


@pytest.mark.parametrize("raw", ["secepatnya", "31/02/2019", 43_647, "Juli", "1 bulan 2019", True])
def test_what_is_no_day_is_flagged(raw):
    reading = read_day(raw, Edge.FIRST)

    assert (reading.value, reading.code, reading.severity) == (None, "date_unreadable", "warning")
