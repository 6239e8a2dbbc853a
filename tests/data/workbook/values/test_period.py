from datetime import date

import pytest

from data.workbook.values.period import first_day, last_day, months_between, read_stretch


@pytest.mark.parametrize(
    ("text", "months"),
    [
        ("2019-2020", 24), ("tahun 2019 s.d. 2020", 24), ("tw i - tw iii 2019", 9), ("tw iii 2019 - tw ii 2020", 12),
        ("triwulan ke-2", 3), ("semester i 2019", 6), ("jan-des 2019", 12), ("oktober 2019 – maret 2020", 6),
        ("juni 2020", 1), ("q3 2019", 3),
    ],
)  # fmt: skip
def test_months_are_counted_with_both_ends(text, months):
    assert months_between(text) == months


@pytest.mark.parametrize(
    "text", ["2021-2019", "november - februari", "tw 5", "semester 3", "2019 - juni 2020", "1-2-3", "besok"]
)
def test_what_is_no_stretch_of_time_is_not_counted(text):
    assert months_between(text) is None


def test_a_stretch_has_a_first_and_a_last_day_when_it_tells_its_year():
    quarter = read_stretch("tw iv 2019")

    assert (first_day(quarter), last_day(quarter)) == (date(2019, 10, 1), date(2019, 12, 31))
    assert first_day(read_stretch("juni")) is last_day(read_stretch("juni")) is None
