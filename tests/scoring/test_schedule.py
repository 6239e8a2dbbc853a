"""Work that moves takes as long as before."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from scoring.schedule import later_end

MONTHS = st.integers(0, 12 * 40).map(lambda number: date(2000 + number // 12, number % 12 + 1, 1))
DAYS = st.dates(date(2000, 1, 1), date(2040, 12, 31))


@given(MONTHS, MONTHS, DAYS)
def test_whole_months_stay_as_many(start, moved, end):
    found = later_end(start, moved, end)

    assert 12 * found.year + found.month - (12 * moved.year + moved.month) == 12 * end.year + end.month - (
        12 * start.year + start.month
    )


@given(DAYS, DAYS)
def test_work_that_stays_where_it_was_ends_when_it_did(start, end):
    assert later_end(start, start, end) == end


@given(MONTHS, MONTHS, MONTHS)
def test_what_ended_with_a_month_ends_with_one(start, moved, opens):
    last = date.fromordinal(opens.toordinal() - 1)

    found = later_end(start, moved, last)

    assert date.fromordinal(found.toordinal() + 1).day == 1


def test_a_day_that_the_month_does_not_have_becomes_its_last():
    assert later_end(date(2019, 1, 1), date(2019, 2, 1), date(2019, 1, 30)) == date(2019, 2, 28)


def test_days_beyond_whole_months_move_the_end_by_days():
    assert later_end(date(2019, 1, 1), date(2019, 1, 11), date(2019, 3, 5)) == date(2019, 3, 15)
