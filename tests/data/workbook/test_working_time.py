from datetime import date

import pytest

from data.workbook.working_time import duration_by_days
from tests.data.workbook.making import codes, read, table

HEADER = ("Nama Program", "Dimensi", "OPD", "Anggaran", "Mulai", "Selesai")


def told(start, end, **found):
    months, problems = duration_by_days(table(HEADER, ("Kios",)), 2, {"start": start, "end": end, **found})
    return months, [(str(p.code), str(p.severity), p.cell, p.facts.get("field")) for p in problems]


def test_the_months_from_the_first_to_the_last_day_are_counted_and_noted():
    assert told(date(2019, 7, 1), date(2020, 12, 31)) == (18.0, [("duration_inferred", "info", "", None)])


@pytest.mark.parametrize("days", [(None, None), (date(2019, 7, 1), None), (None, date(2019, 7, 1))])
def test_days_that_tell_no_duration_leave_it_missing(days):
    assert told(*days) == (None, [("duration_missing", "error", "", "duration_months")])


def test_reversed_days_are_named_and_leave_the_duration_missing():
    months, problems = told(date(2020, 1, 1), date(2019, 1, 1))

    assert (months, [problem[0] for problem in problems]) == (None, ["dates_reversed", "duration_missing"])


def test_more_months_than_a_duration_has_are_out_of_range():
    months, problems = told(date(2020, 1, 1), date(2040, 12, 31))

    assert (months, [problem[0] for problem in problems]) == (None, ["duration_out_of_range"])


def test_a_duration_of_its_own_goes_before_its_days():
    assert told(None, None, duration_months=None) == (None, [])
    assert [problem[0] for problem in told(date(2020, 1, 1), date(2019, 1, 1), duration_months=6.0)[1]] == [
        "dates_reversed"
    ]


def test_where_days_have_no_columns_nothing_is_asked_of_each_row():
    months, problems = duration_by_days(table(HEADER[:5], ("Kios",)), 2, {"start": date(2019, 7, 1)})

    assert (months, problems) == (None, [])


def test_each_row_without_days_waits_to_be_mended():
    intake = read(
        HEADER, ("Kios", "Smart Living", "D", 9e8, None, None), ("Taman", "Smart Living", "D", 9e8, "2025", "2024")
    )

    assert codes(intake, "error") == [("duration_missing", ""), ("duration_missing", "")]
